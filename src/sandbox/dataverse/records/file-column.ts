import type { Value } from "../../odata/model/entity-type.ts";
import { Refusal } from "../../odata/refusal.ts";
import type { StoredFile } from "../data/files.ts";
import type { Column, TableModel } from "../model/table-model.ts";
import { existingRecord } from "./find-record.ts";
import { emptyAnswer, notAllowed, type RecordCall } from "./record-call.ts";
import { changeRow } from "./write-record.ts";

/** The largest block, which is the one that is recommended, and the largest file of one request. */
const blockBytes = 4_194_304;

/** What files may weigh where no definition says otherwise. */
const mostBytes = 32_768 * 1024;

/** The column that tells a file's name. */
const nameColumn = ({ name }: Column): string => `${name}_name`;

/** Whether a column holds a file or an image: its definition says so, or that it has a column for the file's name. */
export function isFileColumn(column: Column, { columns }: Pick<TableModel, "columns">): boolean {
  const isImage = column.kind === "Image" || column.type === "binary";
  return isImage || column.kind === "File" || (column.type === "guid" && columns.has(nameColumn(column)));
}

const tooLarge = (): Refusal => new Refusal(400, "0x80044a02", "Attachment file size is too big.");
const badRange = (message: string): Refusal => new Refusal(400, "0x80060888", message);

const mimeTypes: Readonly<Record<string, string>> = { pdf: "application/pdf", txt: "text/plain", png: "image/png" };
const mimeOf = (name: string): string =>
  mimeTypes[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";

/** The file of a column: uploaded at once or in blocks, downloaded whole or by ranges, deleted. */
class FileColumn {
  readonly #call: RecordCall;
  readonly #column: Column;
  readonly #position: number;
  readonly #place: string;

  constructor(call: RecordCall, column: Column) {
    const { table, position } = existingRecord(call);
    this.#call = call;
    this.#column = column;
    this.#position = position;
    const id = table.rows.at(position)[table.model.idColumns[0]];
    this.#place = `${table.model.setName}(${id})/${column.name}`;
  }

  /** A file that is stored at once, or the beginning of one that comes in blocks, or a block. */
  upload(): Response {
    const { headers, url, organisation, body, root, newGuid } = this.#call;
    const name = headers.get("x-ms-file-name") ?? url.searchParams.get("x-ms-file-name");
    const token = url.searchParams.get("sessiontoken");
    if (token !== null) return this.#block(token, name);
    if (name === null || name === "") throw badRange("The file has no name: give it by x-ms-file-name.");
    if (headers.get("x-ms-transfer-mode")?.toLowerCase() !== "chunked") {
      this.#store({ name, bytes: Buffer.from(body, "latin1") });
      return emptyAnswer();
    }
    const made = newGuid();
    organisation.files.begin(made, this.#place, name);
    return new Response(null, {
      status: 200,
      headers: {
        "odata-version": "4.0",
        location: `${root}/${this.#place}?sessiontoken=${made}`,
        "accept-ranges": "bytes",
        "x-ms-chunk-size": String(blockBytes),
        "access-control-expose-headers": "x-ms-chunk-size",
      },
    });
  }

  #block(token: string, said: string | null): Response {
    const { headers, organisation, body } = this.#call;
    const bytes = Buffer.from(body, "latin1");
    const [, from, to, size] =
      /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/.exec(headers.get("content-range") ?? "") ?? [];
    if (size === undefined || Number(to) - Number(from) + 1 !== bytes.length || Number(to) >= Number(size))
      throw badRange("The block does not fit its Content-Range: bytes <first>-<last>/<size>.");
    if (bytes.length > blockBytes) throw badRange(`A block has at most ${blockBytes} bytes.`);
    if (Number(size) > mostBytes) throw tooLarge();
    const whole = organisation.files.take(token, this.#place, Number(from), bytes);
    if (!whole) throw badRange("The session of the upload is over, or belongs to another column.");
    if (Number(to) + 1 < Number(size)) return new Response(null, { status: 206, headers: { "odata-version": "4.0" } });
    if (whole.length !== Number(size)) throw badRange("Blocks of the file are missing.");
    const name = organisation.files.end(token);
    this.#store({ name: said ?? name, bytes: whole });
    return emptyAnswer();
  }

  #store(file: StoredFile): void {
    if (file.bytes.length > mostBytes) throw tooLarge();
    if (file.bytes.length === 0) throw badRange("The file is empty.");
    const { organisation, newGuid } = this.#call;
    organisation.files.put(this.#place, file);
    const isImage = this.#column.type === "binary";
    this.#change(isImage ? Buffer.from(file.bytes).toString("base64") : newGuid(), file.name);
  }

  #change(value: Value, name: string | null): void {
    const { table } = this.#call;
    const { columns } = table.model;
    const named = columns.has(nameColumn(this.#column)) && { [nameColumn(this.#column)]: name };
    const id = columns.has(`${this.#column.name}id`) && {
      [`${this.#column.name}id`]: name === null ? null : this.#call.newGuid(),
    };
    changeRow(this.#call, table, this.#position, { [this.#column.name]: value, ...named, ...id });
  }

  /** The bytes, whole or a range of them; 204 where there is no file. */
  download(): Response {
    const { organisation, headers, table } = this.#call;
    const value = table.rows.at(this.#position)[this.#column.name] ?? null;
    const written = this.#column.type === "binary" ? Buffer.from(String(value ?? ""), "base64") : Buffer.of();
    const file = organisation.files.get(this.#place) ?? { name: `${this.#column.name}.png`, bytes: written };
    if (value === null || file.bytes.length === 0) return emptyAnswer();
    const { length } = file.bytes;
    const told = {
      "odata-version": "4.0",
      "content-type": "application/octet-stream",
      "x-ms-file-size": String(length),
      // A header holds ASCII only.
      "x-ms-file-name": file.name.replace(/[^\x20-\x7e]/g, "_"),
      mimetype: mimeOf(file.name),
    };
    const [, from, to] = /^bytes=(\d{1,12})-(\d{0,12})$/.exec(headers.get("range") ?? "") ?? [];
    if (from === undefined) return new Response(Buffer.from(file.bytes), { headers: told });
    if (Number(from) >= length) throw new Refusal(416, "0x80060888", "The range begins behind the end of the file.");
    const end = Math.min(to ? Number(to) + 1 : length, Number(from) + blockBytes, length);
    return new Response(Buffer.from(file.bytes.slice(Number(from), end)), {
      status: 206,
      headers: {
        ...told,
        "x-ms-chunk-size": String(blockBytes),
        "content-range": `bytes ${from}-${end - 1}/${length}`,
      },
    });
  }

  remove(): Response {
    this.#call.organisation.files.remove(this.#place);
    this.#change(null, null);
    return emptyAnswer();
  }
}

/**
 * Answers what is asked of the file in a column.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/file-column-data
 */
export function answerFile(call: RecordCall, column: Column): Response {
  const file = new FileColumn(call, column);
  const isContent = call.segments[2]?.name === "$value";
  if (call.method === "PATCH" && !isContent) return file.upload();
  if (call.method === "DELETE" && !isContent) return file.remove();
  if (call.method === "GET" && isContent) return file.download();
  throw notAllowed(call.method);
}
