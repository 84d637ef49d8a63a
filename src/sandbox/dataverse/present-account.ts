import type { QueryOptions } from "../odata/page/query-options.ts";
import type { RowTable } from "../odata/rows/row-table.ts";
import { accountType } from "./account-type.ts";

/** Answers with JSON as OData v4 wants it. */
export function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; odata.metadata=minimal", "odata-version": "4.0", ...headers },
  });
}

/** An account as JSON has it. The ETag is the row's version, and the id comes along whatever was selected. */
export function presentAccount(
  accounts: RowTable,
  position: number,
  { select }: QueryOptions,
  annotated: boolean,
): Record<string, unknown> {
  const row = { ...accounts.at(position), versionnumber: versionOf(accounts, position) };
  const json: Record<string, unknown> = { "@odata.etag": `W/"${row.versionnumber}"` };
  for (const name of select ?? accountType.fields.keys()) {
    json[name] = Reflect.get(row, name);
    if (annotated && name === "statecode")
      json["statecode@OData.Community.Display.V1.FormattedValue"] = json[name] === 0 ? "Active" : "Inactive";
  }
  if (select) json["accountid"] = accounts.at(position)["accountid"];
  return json;
}

/** Row versions of one database: a large number that grows with every write. */
function versionOf(accounts: RowTable, position: number): number {
  return 1_000_000 + accounts.versionOf(position);
}
