import ts from "typescript";
import { nameOf } from "./type-members.ts";

/** `"kind"` of `Omit<components["schemas"]["Pet"], "kind">`, where openapi-typescript has a name with quotes in a union. */
function takenOut({ typeName, typeArguments }: ts.TypeReferenceNode): string | undefined {
  const keys = ts.isIdentifier(typeName) && typeName.text === "Omit" ? typeArguments?.[1] : undefined;
  return keys && ts.forEachChild(keys, (one) => (ts.isIdentifier(one) ? one.text : undefined));
}

/** Names of the fields that an intersection has by itself, in quotes. */
function fieldsOf(type: ts.TypeNode): string[] {
  if (ts.isParenthesizedTypeNode(type)) return fieldsOf(type.type);
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap(fieldsOf);
  return ts.isTypeLiteralNode(type) ? type.members.map((member) => JSON.stringify(nameOf(member))) : [];
}

/**
 * Leaves a record that tells its kind by a field that field, where it is a part of a schema that the field has no code
 * for. openapi-typescript takes it out of every such part, since it puts the code of a kind in its place; what is no kind
 * of its own, such as a part with a description of its own, would be without it.
 */
export function keepCodes(nodes: readonly ts.Node[]): ts.Node[] {
  const visit = (node: ts.Node, beside: ReadonlySet<string>): ts.Node => {
    if (ts.isTypeReferenceNode(node)) {
      const name = takenOut(node);
      const [whole] = node.typeArguments ?? [];
      if (name !== undefined && whole && !beside.has(name)) return visit(whole, beside);
    }
    const isPart = ts.isIntersectionTypeNode(node) || ts.isParenthesizedTypeNode(node);
    const around = isPart ? new Set([...beside, ...fieldsOf(node)]) : new Set<string>();
    return ts.visitEachChild(node, (inner) => visit(inner, around), undefined);
  };
  return nodes.map((node) => visit(node, new Set()));
}
