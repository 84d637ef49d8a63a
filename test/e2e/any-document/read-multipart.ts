/** A part of a body of several. */
export interface Part {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The boundary that a content type names. @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1 */
function boundaryOf(contentType: string): string {
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,70})"|([\w'()+_,./:=?-]{1,70}))\s*(?:;|$)/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw new Error(`${contentType} names no boundary`);
  return boundary;
}

function readPart(bytes: Buffer): Part {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) throw new Error(`a part has no empty line: ${bytes.toString("latin1")}`);
  const lines = bytes.subarray(0, end).toString("utf8").split("\r\n").slice(1);
  const headers = lines.map((line): [string, string] => {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`this is no header: ${line}`);
    return [name.toLowerCase(), value];
  });
  return { headers: Object.fromEntries(headers), body: bytes.subarray(end + 4) };
}

/**
 * Reads the bytes of a body of several parts by the grammar of RFC 2046, section 5.1.1, and of nothing that `src` has.
 *
 * @throws {Error} when they are no such body
 */
export function readMultipart(contentType: string, bytes: Buffer): Part[] {
  const delimiter = Buffer.from(`\r\n--${boundaryOf(contentType)}`, "latin1");
  const parts: Part[] = [];
  // The first one needs no line break in front of it.
  let rest = Buffer.concat([Buffer.from("\r\n"), bytes]);
  let at = rest.indexOf(delimiter);
  if (at !== 0) throw new Error("the body does not begin with its boundary");
  for (;;) {
    rest = rest.subarray(at + delimiter.length);
    if (rest.toString("latin1", 0, 2) === "--") {
      if (!/^(\r\n)?$/.test(rest.toString("latin1", 2))) throw new Error("something stands behind the last boundary");
      return parts;
    }
    at = rest.indexOf(delimiter);
    if (at < 0) throw new Error("the last boundary is missing");
    parts.push(readPart(rest.subarray(0, at)));
  }
}
