import { printableLines } from "../../errors/printable.ts";

/** What an error body says, in whatever form it came. Texts are cut to a bearable length; nothing else is removed. */
export interface Fault {
  /** The vendor's code: `BadRequest_NotFound`, `0x80072322`; absent when it is empty. */
  readonly code?: string;
  /** Text for people, in the user's language (fact 37). */
  readonly message?: string;
  /** Field or parameter that the error is about. */
  readonly target?: string;
  /** Id that the vendor's support asks for. */
  readonly correlationId?: string;
  /** Causes and details, the outermost first. */
  readonly inner?: readonly { readonly code?: string; readonly message?: string; readonly target?: string }[];
}

const maxCode = 200;
const maxMessage = 2000;
/** Control and direction characters would let a message draw over the terminal or read as something else. */
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text.toWellFormed();
}

/** A code as text; codes have been numbers too (fact 37). */
export function codeText(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "") return undefined;
  return cut(
    text
      .slice(0, 4 * maxCode)
      .replace(control, " ")
      .replace(/\s/g, " ")
      .trim(),
    maxCode,
  );
}

/** A message in which what no terminal should get is an escape; undefined when nothing is left. */
export function messageText(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = printableLines(
    value
      .slice(0, 4 * maxMessage)
      .replace(/\r\n?|\u2028|\u2029/g, "\n")
      .replaceAll("\t", " "),
  ).trim();
  return text === "" ? undefined : cut(text, maxMessage);
}
