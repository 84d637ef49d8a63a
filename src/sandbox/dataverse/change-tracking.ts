import { parseQueryOptions } from "../odata/page/query-options.ts";
import type { LinkedSet } from "../odata/present/linked-set.ts";
import { QueryRefusal } from "../odata/refusal.ts";
import type { RowTable } from "../odata/rows/row-table.ts";
import { accountType } from "./account-type.ts";
import { dataverseDialect } from "./dataverse-dialect.ts";
import { jsonAnswer, presentAccount } from "./present-account.ts";

/** What change tracking needs of a request. */
export interface TrackedCall {
  readonly accounts: RowTable;
  readonly set: LinkedSet;
  readonly root: string;
  readonly url: URL;
}

/** The link that leads to what changes from now on (fact 176). */
export function deltaLink({ accounts, root, url: { searchParams: query } }: TrackedCall): string {
  const select = query.get("$select");
  return `${root}/accounts?${select === null ? "" : `$select=${encodeURIComponent(select)}&`}$deltatoken=${accounts.version}`;
}

/** What changed since a delta link was given: rows as they are now, and the ids of those that are gone. */
export function answerChanges(call: TrackedCall, token: string): Response {
  if (!/^\d{1,15}$/.test(token)) throw new QueryRefusal("bad-token", "The delta token is not valid.");
  const {
    accounts,
    root,
    url: { searchParams: query },
  } = call;
  const rest = new URLSearchParams([...query].filter(([name]) => name === "$select"));
  const options = parseQueryOptions(rest, accountType, dataverseDialect);
  const value = accounts.writtenAfter(Number(token)).map((position) =>
    accounts.has(position)
      ? presentAccount(call.set, position, false, options)
      : {
          "@odata.context": `${root}/$metadata#accounts/$deletedEntity`,
          id: accounts.writtenKey(position)[0],
          reason: "deleted",
        },
  );
  return jsonAnswer(200, {
    "@odata.context": `${root}/$metadata#accounts/$delta`,
    "@odata.deltaLink": deltaLink(call),
    value,
  });
}
