import type { SchemaObject, TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";
import { listAt, objectAt, textAt, valueAt } from "../../kit/json-access.ts";
import type { SpecDocument } from "./spec-document.ts";

/** Names of the schemas of bodies of several parts, and of those that their parts are made of. */
function schemasOfParts(document: SpecDocument): Set<string> {
  const names = new Set<string>();
  const open: unknown[] = [];
  const enter = (node: unknown): void => {
    const name = textAt(node, "$ref")?.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
    if (name === undefined) open.push(node);
    else if (!names.has(name)) {
      names.add(name);
      open.push(document.components.schemas[name] ?? {});
    }
  };
  const bodies = [
    ...Object.values(document.components.requestBodies ?? {}),
    ...Object.values(document.paths).flatMap((item) => Object.values(item).map((one) => objectAt(one, "requestBody"))),
  ];
  for (const body of bodies)
    for (const [type, media] of Object.entries(objectAt(body, "content")))
      if (/^multipart\//i.test(type)) enter(objectAt(media, "schema"));
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const inner of ["allOf", "anyOf", "oneOf"].flatMap((name) => listAt(node, name))) enter(inner);
    for (const inner of Object.values(objectAt(node, "properties"))) enter(inner);
    const items = valueAt(node, "items");
    if (items !== undefined) enter(items);
  }
  return names;
}

/** Whether a schema is of bytes, as OpenAPI 3.0 and 3.1 have it. */
export const isOfBytes = (schema: object): boolean =>
  textAt(schema, "type") === "string" &&
  (textAt(schema, "format") === "binary" ||
    (textAt(schema, "contentMediaType") !== undefined && textAt(schema, "contentEncoding") === undefined));

/** What makes the type of a part that is a file: a `Blob`, or text. It answers undefined for anything else. */
export function filePartOf(
  document: SpecDocument,
): (schema: SchemaObject, options: TransformNodeOptions) => ts.TypeNode | undefined {
  const names = schemasOfParts(document);
  return (schema, { path = "" }) => {
    if (!isOfBytes(schema)) return undefined;
    const [, name] = /^#\/components\/schemas\/([^/]+)/.exec(path) ?? [];
    const isPart =
      name === undefined
        ? /\/content\/multipart~1/i.test(path)
        : names.has(name.replaceAll("~1", "/").replaceAll("~0", "~"));
    return isPart
      ? ts.factory.createUnionTypeNode([
          ts.factory.createTypeReferenceNode("Blob"),
          ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        ])
      : undefined;
  };
}
