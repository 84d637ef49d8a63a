import type { EntitySet } from "../../api/entity-set.ts";
import { businessRule, sameKey } from "../../api/error-answer.ts";
import type { CompanyTables } from "../company-tables.ts";
import { notFound } from "../resolve-references.ts";
import { insertRecord, storedSet } from "./stored-set.ts";

const parents: Readonly<Record<string, string>> = {
  Customer: "customers",
  Item: "items",
  Vendor: "vendors",
  Employee: "employees",
};

/** Dimensions that master data bring along; each record has one value of a dimension. */
export function defaultDimensionsSet(tables: CompanyTables): EntitySet {
  const set = tables.described("defaultDimensions");
  return {
    ...storedSet(tables, set),
    create(values) {
      const { parentId, dimensionId } = values;
      const found = Object.entries(parents).find(([, name]) => tables.findBy(name, "id", parentId));
      if (!found) throw notFound("parentId", parentId ?? null, "customers, items, vendors or employees");
      if ((values["parentType"] ?? found[0]) !== found[0])
        throw businessRule(`The parent is no ${values["parentType"]}.`);
      for (const { row } of tables.all(set.name, "parentId", parentId ?? null))
        if (row["dimensionId"] === dimensionId)
          throw sameKey("Default Dimension", `parentId='${parentId}',dimensionId='${dimensionId}'`);
      return insertRecord(tables, set, { ...values, parentType: found[0] });
    },
  };
}
