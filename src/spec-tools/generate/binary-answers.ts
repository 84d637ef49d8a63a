import type { SchemaObject, TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";

/** What a client of plain calls reads as JSON or text (`src/clients/plain/read-answer.ts`). */
const readable = /^text\/|[/+](xml|(nd)?json(l|-seq)?)\b|\*/i;

/**
 * The type of an answer that a plain call gives as a `Blob`: text in the eyes of the document, whose content is a file's.
 *
 * @returns undefined for anything else
 */
export function binaryAnswer(_: SchemaObject, { path = "" }: TransformNodeOptions): ts.TypeNode | undefined {
  const type = /\/responses\/[^/]+\/content\/([^/]+)$/.exec(path)?.[1]?.replaceAll("~1", "/");
  return type === undefined || readable.test(type) ? undefined : ts.factory.createTypeReferenceNode("Blob");
}
