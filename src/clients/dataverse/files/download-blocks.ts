import { ArgumentInvalid } from "../../../errors/argument-invalid.ts";
import { EnvelopeUnknown } from "../../../errors/envelope-unknown.ts";
import { RecordAbsent } from "../../../errors/record-absent.ts";
import { toApiError } from "../../../http/errors/to-api-error.ts";
import { attemptsOf } from "../../../http/retry/attempts-of.ts";
import type { CallValues } from "../../calls/call-values.ts";
import type { ClientContext } from "../../calls/client-context.ts";
import type { PlannedCall } from "../../calls/plan-call.ts";
import type { Download } from "../../media/download.ts";
import { factsOfCall } from "../../writing/read-answer.ts";
import { recordPlace } from "../record-place.ts";

/** Bytes that are asked for at once: the service's own recommendation. */
const blockBytes = 4_194_304;

/** The service's code for a file that is kept in the database, and comes whole only. */
const wholeOnly = "0x80090017";

interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
  /** Whether it is the whole file. */
  readonly isWhole: boolean;
}

/** Reads bytes of a file from a position on; all of it without one. */
async function readBlock(context: ClientContext, call: PlannedCall, start: number | undefined): Promise<Block> {
  const response = await context.chain.fetch(call.url, {
    method: "GET",
    headers: {
      ...call.headers,
      Accept: "*/*",
      ...(start !== undefined && { Range: `bytes=${start}-${start + blockBytes - 1}` }),
    },
    ...(call.signal && { signal: call.signal }),
    hints: { ...call.hints, retry: "safe", expects: "any", body: "buffer" },
  });
  if (!response.ok) {
    const error = toApiError(response, factsOfCall(call, attemptsOf(response)), {
      ...context.reading,
      text: await response.text(),
      nowMs: context.clock.now(),
    });
    // Of a file without bytes there is no range (RFC 9110, 15.5.17).
    if (start === 0 && (error.vendorCode === wholeOnly || error.status === 416))
      return readBlock(context, call, undefined);
    throw error;
  }
  if (response.status === 204) throw new RecordAbsent(call.operation.path, "the column holds no file");
  const from = /^bytes (\d+)-/.exec(response.headers.get("content-range") ?? "")?.[1];
  if (start !== undefined && from !== undefined && Number(from) !== start)
    throw new EnvelopeUnknown(`the bytes from ${start} on`, `those from ${from} on`);
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    headers: response.headers,
    isWhole: response.status !== 206,
  };
}

function sizeOf(headers: Headers): number | undefined {
  const size = headers.get("x-ms-file-size") ?? /\/(\d+)$/.exec(headers.get("content-range") ?? "")?.[1] ?? "";
  return /^\d{1,15}$/.test(size) ? Number(size) : undefined;
}

/** What tells one file from another; the service documents the name and the size. */
const signs = ["x-ms-file-name", "etag"];

const isSameFile = (one: Headers, other: Headers): boolean =>
  sizeOf(one) === sizeOf(other) &&
  signs.every((sign) => one.get(sign) === null || other.get(sign) === null || one.get(sign) === other.get(sign));

/** The blocks behind the first one, each asked for when it is wanted. */
async function* restOf(
  context: ClientContext,
  call: PlannedCall,
  first: Block,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (first.isWhole) {
    yield first.bytes;
    return;
  }
  const size = sizeOf(first.headers);
  if (size === undefined) throw new EnvelopeUnknown("the size of the file", "a block that does not tell it");
  if (first.bytes.length > size) throw new EnvelopeUnknown(`a file of ${size} bytes`, `${first.bytes.length} of them`);
  yield first.bytes;
  for (let start = first.bytes.length; start < size; ) {
    const block = await readBlock(context, call, start);
    const expected = Math.min(blockBytes, size - start);
    if (block.isWhole || !isSameFile(first.headers, block.headers) || block.bytes.length !== expected)
      throw new EnvelopeUnknown(`${expected} bytes of a file of ${size}`, "a block of another file or size");
    yield block.bytes;
    start += block.bytes.length;
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * The text of a header that is written in UTF-8, as this platform writes all of them; any other as it came.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.web.httpresponse.headerencoding
 */
function headerText(value: string): string {
  const codes = Array.from(value, (character) => character.charCodeAt(0));
  if (codes.some((code) => code > 255)) return value;
  try {
    return decoder.decode(Uint8Array.from(codes));
  } catch {
    return value;
  }
}

/** The name that the service keeps, without folders. */
function fileNameOf(headers: Headers): string | undefined {
  const name = headerText(headers.get("x-ms-file-name") ?? "")
    .split(/[/\\]/)
    .at(-1);
  return name === "" || name === "." || name === ".." ? undefined : name;
}

/**
 * The file of a file or an image column, block by block as it is read.
 *
 * @throws {RecordAbsent} when the column holds none
 * @throws {ApiError} when the service refuses
 * @throws {EnvelopeUnknown} from the stream, when a block is of another file or place. That the file was exchanged while it
 *   is read shows by its size and name, and by its ETag where the service has one
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/file-column-data#download-the-file-in-chunks-using-web-api
 */
export async function downloadFile(
  context: ClientContext,
  path: string,
  column: string,
  { fullSize, ...values }: CallValues,
): Promise<Download> {
  if (!/^[a-z]\w*$/i.test(column)) throw new ArgumentInvalid("GET", path, `${JSON.stringify(column)} is no column.`);
  const place = await recordPlace(context, path, values);
  const call = await place.plan({
    method: "GET",
    id: "DownloadFile",
    below: `/${column}/$value`,
    ...(fullSize === true && { query: { size: "full" } }),
  });
  const first = await readBlock(context, call, 0);
  const { headers } = first;
  return {
    content: ReadableStream.from(restOf(context, call, first)),
    contentType: headers.get("mimetype") ?? headers.get("content-type") ?? undefined,
    lengthBytes: first.isWhole ? first.bytes.length : sizeOf(headers),
    etag: headers.get("etag") ?? undefined,
    fileName: fileNameOf(headers),
  };
}
