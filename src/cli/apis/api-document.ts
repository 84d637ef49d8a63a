import { readFileSync } from "node:fs";
import { folderAbove } from "../../kit/folder-above.ts";
import type { SpecDocument } from "../../spec-tools/generate/spec-document.ts";

/** A bundled description that the package brings, by the name of its folder. */
export type DocumentName =
  | "exact-online"
  | "business-central-admin"
  | "business-central-automation"
  | "business-central";

/** The bundled description of an API; undefined where the package's files are not there. What many of its parts have alike stands once in it. */
export function readDocument(name: DocumentName): SpecDocument | undefined {
  const folder = folderAbove(import.meta.url, "generated");
  if (folder === undefined) return undefined;
  const document: SpecDocument = JSON.parse(readFileSync(new URL(`${name}/openapi.json`, folder), "utf8"));
  return document;
}
