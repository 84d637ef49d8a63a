import openapiTypescript, { astToString, NULL, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { fileHeader } from "./file-header.ts";
import type { SpecDocument } from "./spec-document.ts";

/** The types that `type` names, without null. */
function typesOf(schema: SchemaObject): readonly string[] {
  const { type } = schema as { type?: string | readonly string[] };
  return typeof type === "string" ? [type] : (type ?? []);
}

/** Prints a wire value of a code list as a type: digits as a number where the property is a number. */
function codeType(value: string, numeric: boolean): ts.TypeNode {
  const { factory } = ts;
  if (!numeric) return factory.createLiteralTypeNode(factory.createStringLiteral(value));
  const literal = factory.createNumericLiteral(value.replace("-", ""));
  return factory.createLiteralTypeNode(value.startsWith("-") ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, literal) : literal);
}

/** A property with `x-enum` becomes the union of its codes; anything else is left to openapi-typescript. */
function codeUnion(schema: SchemaObject): ts.TypeNode | undefined {
  const codes: unknown = schema["x-enum"];
  if (typeof codes !== "object" || codes === null || !("type" in schema)) return undefined;
  const types = typesOf(schema);
  const numeric = types.some((type) => type === "integer" || type === "number");
  const union = Object.keys(codes).map((value) => codeType(value, numeric && /^-?\d+$/.test(value)));
  return ts.factory.createUnionTypeNode(types.includes("null") ? [...union, NULL] : union);
}

/** Prints the types of an API: `paths`, `components` and `operations`, as openapi-fetch takes them. */
export async function printTypes(document: SpecDocument, source: string): Promise<string> {
  // openapi-typescript changes the document that it is given.
  const nodes = await openapiTypescript(structuredClone(document) as unknown as OpenAPI3, {
    alphabetize: false,
    defaultNonNullable: false,
    transform: codeUnion,
    silent: true,
  });
  return `${fileHeader(source)}\n${astToString(nodes)}`;
}
