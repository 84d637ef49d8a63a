import ts from "typescript";

const { factory } = ts;

/** The name of a member, if it is one that stands there as it is. */
export function nameOf({ name }: ts.TypeElement): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : undefined;
}

/** The object type that a member has. */
export function objectOf(member: ts.TypeElement): ts.TypeLiteralNode | undefined {
  return ts.isPropertySignature(member) && member.type && ts.isTypeLiteralNode(member.type) ? member.type : undefined;
}

/** The members with the object types among them changed. */
export function changeObjects(
  members: readonly ts.TypeElement[],
  change: (type: ts.TypeLiteralNode, name: string) => ts.TypeNode,
): ts.TypeElement[] {
  return members.map((member) => {
    const type = objectOf(member);
    return type && ts.isPropertySignature(member)
      ? factory.updatePropertySignature(
          member,
          member.modifiers,
          member.name,
          member.questionToken,
          change(type, nameOf(member) ?? ""),
        )
      : member;
  });
}

/** An object type with the object types among its members changed. */
export function changeMembers(
  type: ts.TypeLiteralNode,
  change: (type: ts.TypeLiteralNode, name: string) => ts.TypeNode,
): ts.TypeLiteralNode {
  return factory.updateTypeLiteralNode(type, factory.createNodeArray(changeObjects([...type.members], change)));
}

/** An interface with other members. */
export function withMembers(
  node: ts.InterfaceDeclaration,
  members: readonly ts.TypeElement[],
): ts.InterfaceDeclaration {
  return factory.updateInterfaceDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    members,
  );
}

/** An interface of operations with one part of each changed, such as its `parameters`. */
export function changeOperations(
  operations: ts.InterfaceDeclaration,
  part: string,
  change: (type: ts.TypeLiteralNode) => ts.TypeNode,
): ts.InterfaceDeclaration {
  const members = changeObjects([...operations.members], (operation) =>
    changeMembers(operation, (type, name) => (name === part ? change(type) : type)),
  );
  return withMembers(operations, members);
}

/** An interface that other files can import. */
export function exportInterface(node: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
  return factory.updateInterfaceDeclaration(
    node,
    [factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    node.name,
    node.typeParameters,
    node.heritageClauses,
    node.members,
  );
}
