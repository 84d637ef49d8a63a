import { isApiError } from "../../errors/api-error.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { DeltaExpired } from "../../errors/delta-expired.ts";
import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import { ListLooped } from "../../errors/list-looped.ts";
import { textAt } from "../../kit/json-access.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { tokenKind } from "../calls/option-kinds.ts";
import { argumentNames } from "../calls/plan-call.ts";
import { readOption, readSettings } from "../calls/read-options.ts";
import { readCorePage } from "../core/read-core-page.ts";
import { watchForLoop } from "../reading/watch-for-loop.ts";

/** A page of changes, before the types of its table are known. */
export interface ChangedPage {
  readonly rows: readonly DecodedRow[];
  readonly removed: readonly string[];
  readonly token?: string;
}

/** The service's words for a token that is too old: ExpiredVersionStamp. */
const expiredCode = "0x80044352";

function isExpired(error: unknown): boolean {
  return isApiError(error) && (error.vendorCode?.toLowerCase() === expiredCode || error.status === 410);
}

/** A token brings the fields that it was made with: rows that lack some would be taken for rows that have them. */
function checkSelect(path: string, token: string, select: readonly string[] | undefined): void {
  const made = URL.parse(token)?.searchParams.get("$select")?.split(",");
  if (made && (!select || select.some((field) => !made.includes(field))))
    throw new ArgumentInvalid(
      "GET",
      path,
      `since was made with select [${made.join(", ")}]: give the same select again.`,
    );
}

/**
 * What changed in a table since a token, page by page; without a token all rows. The token for the next time stands on
 * the last page.
 *
 * @throws {DeltaExpired} when the changes since the token are no longer known, or no more when the next page is asked for
 * @throws {ArgumentInvalid} when the token is of another list or was made with other fields, or the service tracks no
 *   changes of the table
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/use-change-tracking-synchronize-data-external-systems
 */
export async function* readChanges(
  context: ClientContext,
  path: string,
  { since: given, ...values }: CallValues,
): AsyncGenerator<ChangedPage, void, undefined> {
  const operation = await context.tables.operation("GET", path);
  const since = readOption(operation, { since: given }, "since", tokenKind);
  const settings = readSettings(operation, values, argumentNames(operation), ["select", "pageSize"]);
  if (since !== undefined) checkSelect(path, since, settings.select);
  const request = { ...settings, trackChanges: since === undefined };
  const loop = watchForLoop();
  let link = since;
  let token: string | undefined;
  for (;;) {
    const page = await readCorePage(context, path, { ...request, link }, context.decoding).catch((cause: unknown) => {
      throw link !== undefined && isExpired(cause) ? new DeltaExpired(path, { cause }) : cause;
    });
    token = page.delta ?? token;
    const removed = page.removed.flatMap((row) => textAt(row, "id") ?? []);
    if (removed.length < page.removed.length) throw new EnvelopeUnknown("the id of each removed record", "one without");
    const { rows, next } = page;
    if (next === undefined) {
      if (token === undefined)
        throw new ArgumentInvalid(
          "GET",
          path,
          "the service tracks no changes of this table: switch its change tracking on.",
        );
      yield { rows, removed, token };
      return;
    }
    if (loop(next)) throw new ListLooped(path);
    yield { rows, removed };
    link = next;
  }
}
