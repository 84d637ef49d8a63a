import type { Random } from "../../../core/random.ts";
import type { Row } from "../../../odata/model/entity-type.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { createSequentialGuids, type SequentialGuids } from "../../../odata/rows/sequential-guid.ts";
import { emptyDateTime } from "../../api/empty-values.ts";
import { type Person, personAt } from "./people.ts";

/** The mail domain of the people in an environment. */
export const mailDomain = "brouwer-techniek.example";

/** A user's row for a person. */
export function userRow(userSecurityId: string, person: Person): Row {
  return {
    userSecurityId,
    userName: person.userName,
    displayName: person.fullName,
    state: "Enabled",
    expiryDate: emptyDateTime,
    contactEmail: person.email,
    // Shown by the inspection set usersPermissions only.
    authenticationEmail: person.email,
  };
}

/** The users of an environment, and their ids for the sets that refer to them. */
export function seedUsers(
  random: (stream: string) => Random,
  count: number,
): SeededRows & { readonly ids: SequentialGuids } {
  const ids = createSequentialGuids(random("users"));
  return {
    ids,
    count,
    at: (index) => userRow(ids.at(index), personAt(index, mailDomain, random(`users/${index}`))),
    indexOf: ([id]) => ids.indexOf(id),
    near(field, value) {
      const index = field === "userSecurityId" ? ids.indexOf(value) : undefined;
      if (index === undefined) return undefined;
      return index < count ? [index] : [];
    },
  };
}
