import type { WireRequest } from "../../../../src/connector-builder/simulator/wire-message.ts";
import type { PlainRequest } from "./expected-request.ts";

/** One part of a multipart body: its name with what it holds. @see https://www.rfc-editor.org/rfc/rfc7578 */
function partOf(part: Buffer): string {
  const end = part.indexOf("\r\n\r\n");
  const head = part.subarray(0, end).toString();
  const content = part.subarray(end + 4, part.length - 2);
  const name = /name="([^"]*)"/.exec(head)?.[1] ?? "";
  return `${name}=${/filename=/.test(head) ? `bytes ${content.join(" ")}` : content.toString()}`;
}

function multipart(body: Buffer, boundary: string): string[] {
  const parts: Buffer[] = [];
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark); at >= 0; ) {
    const next = body.indexOf(mark, at + mark.length);
    if (next < 0) break;
    parts.push(body.subarray(at + mark.length + 2, next));
    at = next;
  }
  return parts.map(partOf).sort();
}

function bodyOf(type: string, boundary: string, body: WireRequest["body"]): unknown {
  if (body === undefined) return undefined;
  const raw = Buffer.from(body);
  if (/json/i.test(type)) return JSON.parse(raw.toString());
  if (type === "multipart/form-data") return multipart(raw, boundary);
  if (type === "application/x-www-form-urlencoded")
    return [...new URLSearchParams(raw.toString())].map(([name, value]) => `${name}=${value}`).sort();
  return typeof body === "string" ? body : `bytes ${raw.join(" ")}`;
}

/** What left the gateway, without what signing in added. */
export function sentRequest(request: WireRequest, signIn: readonly string[]): PlainRequest {
  const [address = "", query = ""] = request.url.split("?");
  const [, origin = "", path = ""] = /^([a-z]+:\/\/[^/]*)(.*)$/.exec(address) ?? [];
  const { "content-type": contentType, ...headers } = request.headers;
  const [type = "", parameters = ""] = (contentType ?? "").split(";");
  const pairs = query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => pair.split("=").map(decodeURIComponent))
    .filter(([name = ""]) => !signIn.includes(name));
  return {
    method: request.method,
    origin,
    path: path.split("/").map(decodeURIComponent),
    query: pairs.map(([name = "", value = ""]) => `${name}=${value}`).sort(),
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !signIn.includes(name))),
    type: request.body === undefined ? undefined : type,
    body: bodyOf(type, /boundary=(\S+)/.exec(parameters)?.[1] ?? "", request.body),
  };
}
