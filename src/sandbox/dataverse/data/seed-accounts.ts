import type { Value } from "../../odata/model/entity-type.ts";
import type { SeededRows } from "../../odata/rows/row-table.ts";
import { firstVersion, type SeedPlan } from "./seed-rows.ts";

const founders = [
  "Aalders",
  "Boersma",
  "Coster",
  "Dijkman",
  "Elsinga",
  "Faber",
  "Gerritsen",
  "Hoekstra",
  "Imhof",
  "Jonker",
  "Kuipers",
  "Lammers",
];
const trades = [
  "Bouw",
  "Design",
  "Elektro",
  "Foods",
  "Groen",
  "Horeca",
  "Installatie",
  "Logistiek",
  "Media",
  "Textiel",
];
const forms = ["B.V.", "GmbH", "Ltd", "N.V.", "SARL"];
const cities = ["Antwerpen", "Breda", "Delft", "Gent", "Hamburg", "Leeds", "Nantes", "Utrecht", "Zwolle"];
const industries = [1, 6, 7, 8, null];

/** The accounts of the built-in organisation that are there from the beginning. */
export function seedAccounts({ random, count, startMs, ids, links }: Omit<SeedPlan, "model" | "label">): SeededRows {
  return {
    count,
    at(index) {
      const own = random(`accounts/${index}`);
      const name = `${own.pick(founders)} ${own.pick(trades)} ${own.pick(forms)}`;
      const domain = `${name.split(" ").slice(0, 2).join("-").toLowerCase()}-${index + 1}.example`;
      const createdon = new Date(startMs - own.integer(1, 1500) * 86_400_000).toISOString().slice(0, 19) + "Z";
      const row: Record<string, Value> = {
        accountid: ids.at(index),
        name,
        accountnumber: `A-${String(index + 1).padStart(6, "0")}`,
        emailaddress1: `info@${domain}`,
        telephone1: `+31 20 ${own.integer(100, 999)} ${own.integer(1000, 9999)}`,
        websiteurl: `https://${domain}`,
        address1_line1: `Havenstraat ${own.integer(1, 240)}`,
        address1_postalcode: `${own.integer(1000, 9999)} AB`,
        address1_city: own.pick(cities),
        address1_country: "NL",
        revenue: own.integer(10, 90_000) * 100,
        numberofemployees: own.integer(1, 800),
        industrycode: industries[index % industries.length] ?? null,
        creditonhold: index % 7 === 6,
        statecode: index % 11 === 10 ? 1 : 0,
        statuscode: index % 11 === 10 ? 2 : 1,
        createdon,
        modifiedon: createdon,
        versionnumber: firstVersion,
      };
      links.put(row, index);
      return row;
    },
    indexOf: ([id]) => ids.indexOf(id),
    // Numbers run like the rows, so that one among a million is found without making the others.
    near(field, value) {
      if (field !== "accountnumber") return links.near(field, value);
      const index = Number(/^A-(\d{6,})$/i.exec(String(value))?.[1] ?? 0) - 1;
      return index >= 0 && index < count ? [index] : [];
    },
  };
}
