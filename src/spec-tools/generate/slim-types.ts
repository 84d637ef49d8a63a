import { astToString } from "openapi-typescript";
import ts from "typescript";

const { factory } = ts;

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

/** The object type that a member has. */
function objectOf(member: ts.TypeElement): ts.TypeLiteralNode | undefined {
  return ts.isPropertySignature(member) && member.type && ts.isTypeLiteralNode(member.type) ? member.type : undefined;
}

/** `put?: never` says what the absence of `put` says too; `content?: never` is what openapi-fetch looks for. */
function saysNothing(member: ts.TypeElement): boolean {
  return (
    ts.isPropertySignature(member) &&
    member.questionToken !== undefined &&
    member.type?.kind === ts.SyntaxKind.NeverKeyword &&
    nameOf(member) !== "content"
  );
}

/** `headers: { [name: string]: unknown }` beside the content of an answer, of which nobody asks. */
function isAnyHeader(member: ts.TypeElement, siblings: readonly ts.TypeElement[]): boolean {
  return (
    nameOf(member) === "headers" &&
    siblings.some((other) => nameOf(other) === "content") &&
    objectOf(member)?.members.every(ts.isIndexSignatureDeclaration) === true
  );
}

/** Takes members out of the object types below a node, at any depth. */
function withoutMembers<N extends ts.Node>(
  node: N,
  unwanted: (member: ts.TypeElement, siblings: readonly ts.TypeElement[]) => boolean,
): N {
  const visit = (inner: ts.Node): ts.Node => {
    const kept = ts.isTypeLiteralNode(inner)
      ? factory.updateTypeLiteralNode(
          inner,
          factory.createNodeArray(inner.members.filter((member) => !unwanted(member, [...inner.members]))),
        )
      : inner;
    return ts.visitEachChild(kept, visit, undefined);
  };
  return ts.visitEachChild(node, visit, undefined);
}

/** The members with the object types among them changed. */
function changeObjects(
  members: readonly ts.TypeElement[],
  change: (type: ts.TypeLiteralNode, name: string | undefined) => ts.TypeNode,
): ts.TypeElement[] {
  return members.map((member) => {
    const type = objectOf(member);
    return type && ts.isPropertySignature(member)
      ? factory.updatePropertySignature(
          member,
          member.modifiers,
          member.name,
          member.questionToken,
          change(type, nameOf(member)),
        )
      : member;
  });
}

function withMembers(node: ts.InterfaceDeclaration, members: readonly ts.TypeElement[]): ts.InterfaceDeclaration {
  return factory.updateInterfaceDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    members,
  );
}

/** Gives each `parameters` that several operations share a name, and the operations the name. */
function hoistParameters(operations: ts.InterfaceDeclaration): ts.Node[] {
  const all = operations.members
    .flatMap((operation) => [...(objectOf(operation)?.members ?? [])])
    .filter((member) => nameOf(member) === "parameters");
  const texts = all.flatMap((member) => objectOf(member) ?? []).map((type) => astToString(type));
  const shared = new Set(texts.filter((text, index) => texts.indexOf(text) !== index));
  const hoisted = new Map<string, ts.InterfaceDeclaration>();
  const refer = (type: ts.TypeLiteralNode, name: string | undefined): ts.TypeNode => {
    const text = name === "parameters" ? astToString(type) : "";
    if (!shared.has(text)) return type;
    const declared =
      hoisted.get(text) ??
      factory.createInterfaceDeclaration(
        undefined,
        `Parameters${hoisted.size + 1}`,
        undefined,
        undefined,
        type.members,
      );
    hoisted.set(text, declared);
    return factory.createTypeReferenceNode(declared.name);
  };
  const named = changeObjects([...operations.members], (operation) =>
    factory.updateTypeLiteralNode(operation, factory.createNodeArray(changeObjects([...operation.members], refer))),
  );
  return [...hoisted.values(), withMembers(operations, named)];
}

/**
 * Makes the nodes of openapi-typescript smaller without changing what they mean to openapi-fetch: editors and
 * compilers read all of them for every program that uses one path.
 */
export function slimTypes(nodes: readonly ts.Node[]): ts.Node[] {
  return nodes.flatMap((node): ts.Node[] => {
    if (ts.isTypeAliasDeclaration(node)) return ["webhooks", "$defs"].includes(node.name.text) ? [] : [node];
    if (!ts.isInterfaceDeclaration(node)) return [node];
    const slim = withoutMembers(node, isAnyHeader);
    // The operations of a path repeat its parameters.
    if (node.name.text === "paths")
      return [withoutMembers(slim, (member) => saysNothing(member) || nameOf(member) === "parameters")];
    return node.name.text === "operations" ? hoistParameters(withoutMembers(slim, saysNothing)) : [slim];
  });
}
