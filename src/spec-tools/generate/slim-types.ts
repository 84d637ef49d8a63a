import ts from "typescript";
import { changeMembers, changeObjects, nameOf, objectOf, withMembers } from "./type-members.ts";

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

function keep(type: ts.TypeLiteralNode, isKept: (member: ts.TypeElement) => boolean): ts.TypeLiteralNode {
  return factory.updateTypeLiteralNode(type, factory.createNodeArray(type.members.filter(isKept)));
}

const slimAnswer = (answer: ts.TypeLiteralNode): ts.TypeLiteralNode =>
  keep(answer, (member) => !isAnyHeader(member, [...answer.members]));

/**
 * Where an operation takes no argument, `query?: never` stays for whoever gives one: to a compiler `{}` is anything.
 *
 * @param isClosed whether it does; methods of records look at what is there
 */
function slimParameters(parameters: ts.TypeLiteralNode, isClosed: boolean): ts.TypeLiteralNode {
  const isEmpty = isClosed && parameters.members.every(saysNothing);
  return keep(parameters, (member) => !saysNothing(member) || (isEmpty && nameOf(member) === "query"));
}

/** The operations of a path repeat its parameters. */
const slimPath = (item: ts.TypeLiteralNode): ts.TypeLiteralNode =>
  keep(item, (member) => !saysNothing(member) && nameOf(member) !== "parameters");

const slimOperation = (operation: ts.TypeLiteralNode, isClosed: boolean): ts.TypeLiteralNode =>
  changeMembers(
    keep(operation, (member) => !saysNothing(member)),
    (type, name) => {
      if (name === "responses") return changeMembers(type, slimAnswer);
      return name === "parameters" ? slimParameters(type, isClosed) : type;
    },
  );

/** What is done with the members of the interfaces, by the interfaces' names. */
const changes: Readonly<Record<string, (type: ts.TypeLiteralNode, name: string, isClosed: boolean) => ts.TypeNode>> = {
  paths: slimPath,
  operations: (operation, _, isClosed) => slimOperation(operation, isClosed),
  components: (group, name) => (name === "responses" ? changeMembers(group, slimAnswer) : group),
};

/**
 * Makes the nodes of openapi-typescript smaller without changing what they mean to openapi-fetch: editors and
 * compilers read all of them for every program that uses one path. What records have is left alone, whatever its names.
 *
 * @param isClosed whether an operation without arguments refuses those that it is given
 */
export function slimTypes(nodes: readonly ts.Node[], isClosed = false): ts.Node[] {
  return nodes.flatMap((node): ts.Node[] => {
    if (ts.isTypeAliasDeclaration(node)) return ["webhooks", "$defs"].includes(node.name.text) ? [] : [node];
    if (!ts.isInterfaceDeclaration(node)) return [node];
    const change = changes[node.name.text];
    return [
      change
        ? withMembers(
            node,
            changeObjects([...node.members], (type, name) => change(type, name, isClosed)),
          )
        : node,
    ];
  });
}
