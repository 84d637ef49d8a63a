import type { Row } from "../../../odata/model/entity-type.ts";
import { type EntitySet, tableSet } from "../../api/entity-set.ts";
import { businessRule, sameKey } from "../../api/error-answer.ts";
import type { EnvironmentTables } from "../environment-tables.ts";

/** The longest name of a company in links and keys. */
const longestName = 30;

/** The same companies with what administration may change. */
export function automationCompaniesSet(tables: EnvironmentTables): EntitySet {
  const { companies } = tables;
  const needDisplayName = ({ displayName }: Row): void => {
    if (displayName !== undefined && String(displayName ?? "").trim() === "")
      throw businessRule("Display Name must have a value.");
  };
  return {
    ...tableSet(companies),
    ignoredOnWrite: ["name", "evaluationCompany"],
    create(values) {
      needDisplayName(values);
      const name = String(values["displayName"]).slice(0, longestName).trim();
      if (companies.hasValue("name", name)) throw sameKey("Company", `Name='${name}'`);
      const position = companies.insert({
        id: tables.newGuid(),
        name,
        evaluationCompany: false,
        displayName: name,
        businessProfileId: "",
        ...values,
      });
      if (position === undefined) throw sameKey("Company", `Name='${name}'`);
      return position;
    },
    update(position, changes) {
      needDisplayName(changes);
      companies.update(position, changes);
    },
    remove: (position) => {
      if (companies.count === 1) throw businessRule("The last company cannot be deleted.");
      companies.remove(position);
    },
  };
}
