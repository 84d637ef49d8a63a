import { ArgumentInvalid } from "../../../errors/argument-invalid.ts";
import { EnvelopeUnknown } from "../../../errors/envelope-unknown.ts";
import { toApiError } from "../../../http/errors/to-api-error.ts";
import { attemptsOf } from "../../../http/retry/attempts-of.ts";
import { resolveLink } from "../../../odata/pages/resolve-link.ts";
import type { CallValues } from "../../calls/call-values.ts";
import type { ClientContext } from "../../calls/client-context.ts";
import type { PlannedCall } from "../../calls/plan-call.ts";
import { sendCall } from "../../calls/send-call.ts";
import { factsOfCall } from "../../writing/read-answer.ts";
import { type RecordPlace, recordPlace } from "../record-place.ts";

/** What a file column takes: its size has to be known. A file comes as a `Blob` by `fs.openAsBlob()`, and is read block by block. */
export type FileContent = Uint8Array<ArrayBuffer> | ArrayBuffer | Blob;

/** Bytes of a block where the service names none; it takes no larger ones. */
const defaultBlockBytes = 4_194_304;

const columnName = /^[a-z]\w*$/i;

/** Nothing that parts folders, and nothing that controls. */
const fileForm = /^[^/\\\p{Cc}]+$/u;

/** The path of an address, in one spelling; undefined for one that is no text. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURI(address.replace(/\?.*$/s, "")).toLowerCase();
  } catch {
    return undefined;
  }
}

/** Whether an address is that of the column; where an alternate key names the record, its own id may stand there. */
function isColumn(address: string, asked: string, byAlternateKey: boolean): boolean {
  const [path, own] = [pathOf(address), pathOf(asked)];
  if (path === undefined || own === undefined) return false;
  if (path === own || !byAlternateKey) return path === own;
  const [there, here] = [path.split("/"), own.split("/")];
  const record = here.length - 2;
  const set = here[record]?.split("(")[0] ?? "";
  const isRecord = there[record]?.startsWith(`${set}(`) === true && there[record].endsWith(")");
  return isRecord && there.toSpliced(record, 1).join("/") === here.toSpliced(record, 1).join("/");
}

/** The name as an address has it; a folder is nobody's business. */
function checkNames({ operation: { method, path } }: RecordPlace, column: string, fileName: unknown): string {
  if (!columnName.test(column)) throw new ArgumentInvalid(method, path, `${JSON.stringify(column)} is no column.`);
  if (typeof fileName === "string" && fileName.isWellFormed() && fileForm.test(fileName) && !/^\.*$/.test(fileName))
    return fileName;
  throw new ArgumentInvalid(method, path, "fileName is the name of the file, without folders.");
}

/** Opens an upload: where its blocks go, and how large they are. */
async function open(
  context: ClientContext,
  place: RecordPlace,
  column: string,
  fileName: string,
): Promise<{ readonly call: PlannedCall; readonly url: string; readonly blockBytes: number }> {
  const call = await place.plan({
    method: "PATCH",
    id: "UploadFile",
    below: `/${column}`,
    query: { "x-ms-file-name": fileName },
    headers: { "x-ms-transfer-mode": "chunked" },
    // Nothing is stored before the last block.
    hints: { retry: "idempotent", answers: { filled: [], empty: ["200", "204"] } },
  });
  const { headers } = await sendCall(context, call);
  const location = headers.get("location");
  if (location === null) throw new EnvelopeUnknown("where the blocks of the file go", "an answer without a Location");
  const byAlternateKey = place.settings.alternateKey !== undefined;
  const url = resolveLink(location, { asked: call.url }, context.allowedOrigins, (address) =>
    isColumn(address, call.url, byAlternateKey),
  );
  const said = headers.get("x-ms-chunk-size") ?? "";
  const blockBytes = /^[1-9]\d{0,8}$/.test(said) ? Number(said) : defaultBlockBytes;
  return { call, url, blockBytes };
}

/**
 * Uploads a file to a file or an image column, block by block. The column changes with the last one.
 *
 * @throws {ArgumentInvalid} for a name or content that cannot be uploaded; nothing is sent
 * @throws {ApiError} when the service refuses: too large, of a blocked kind
 * @throws {OutcomeUnknown} when a block may have arrived: where it is not the last one the column has not changed, and
 *   `repeatable` is true
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/file-column-data#upload-the-file-in-chunks-using-web-api
 */
export async function uploadFile(
  context: ClientContext,
  path: string,
  column: string,
  content: FileContent,
  { fileName: givenName, ...values }: CallValues,
): Promise<void> {
  const place = await recordPlace(context, path, values);
  const fileName = checkNames(place, column, givenName);
  const blob = content instanceof Blob ? content : new Blob([content]);
  if (blob.size === 0) throw new ArgumentInvalid("PATCH", path, "the file is empty: a column takes none of 0 bytes.");
  const { call, url, blockBytes } = await open(context, place, column, fileName);
  for (let start = 0; start < blob.size; start += blockBytes) {
    const end = Math.min(start + blockBytes, blob.size);
    const isLast = end === blob.size;
    const response = await context.chain.fetch(url, {
      method: "PATCH",
      headers: {
        ...context.headers,
        "Content-Type": "application/octet-stream",
        "Content-Range": `bytes ${start}-${end - 1}/${blob.size}`,
        // A header holds ASCII only; the address that opened the upload holds every name.
        ...(/^[\x20-\x7e]+$/.test(fileName) && { "x-ms-file-name": fileName }),
      },
      body: blob.slice(start, end),
      ...(call.signal && { signal: call.signal }),
      hints: {
        ...call.hints,
        expects: "any",
        // The same block again is the same block; the last one closes the upload, and a repeat would find none.
        retry: isLast ? "never" : "idempotent",
        answers: { filled: [], empty: isLast ? ["204", "200"] : ["206", "204"] },
      },
    });
    const text = await response.text();
    if (!response.ok)
      throw toApiError(response, factsOfCall(call, attemptsOf(response)), {
        ...context.reading,
        text,
        nowMs: context.clock.now(),
      });
  }
}

/**
 * Empties a file column.
 *
 * @throws {ApiError} when the service refuses
 */
export async function removeFile(
  context: ClientContext,
  path: string,
  column: string,
  values: CallValues,
): Promise<void> {
  const place = await recordPlace(context, path, values);
  checkNames(place, column, "-");
  const answers = { filled: [], empty: ["204"] };
  const hints = { retry: "idempotent", answers } as const;
  await sendCall(context, await place.plan({ method: "DELETE", id: "RemoveFile", below: `/${column}`, hints }));
}
