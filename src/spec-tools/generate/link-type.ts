import { NULL, type SchemaObject } from "openapi-typescript";
import ts from "typescript";

/** `/contacts(…)`: the address of some record of a set. */
function addressType(set: string): ts.TypeNode {
  const { factory } = ts;
  return factory.createTemplateLiteralType(factory.createTemplateHead(`/${set}(`), [
    factory.createTemplateLiteralTypeSpan(
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTemplateTail(")"),
    ),
  ]);
}

/** A field with `x-bind` takes the address of a record of one of its sets; anything else is left to openapi-typescript. */
export function linkType(schema: SchemaObject): ts.TypeNode | undefined {
  const sets: unknown = schema["x-bind"];
  if (!Array.isArray(sets) || sets.length === 0) return undefined;
  const union = sets.map((set) => addressType(String(set)));
  const types: unknown = Reflect.get(schema, "type");
  const isNullable = Array.isArray(types) && types.includes("null");
  return ts.factory.createUnionTypeNode(isNullable ? [...union, NULL] : union);
}
