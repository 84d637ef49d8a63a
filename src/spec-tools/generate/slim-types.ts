import ts from "typescript";
import { nameOf, objectOf } from "./type-members.ts";

const { factory } = ts;

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
    return node.name.text === "operations" ? [withoutMembers(slim, saysNothing)] : [slim];
  });
}
