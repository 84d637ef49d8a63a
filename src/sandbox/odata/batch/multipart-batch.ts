import { QueryRefusal } from "../refusal.ts";
import type { BatchAnswer, BatchRequest } from "./batch.ts";

/** The boundary that a content type names. */
export function boundaryOf(contentType: string): string | undefined {
  const [, quoted, plain] = /^multipart\/mixed\b.*?\bboundary=(?:"([^"]+)"|([^";\s]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

/**
 * Reads a batch in multipart/mixed; a change set becomes an atomicity group of its own.
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_MultipartBatchFormat
 */
export function parseMultipartBatch(text: string, boundary: string): readonly BatchRequest[] {
  return partsOf(text, boundary).flatMap((part) => {
    const [headers, content] = splitHead(part);
    const inner = boundaryOf(headers.get("content-type") ?? "");
    if (inner === undefined) return [requestOf(headers, content, undefined)];
    return partsOf(content, inner).map((change) => requestOf(...splitHead(change), inner));
  });
}

/**
 * Writes the answers; those of one group stand in a change set again.
 *
 * @param wrapsFailure whether the failure of a change set stands within one too. @default false: it stands for it alone
 */
export function formatMultipartBatch(answers: readonly BatchAnswer[], boundary: string, wrapsFailure = false): string {
  const lines: string[] = [];
  for (let next = 0; next < answers.length; ) {
    const first = answers[next];
    if (!first) break;
    if (first.group === undefined) {
      lines.push(`--${boundary}`, ...partLines(first), "");
      next++;
      continue;
    }
    const { group } = first;
    const members = answers.slice(next).filter((answer) => answer.group === group);
    const failure = members.find((answer) => answer.status >= 400 && answer.status !== 424);
    // A change set that failed is answered by its failure alone.
    if (failure && !wrapsFailure) lines.push(`--${boundary}`, ...partLines(failure), "");
    else {
      const inner = `changesetresponse_${group}`;
      lines.push(`--${boundary}`, `Content-Type: multipart/mixed; boundary=${inner}`, "");
      for (const member of failure ? [failure] : members) lines.push(`--${inner}`, ...partLines(member), "");
      lines.push(`--${inner}--`, "");
    }
    next += members.length;
  }
  return [...lines, `--${boundary}--`, ""].join("\r\n");
}

function partsOf(text: string, boundary: string): readonly string[] {
  const marks = text.split(new RegExp(`(?:^|\\r?\\n)--${boundary.replaceAll(/\W/g, "\\$&")}(--)?[ \\t]*(?=\\r?\\n|$)`));
  const parts: string[] = [];
  // The odd pieces are the closing dashes, the first piece is the preamble.
  for (let at = 2; at < marks.length && marks[at - 1] === undefined; at += 2)
    parts.push((marks[at] ?? "").replace(/^\r?\n/, ""));
  if (parts.length === 0) throw new QueryRefusal("bad-body", "The batch holds no part between its boundaries.");
  return parts;
}

function splitHead(part: string): [Headers, string] {
  const [, head = "", content = ""] = /^((?:[^\r\n]+\r?\n)*)\r?\n?([\s\S]*)$/.exec(part) ?? [];
  const headers = new Headers();
  for (const line of head.split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name, value);
  }
  return [headers, content];
}

function requestOf(outer: Headers, content: string, group: string | undefined): BatchRequest {
  const [, method, url, rest = ""] = /^\s*([A-Z]+) (\S+)(?: HTTP\/1\.[01])?\r?\n?([\s\S]*)$/.exec(content) ?? [];
  if (method === undefined || url === undefined)
    throw new QueryRefusal("bad-body", "A part of the batch is not an HTTP request.");
  const [headers, body] = splitHead(rest);
  const id = outer.get("content-id") ?? undefined;
  return {
    id,
    group,
    dependsOn: [],
    method,
    url,
    headers,
    body: body.trim() === "" ? undefined : body.replace(/\r?\n$/, ""),
  };
}

function partLines({ id, status, headers, body }: BatchAnswer): readonly string[] {
  return [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    ...(id === undefined ? [] : [`Content-ID: ${id}`]),
    "",
    `HTTP/1.1 ${status} ${status < 400 ? "OK" : "Error"}`,
    ...[...headers].map(([name, value]) => `${name}: ${value}`),
    "",
    body,
  ];
}
