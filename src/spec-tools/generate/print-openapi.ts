import { isObject } from "../../kit/json-access.ts";
import type { SpecDocument } from "./spec-document.ts";

/** How deep one entry a line goes: operations below paths, schemas and the like below components. */
const linesTo = 3;

/** Prints JSON with one entry a line down to a depth, and what is deeper on one line, so that a change shows as one line. */
function print(value: unknown, depth: number): string {
  if (depth === linesTo || !isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (entries.length === 0) return "{}";
  const indent = " ".repeat(depth);
  const lines = entries.map(([name, inner]) => `${indent} ${JSON.stringify(name)}: ${print(inner, depth + 1)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** Prints the bundled document; JSON has no comments, so an extension in the first line says where it comes from. */
export function printOpenapi(document: SpecDocument, source: string): string {
  const body = print(document, 0);
  return `{ "x-generated": "by npm run generate from ${source}: change that, never this file",${body.slice(1)}\n`;
}
