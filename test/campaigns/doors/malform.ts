import type { Random } from "../../../src/sandbox/core/random.ts";

/** A request as bytes, and how it is delivered. */
export interface Malformed {
  readonly pieces: readonly Buffer[];
  /** What the client does after the last piece: waits for the answer, says that no more comes, or cuts. */
  readonly ending: "wait" | "half-close" | "cut";
}

// Each part has spellings that are fine and spellings that are not: a request in which everything is broken gets no
// further than Node's parser, and what is to be tried stands behind it.
const methods = parts(
  ["GET", "GET", "POST", "POST", "PUT", "HEAD", "DELETE", "PATCH", "OPTIONS"],
  ["TRACE", "TRACE", "CONNECT", "TRACK", "QUERY", "get", "G E T", "", "GET\t", "G\u0000T", "PRI"],
);
const targets = parts(
  [
    "/",
    "//",
    "///x",
    "//[",
    "//a@b:c/",
    "/%",
    "/%zz",
    "/%ff%fe",
    "/\\..\\..",
    "/../../etc",
    "/?a=%00&a[]=",
    "/#a",
    "http://localhost/x",
    "https://a/b",
    "/\u00ff\u00fe",
  ],
  [
    "*",
    "",
    "http://",
    "http://x:99999/",
    "http://u:p@h/",
    "http://[::1",
    "ftp://a/",
    "?",
    "#",
    "javascript:alert(1)",
    "a:80",
    "/\u0000",
    "/\u007f",
    "/a b",
  ],
);
const versions = parts(
  ["HTTP/1.1"],
  ["HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "http/1.1", "HTTP/9.9", "HTTP/1.1 ", "", "ICE/1.0"],
);
const hosts = parts(
  ["localhost", "localhost:1", "[::1]:1", "0x7f.1", "a".repeat(300)],
  [
    "a b",
    "",
    "a/b",
    "a?b",
    "a#b",
    "a@b",
    "a\\b",
    "[::1",
    "a:b",
    "a:99999",
    "..",
    "a,b",
    "\u00ff",
    "%00",
    "a\tb",
    "xn--",
    "1.1.1.1.1",
  ],
);
const lengths = parts(
  ["5", "5", "6", "0", "314572800", "99999"],
  ["4", "-1", "+5", "5,5", "0x5", "1e3", "99999999999999999999", "5\r\nContent-Length: 6", "five"],
);
const codings = parts(
  ["chunked", "Chunked"],
  [
    "gzip",
    "gzip, chunked",
    "chunked, chunked",
    "chunked, identity",
    "xchunked",
    "chunked\r\nTransfer-Encoding: identity",
    "\u000bchunked",
  ],
);
const chunks = parts(
  ["5\r\nhello\r\n", "5;a=b\r\nhello\r\n", "00000005\r\nhello\r\n", "0\r\n\r\n", "0\r\nX: y\r\n\r\n"],
  [
    '5;a="\r\nhello\r\n',
    "0\r\nContent-Length: 9\r\n\r\n",
    "zz\r\n",
    "-1\r\n",
    "fffffffffffffffff\r\n",
    "7fffffff\r\nx",
    "5\r\nhelloX",
    "5\nhello\n",
    "\r\n",
    "3\r\nhello\r\n",
    "5 \r\nhello\r\n",
  ],
);
const others = parts(
  [
    "Expect: 100-continue",
    "Connection: close",
    "Connection: keep-alive, upgrade",
    "Upgrade: websocket",
    "Upgrade: h2c",
    "Cookie: __Host-erp-session=Fe26.2*1*x*y*z",
    "Cookie: =;;=a;\u00ff",
    "Content-Type: application/json",
    "Content-Type: multipart/form-data; boundary=",
    "Content-Type: \u00ff",
    "Authorization: Bearer \u00ff",
    "Authorization: Basic %",
    "__proto__: x",
    "constructor: x",
    "x-sandbox-key: guess",
    "Origin: null",
    "X-Forwarded-Host: a b",
    "Range: bytes=9-1",
    'If-Match: "',
    "TE: trailers",
  ],
  [
    "Expect: 200-ok",
    "Accept: */*\r\n folded",
    "A B: c",
    ": nameless",
    "no colon at all",
    "X: \u0000",
    "X: \u0001\u0002",
  ],
);
const wholes = [
  "",
  "\r\n\r\n\r\n",
  "\u0016\u0003\u0001\u0000\u0005hello",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "GET\r\n",
  "GET /",
  "\u0000".repeat(500),
  "HTTP/1.1 200 OK\r\n\r\n",
  "GET / HTTP/1.1\r\n".repeat(3),
  "SSH-2.0-x\r\n",
];

/** Picks a spelling that is fine, or one in eight times one that is not. */
function parts(fine: readonly string[], broken: readonly string[]): (random: Random) => string {
  return (random) => random.pick(random.next() < 0.125 ? broken : fine);
}

/** Some parts are ten times as long as anybody needs them. */
const stretch = (text: string, random: Random): string =>
  random.next() < 0.02 ? text + "a".repeat(random.integer(1_000, 20_000)) : text;

function headersOf(random: Random): string[] {
  const lines: string[] = [];
  for (let count = random.pick([1, 1, 1, 1, 1, 1, 1, 1, 0, 2]); count > 0; count--)
    lines.push(`Host: ${stretch(hosts(random), random)}`);
  for (let count = random.integer(0, 4); count > 0; count--) lines.push(stretch(others(random), random));
  if (random.next() < 0.01) lines.push(...Array.from({ length: 2_500 }, (_, index) => `X-${index}: y`));
  return lines;
}

function bodyOf(random: Random, lines: string[]): string {
  const framing = random.next();
  if (framing < 0.4) return "";
  if (framing < 0.65) {
    lines.push(`Content-Length: ${lengths(random)}`);
    return random.pick(["hello", "hell", "hello!", "", '{"a":', "x".repeat(70_000)]);
  }
  if (framing < 0.67) lines.push("Content-Length: 5");
  lines.push(`Transfer-Encoding: ${codings(random)}`);
  return Array.from({ length: random.integer(0, 4) }, () => chunks(random)).join("");
}

function textOf(random: Random, paths: readonly string[]): string {
  if (random.next() < 0.05) return random.pick(wholes);
  const target =
    random.next() < 0.5 ? targets(random) : random.pick(paths) + random.pick(["", "", "&x=%zz", "/", "?", "\u00e9"]);
  const space = random.next() < 0.05 ? random.pick(["  ", "\t", ""]) : " ";
  const first = [methods(random), stretch(target, random), versions(random)].join(space);
  const lines = headersOf(random);
  const body = bodyOf(random, lines);
  const end = random.next() < 0.05 ? random.pick(["\n", "\r"]) : "\r\n";
  return [first, ...lines, "", body].join(end);
}

/** Changes a few bytes. */
function flip(bytes: Buffer, random: Random): void {
  for (let count = random.integer(1, 4); count > 0 && bytes.length > 0; count--)
    bytes[random.integer(0, bytes.length - 1)] = random.integer(0, 255);
}

/** One malformed request. @see https://www.rfc-editor.org/rfc/rfc9112 */
export function malform(random: Random, paths: readonly string[]): Malformed {
  let bytes = Buffer.from(textOf(random, paths), "latin1");
  if (random.next() < 0.08) flip(bytes, random);
  if (random.next() < 0.08) bytes = bytes.subarray(0, random.integer(0, bytes.length));
  const cut = random.next() < 0.2 ? random.integer(0, bytes.length) : bytes.length;
  const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)].filter(({ length }) => length > 0);
  return { pieces, ending: random.pick(["wait", "wait", "wait", "half-close", "cut"]) };
}
