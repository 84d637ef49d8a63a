import { BatchAnswerInvalid } from "../../errors/batch-answer-invalid.ts";

/** Headers in lower case, and what follows the empty line behind them. */
export interface HeadedText {
  readonly headers: Readonly<Record<string, string>>;
  readonly rest: string;
}

/** Splits headers from the text behind them; a line without a colon ends it with an error. */
export function readHeaded(text: string): HeadedText {
  const headers: Record<string, string> = {};
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end).replace(/\r$/, "");
    at = end + 1;
    if (line === "") return { headers, rest: text.slice(at) };
    const colon = line.indexOf(":");
    if (colon <= 0) throw new BatchAnswerInvalid("has a part with a broken header");
    headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { headers, rest: "" };
}

/** The boundary that a `multipart/mixed` content type names. */
export function boundaryOf(contentType: string): string | undefined {
  if (!/^\s*multipart\/mixed\s*;/i.test(contentType)) return undefined;
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/**
 * Cuts a multipart body into its parts.
 *
 * @throws {BatchAnswerInvalid} when the closing boundary is missing: the answer was cut off
 * @see https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
 */
export function splitParts(text: string, boundary: string): string[] {
  const delimiter = `--${boundary}`;
  const parts: string[] = [];
  let partStart: number | undefined;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && text[at - 1] !== "\n") continue;
    const lineEnd = text.indexOf("\n", at);
    const tail = text.slice(at + delimiter.length, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    if (tail !== "" && tail !== "--") continue;
    // The line break in front belongs to the delimiter.
    if (partStart !== undefined) parts.push(text.slice(partStart, Math.max(partStart, at)).replace(/\r?\n$/, ""));
    if (tail === "--") return parts;
    partStart = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  throw new BatchAnswerInvalid("is cut off");
}
