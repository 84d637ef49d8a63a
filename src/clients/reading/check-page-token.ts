import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { resolveLink } from "../../odata/pages/resolve-link.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { isPageOf } from "./list-place.ts";

/**
 * Takes a page token back: the address of a page of this very list. One of another list, or of another company's, would
 * answer with rows that nobody asked for.
 *
 * @throws {ArgumentInvalid} when it belongs to another list
 * @throws {LinkRefused} when it leads to another host
 */
export function checkPageToken(context: ClientContext, call: PlannedCall, token: string): string {
  const { method, path } = call.operation;
  if (!URL.canParse(token))
    throw new ArgumentInvalid(method, path, "pageToken is the text that a page of this list had.");
  const link = resolveLink(token, { asked: call.url }, context.allowedOrigins);
  if (isPageOf(context, call)(link)) return link;
  throw new ArgumentInvalid(method, path, "pageToken belongs to another list, or to another company's.");
}
