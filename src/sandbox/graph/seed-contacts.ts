import type { Random } from "../core/random.ts";
import type { SeededRows } from "../odata/rows/row-table.ts";
import { numberedIds } from "./numbered-ids.ts";

const givenNames = ["Amira", "Bas", "Chloé", "Dirk", "Eva", "Finn", "Gül", "Hanna", "Ivo", "Jana"];
const surnames = ["Aerts", "Brandt", "Costa", "Duval", "Engel", "Ferrari", "Goossens", "Huber"];
const companies = ["Aldermoor Foods", "Havenkwartier", "Noordzee Textiel", "Vinke & Zonen"];
const titles = ["Buyer", "Controller", "Office manager", "Planner", "Sales"];

/** The contacts in one person's mailbox. */
export function seedContacts(random: (stream: string) => Random, count: number, startMs: number): SeededRows {
  const ids = numberedIds(random("contacts"));
  return {
    count,
    at(index) {
      const own = random(`contacts/${index}`);
      const [givenName, surname] = [own.pick(givenNames), own.pick(surnames)];
      const changed = `${new Date(startMs - own.integer(0, 900) * 86_400_000).toISOString().slice(0, 19)}Z`;
      return {
        id: ids.at(index),
        createdDateTime: changed,
        lastModifiedDateTime: changed,
        displayName: `${givenName} ${surname}`,
        givenName,
        surname,
        companyName: own.pick(companies),
        jobTitle: own.pick(titles),
        mobilePhone: `+31 6 ${own.integer(10_000_000, 99_999_999)}`,
      };
    },
    indexOf: ([id]) => ids.indexOf(id),
  };
}
