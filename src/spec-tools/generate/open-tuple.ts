import { type SchemaObject, type TransformNodeOptions, transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import { isObject, listAt, valueAt } from "../../kit/json-access.ts";

const { factory } = ts;

/**
 * A list whose first values have a type each and all others one in common, of which openapi-typescript leaves the others
 * out; undefined for any other schema.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.2 items is for what prefixItems does not name
 */
export function openTuple(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  const first = listAt(schema, "prefixItems");
  const others: unknown = valueAt(schema, "items");
  if (first.length === 0 || !isObject(others)) return undefined;
  const typeOf = (one: unknown): ts.TypeNode => transformSchemaObject(one as SchemaObject, options);
  const rest = factory.createRestTypeNode(factory.createArrayTypeNode(factory.createParenthesizedType(typeOf(others))));
  const tuple = factory.createTupleTypeNode([...first.map(typeOf), rest]);
  const types: unknown[] = [valueAt(schema, "type")].flat();
  return types.includes("null")
    ? factory.createUnionTypeNode([tuple, factory.createLiteralTypeNode(factory.createNull())])
    : tuple;
}
