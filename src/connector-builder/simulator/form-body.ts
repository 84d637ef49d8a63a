import { randomUUID } from "node:crypto";
import type { WireRequest } from "./wire-message.ts";

/** A file for a field of a form. */
export interface FormFile {
  readonly name: string;
  readonly content: Uint8Array;
  /** @default "application/octet-stream" */
  readonly type?: string;
}

/** Names in a header's quotes. @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
function quoted(text: string): string {
  return `"${text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}"`;
}

/** A body in `multipart/form-data` with its content type. @see https://www.rfc-editor.org/rfc/rfc7578 */
export function formBody(
  fields: readonly (readonly [name: string, value: string | FormFile])[],
): Required<Pick<WireRequest, "body" | "headers">> {
  const boundary = `simulator-${randomUUID()}`;
  const parts = fields.flatMap(([name, value]) => {
    const head =
      typeof value === "string"
        ? ""
        : `; filename=${quoted(value.name)}\r\nContent-Type: ${value.type ?? "application/octet-stream"}`;
    return [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}${head}\r\n\r\n`),
      Buffer.from(typeof value === "string" ? value : value.content),
      Buffer.from("\r\n"),
    ];
  });
  return {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    body: new Uint8Array(Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])),
  };
}

/**
 * A body in `application/x-www-form-urlencoded`; a file has no place in it.
 *
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export function urlForm(
  fields: readonly (readonly [name: string, value: string | FormFile])[],
): Required<Pick<WireRequest, "body" | "headers">> {
  const pairs = fields.filter((field): field is readonly [string, string] => typeof field[1] === "string");
  return {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString(),
  };
}
