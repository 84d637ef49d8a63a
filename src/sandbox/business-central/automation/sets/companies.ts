import type { Row } from "../../../odata/model/entity-type.ts";
import { mapRows } from "../../../odata/rows/map-rows.ts";
import type { EntitySet } from "../entity-set.ts";
import type { EnvironmentTables } from "../environment-tables.ts";
import { businessRule, sameKey } from "../error-answer.ts";
import { emptyGuid } from "../seeds/empty-values.ts";

/** The longest name of a company in links and keys. */
const longestName = 30;

/** The companies as the platform shows them in every route: read only. */
export function companiesSet(tables: EnvironmentTables): EntitySet {
  const createdAt = new Date(tables.environment.createdAtMs).toISOString();
  return {
    type: tables.type("companies"),
    rows: mapRows({
      source: tables.companies,
      map: (row, position) => ({
        id: row["id"] ?? null,
        systemVersion: String(tables.companies.versionOf(position)),
        name: row["name"] ?? null,
        displayName: row["displayName"] ?? null,
        businessProfileId: row["businessProfileId"] ?? null,
        timestamp: tables.companies.versionOf(position),
        systemCreatedAt: createdAt,
        systemCreatedBy: emptyGuid,
        systemModifiedAt: createdAt,
        systemModifiedBy: emptyGuid,
      }),
    }),
  };
}

/** The same companies with what administration may change. */
export function automationCompaniesSet(tables: EnvironmentTables): EntitySet {
  const { companies } = tables;
  const needDisplayName = ({ displayName }: Row): void => {
    if (displayName !== undefined && String(displayName ?? "").trim() === "")
      throw businessRule("Display Name must have a value.");
  };
  return {
    type: companies.type,
    rows: companies,
    ignoredOnWrite: ["name", "evaluationCompany"],
    create(values) {
      needDisplayName(values);
      const name = String(values["displayName"]).slice(0, longestName).trim();
      for (const position of companies.positions())
        if (companies.at(position)["name"] === name) throw sameKey("Company", `Name='${name}'`);
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
