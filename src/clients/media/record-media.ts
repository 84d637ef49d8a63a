import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { toIfMatch } from "../../odata/headers/to-if-match.ts";
import { attachmentLink } from "../../odata/media/attachment-link.ts";
import { readMediaLinks } from "../../odata/media/read-media-links.ts";
import { resolveLink } from "../../odata/pages/resolve-link.ts";
import { isWireRow, type WireRow } from "../../odata/pages/wire-row.ts";
import { readIdentity } from "../../odata/rows/read-identity.ts";
import type { CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { msKind } from "../calls/option-kinds.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { callOptions, readOption, readShared, refuseUnknown } from "../calls/read-options.ts";
import { type Download, toDownload } from "./download.ts";
import { sendMedia, type UploadContent } from "./send-media.ts";

/** A link has no operation of the spec; its path is the field, since the address itself is the server's own. */
function linkCall(
  { headers, companyOf }: ClientContext,
  method: "GET" | "PATCH",
  field: string,
  url: string,
  values: CallValues,
): PlannedCall {
  const place = { method, path: `(the link of ${field})` };
  refuseUnknown(place, values, [...callOptions, "deadlineMs", ...(method === "PATCH" ? ["ifMatch"] : [])]);
  const { signal, priority, onWait } = readShared(place, values);
  const id = method === "GET" ? "DownloadLink" : "UploadLink";
  const division = new URL(url).searchParams.get("_Division_") ?? undefined;
  return {
    operation: { ...place, method, row: { id }, table: { paths: {}, entities: {} } },
    url,
    headers,
    // The same bytes again, for the same version: harmless.
    hints: {
      operationId: id,
      path: place.path,
      retry: method === "GET" ? "safe" : "idempotent",
      ...(method === "PATCH" && { answers: { filled: [], empty: ["200", "204"] } }),
      company: companyOf({ division }),
      priority,
      onWait,
    },
    signal,
  };
}

function demandRecord(method: string, record: unknown): WireRow {
  if (isWireRow(record)) return record;
  throw new ArgumentInvalid(
    method,
    "(a link)",
    "give the record as list or get answered it, and the name of the field.",
  );
}

/** Where the content behind a field is: a stream property's read link, or the address of an attachment at Exact Online (facts 70, 123). */
function readLink(context: ClientContext, record: WireRow, field: string): string {
  const { rules, origins, allowedOrigins } = context;
  const address = rules.dialect === "v2" ? record[field] : readMediaLinks(record, field).read;
  if (typeof address !== "string" || address === "")
    throw new ArgumentInvalid(
      "GET",
      `(the link of ${field})`,
      `the record has no address for ${field}: select it too.`,
    );
  return rules.dialect === "v2" ? attachmentLink(origins[0] ?? "", address, allowedOrigins) : linkOf(context, address);
}

/** What is relative still is so to the service's root, where its context is. */
function linkOf({ baseUrl, allowedOrigins }: ClientContext, address: string): string {
  return resolveLink(address, { asked: `${baseUrl}/` }, allowedOrigins);
}

/**
 * The content that a field of a record leads to.
 *
 * @throws {LinkRefused} when the link leads to another host; no token is sent there
 */
export async function downloadFrom(
  context: ClientContext,
  record: unknown,
  field: string,
  values: CallValues,
): Promise<Download> {
  const link = readLink(context, demandRecord("GET", record), field);
  const call = linkCall(context, "GET", field, link, values);
  return toDownload(await sendMedia(context, call, readOption(call.operation, values, "deadlineMs", msKind)));
}

/**
 * Sends content to a stream property of a record, for the version of it that was read (facts 119, 123).
 *
 * @throws {LinkRefused} when the link leads to another host
 * @throws {OutcomeUnknown} when the content may have arrived
 */
export async function uploadTo(
  context: ClientContext,
  record: unknown,
  field: string,
  content: UploadContent,
  values: CallValues,
): Promise<void> {
  const row = demandRecord("PATCH", record);
  const { edit, etag } = readMediaLinks(row, field);
  if (edit === undefined)
    throw new ArgumentInvalid(
      "PATCH",
      `(the link of ${field})`,
      `the record has no address to write ${field} to: it is read only, or was not selected.`,
    );
  const { ifMatch = etag ?? readIdentity(row).etag ?? "*" } = values;
  const call = linkCall(context, "PATCH", field, linkOf(context, edit), values);
  await (
    await sendMedia(
      context,
      { ...call, headers: { ...call.headers, "If-Match": toIfMatch(String(ifMatch)) } },
      readOption(call.operation, values, "deadlineMs", msKind),
      content,
    )
  ).body?.cancel();
}
