import type { Row } from "../../odata/model/entity-type.ts";
import { noOptions, type QueryOptions } from "../../odata/page/query-options.ts";
import { type Presentation, presentRow } from "../../odata/present/present-row.ts";
import type { Organisation, Table } from "../data/organisation.ts";
import { dataverseDialect } from "../dataverse-dialect.ts";
import { attributeOf, type Column, type TableModel, targetField } from "../model/table-model.ts";
import { formattedValue, type Wanted } from "./annotations.ts";
import { formatValue } from "./format-value.ts";

const navigationNote = "Microsoft.Dynamics.CRM.associatednavigationproperty";
const targetNote = "Microsoft.Dynamics.CRM.lookuplogicalname";

/** The table that a lookup of a row leads to. */
export function targetOfLookup({ lookups }: TableModel, column: string, row: Row): string | undefined {
  const said = row[targetField(column)];
  if (typeof said === "string") return said;
  for (const lookup of lookups.values()) if (lookup.column === column) return lookup.targets[0];
  return undefined;
}

/** Puts what was asked for beside one value. */
export function annotateValue(
  json: Record<string, unknown>,
  shownAs: string,
  { column, row, model }: { readonly column: Column; readonly row: Row; readonly model: TableModel },
  organisation: Organisation,
  wanted: Wanted,
): void {
  const value = row[column.name] ?? null;
  if (value === null) return;
  const isLookup = attributeOf(column.name) !== column.name;
  const target = isLookup ? targetOfLookup(model, column.name, row) : undefined;
  if (wanted(formattedValue)) {
    const text = target === undefined ? formatValue(column, value) : organisation.nameOf(target, value);
    if (text !== undefined) json[`${shownAs}@${formattedValue}`] = text;
  }
  if (target === undefined) return;
  if (wanted(navigationNote)) {
    const found = [...model.lookups.values()].find(
      (lookup) => lookup.column === column.name && lookup.targets.includes(target),
    );
    if (found) json[`${shownAs}@${navigationNote}`] = found.name;
  }
  if (wanted(targetNote)) json[`${shownAs}@${targetNote}`] = target;
}

/** How records are shown to one caller. */
export function presentation(
  organisation: Organisation,
  root: string,
  wanted: Wanted | undefined,
): Presentation<Table> {
  return {
    dialect: dataverseDialect,
    root,
    sets: organisation.tables,
    always: ({ model }) => model.idColumns,
    annotate({ model }, row, json) {
      for (const name of Object.keys(json)) {
        const column = model.columns.get(name);
        if (column && wanted) annotateValue(json, name, { column, row, model }, organisation, wanted);
        // A managed property is an object, and kept as the text of it.
        if (column?.type === "any" && typeof row[name] === "string") json[name] = JSON.parse(row[name]);
      }
    },
  };
}

/** A record as JSON has it; its id comes along whatever was selected. */
export function presentRecord(
  table: Table,
  position: number,
  how: Presentation<Table>,
  options: QueryOptions = noOptions,
  row?: Row,
): Record<string, unknown> {
  const address = (own: Row): string => `${table.model.setName}(${own[table.model.idColumns[0]]})`;
  return presentRow(table, position, address, options, how, row);
}
