import { printable, printableLines } from "../errors/printable.ts";

/** JSON in which what a terminal would obey is an escape; it means the same. */
export function jsonText(value: unknown, indent?: number): string {
  return printableLines(JSON.stringify(value, undefined, indent) ?? "null");
}

/**
 * Prints an answer for people. What vendors, files and profiles put into it obeys nobody: control characters are shown
 * as escapes. Written to the stream itself, because `console.log` says nothing when a disk is full.
 */
export function print(text: string): void {
  process.stdout.write(`${printableLines(text)}\n`);
}

/** Prints an answer for programs. */
export function printJson(value: unknown, indent?: number): void {
  process.stdout.write(`${jsonText(value, indent)}\n`);
}

/** Tells the person something. It goes to stderr, so that stdout holds the answer alone. */
export function say(text: string): void {
  process.stderr.write(`${printableLines(text)}\n`);
}

/** As `say()`, in one line whatever is in it. */
export function sayLine(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}
