import type { SpecDocument } from "./spec-document.ts";

/** Prints the bundled document; JSON has no comments, so an extension in the first line says where it comes from. */
export function printOpenapi(document: SpecDocument, source: string): string {
  const body = JSON.stringify(document, null, 1);
  return `{ "x-generated": "by npm run generate from ${source}: change that, never this file",${body.slice(1)}\n`;
}
