import { astToString } from "openapi-typescript";
import ts from "typescript";
import { fileHeader } from "./file-header.ts";
import { partOfDocument } from "./part-of-document.ts";
import { partOfTypes } from "./part-of-types.ts";
import type { SpecDocument } from "./spec-document.ts";

/** Prints what the service calls: the types of its webhooks, and the components that these need. */
export function printWebhooks(document: SpecDocument, whole: readonly ts.Node[], source: string): string | undefined {
  if (!document.webhooks || Object.keys(document.webhooks).length === 0) return undefined;
  const part = partOfDocument({ ...document, paths: document.webhooks }, new Set(Object.keys(document.webhooks)));
  const nodes = partOfTypes(whole, { ...part, paths: {}, webhooks: document.webhooks }).filter(
    (node) => !ts.isInterfaceDeclaration(node) || node.name.text !== "paths",
  );
  return `${fileHeader(source)}\n${astToString(nodes)}`;
}
