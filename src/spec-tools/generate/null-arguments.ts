import ts from "typescript";
import { nameOf, objectOf } from "./type-members.ts";

const { factory } = ts;

const isNull = (type: ts.TypeNode): boolean =>
  ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;

/** The types of schemas by name. */
function schemasOf(nodes: readonly ts.Node[]): Map<string, ts.TypeNode> {
  const found = new Map<string, ts.TypeNode>();
  for (const node of nodes)
    if (ts.isInterfaceDeclaration(node) && node.name.text === "components")
      for (const group of node.members)
        if (nameOf(group) === "schemas")
          for (const member of objectOf(group)?.members ?? [])
            if (ts.isPropertySignature(member) && member.type) found.set(nameOf(member) ?? "", member.type);
  return found;
}

/**
 * Where fields are demanded of a schema that may be null, `WithRequired<components["schemas"]["A"], "id">`, takes null out
 * of it: null has no fields, so that no name of one would be allowed.
 */
export function refuseNullArguments(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = schemasOf(nodes);
  const mayBeNull = (type: ts.TypeNode, above: readonly ts.TypeNode[] = []): boolean => {
    if (ts.isUnionTypeNode(type) && above.length > 0) return type.types.some(isNull);
    if (!ts.isIndexedAccessTypeNode(type) || !ts.isLiteralTypeNode(type.indexType)) return false;
    const { literal } = type.indexType;
    const target = ts.isStringLiteral(literal) ? schemas.get(literal.text) : undefined;
    return target !== undefined && !above.includes(target) && mayBeNull(target, [...above, target]);
  };
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName) || node.typeName.text !== "WithRequired")
      return ts.visitEachChild(node, visit, undefined);
    const [type, ...names] = node.typeArguments ?? [];
    if (!type || !mayBeNull(type)) return node;
    return factory.updateTypeReferenceNode(
      node,
      node.typeName,
      factory.createNodeArray([factory.createTypeReferenceNode("NonNullable", [type]), ...names]),
    );
  };
  const isUsed = nodes.some((node) => ts.isTypeAliasDeclaration(node) && node.name.text === "WithRequired");
  return isUsed ? nodes.map((node) => visit(node)) : [...nodes];
}
