import type { Row } from "../odata/model/entity-type.ts";
import { noOptions, type QueryOptions } from "../odata/page/query-options.ts";
import type { LinkedSet } from "../odata/present/linked-set.ts";
import { type Presentation, presentRow } from "../odata/present/present-row.ts";
import { mapRows } from "../odata/rows/map-rows.ts";
import type { RowTable } from "../odata/rows/row-table.ts";
import { accountType } from "./account-type.ts";
import { dataverseDialect } from "./dataverse-dialect.ts";

/** Answers with JSON as OData v4 wants it. */
export function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; odata.metadata=minimal", "odata-version": "4.0", ...headers },
  });
}

/** The accounts with their versions, which are their ETags too: large numbers that grow with every write to the database. */
export function accountSet(accounts: RowTable): LinkedSet {
  const versionOf = (position: number): number => 1_000_000 + accounts.versionOf(position);
  return {
    type: accountType,
    rows: mapRows({
      source: accounts,
      map: (row, position) => ({ ...row, versionnumber: versionOf(position) }),
      etag: (position) => `W/"${versionOf(position)}"`,
      shared: [...accountType.fields.keys()].filter((name) => name !== "versionnumber"),
    }),
  };
}

const how: Presentation<LinkedSet> = {
  dialect: dataverseDialect,
  root: "",
  sets: new Map(),
  always: accountType.key,
};

/** An account as JSON has it; its id comes along whatever was selected. */
export function presentAccount(
  set: LinkedSet,
  position: number,
  annotated: boolean,
  options: QueryOptions = noOptions,
  row?: Row,
): Record<string, unknown> {
  const json = presentRow(set, position, () => "", options, how, row);
  if (annotated && "statecode" in json)
    json["statecode@OData.Community.Display.V1.FormattedValue"] = json["statecode"] === 0 ? "Active" : "Inactive";
  return json;
}
