import type { Row } from "../../../odata/model/entity-type.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import { sameKey } from "../../api/error-answer.ts";
import { blankRow, isBlank } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import { notFound } from "../resolve-references.ts";
import { storedSet } from "./stored-set.ts";

/** Dimension values of documents, lines and entries: a dimension by id or code, and one of its values by id or code. */
export function dimensionSetLinesSet(tables: CompanyTables): EntitySet {
  const set = tables.described("dimensionSetLines");
  const table = () => tables.table(set.name);
  return {
    ...storedSet(tables, set),
    create(values) {
      const dimension =
        tables.findBy("dimensions", "id", values["id"]) ??
        tables.findBy("dimensions", "code", capitals(values["code"]));
      if (!dimension) throw notFound("code", values["code"] ?? values["id"] ?? null, "dimensions");
      const { code, displayName } = dimension.row;
      const parentId = values["parentId"] ?? null;
      for (const { row } of tables.all(set.name, "parentId", parentId))
        if (row["code"] === code) throw sameKey("Dimension Set Entry", `code='${code}'`);
      const position = table().insert({
        ...blankRow(set.type),
        id: tables.newGuid(),
        code: code ?? "",
        displayName: displayName ?? "",
        parentId,
        parentType: values["parentType"] ?? "_x0020_",
        ...valueOf(tables, dimension.row, values),
      });
      if (position === undefined) throw sameKey("Dimension Set Entry", `code='${code}'`);
      return position;
    },
    update(position, changes) {
      const dimension = tables.findBy("dimensions", "code", table().at(position)["code"]);
      table().update(position, valueOf(tables, dimension?.row ?? {}, changes));
    },
  };
}

function valueOf(tables: CompanyTables, dimension: Row, { valueId, valueCode }: Row): Row {
  for (const { row } of tables.all("dimensionValues", "dimensionId", dimension["id"] ?? null)) {
    const matches = isBlank(valueId) ? row["code"] === capitals(valueCode) : row["id"] === valueId;
    if (matches)
      return { valueId: row["id"] ?? null, valueCode: row["code"] ?? "", valueDisplayName: row["displayName"] ?? "" };
  }
  throw notFound("valueCode", valueCode ?? valueId ?? null, "dimensionValues");
}

const capitals = (value: Row[string] | undefined): Row[string] =>
  typeof value === "string" ? value.toUpperCase() : null;
