import ts from "typescript";
import { isObject, textAt, textsAt } from "../../kit/json-access.ts";
import { withoutTags } from "./comment-text.ts";
import { methods, type Operation, type PathItem } from "./spec-document.ts";
import { nameOf, objectOf } from "./type-members.ts";

/** A text as a comment may hold it. */
const saidAt = (node: unknown, name: string): string | undefined => {
  const text = textAt(node, name);
  return text === undefined ? undefined : withoutTags(text);
};

const withoutStop = (text: string): string => text.trim().replace(/\.$/, "");

/** `List accounts; create an account`, of the summaries of a path's operations. */
function joinSummaries(operations: readonly Operation[]): string {
  const summaries = operations
    .map((operation) => withoutStop(saidAt(operation, "summary") ?? ""))
    .filter((summary) => summary !== "");
  // A name in capitals keeps them.
  return summaries
    .map((text, at) => (at > 0 && /^.[a-z ]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text))
    .join("; ");
}

/** What a caller must have been given beside the right to call at all: scopes, sets of permissions. */
function sayAccess(operations: readonly Operation[]): string {
  const named = (key: string): string =>
    [...new Set(operations.flatMap((operation) => textsAt(operation["x-access"], key)))].join(", ");
  const [scopes, sets] = [named("scopes"), named("permissionSets")];
  return [scopes && `Scope: ${scopes}.`, sets && `Permission set: ${sets}.`].filter(Boolean).join(" ");
}

/** Lines of a comment as openapi-typescript writes them: what ends a comment would make the rest of it code. */
function comment(lines: readonly string[]): string {
  const safe = lines.map((line) =>
    line
      .trim()
      .replace(/\s*\n\s*/g, "\n *     ")
      .replaceAll("*/", "*\\/"),
  );
  const [first = ""] = safe;
  return safe.length === 1 && !first.includes("\n") ? `* ${first} ` : `*\n * ${safe.join("\n * ")}\n `;
}

function sayOf(node: ts.Node, lines: readonly string[]): void {
  ts.setSyntheticLeadingComments(node, undefined);
  if (lines.length > 0) ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, comment(lines), true);
}

/** Puts what the operations of a path are said to do in front of the path; those behind the first keep their descriptions. */
function sayPath(member: ts.TypeElement, item: PathItem): void {
  const own = methods.filter((method) => isObject(item[method]));
  const operations = own.flatMap((method) => item[method] ?? []);
  const [first] = operations;
  const members = objectOf(member)?.members ?? [];
  if (!first) return;
  const said = [saidAt(item, "description") ?? saidAt(first, "description") ?? "", sayAccess(operations)].filter(
    (text) => text !== "",
  );
  const summary = saidAt(item, "summary") ?? joinSummaries(operations);
  sayOf(member, [
    ...(summary === "" ? [] : [summary]),
    ...(operations.every(({ deprecated }) => deprecated === true) ? ["@deprecated"] : []),
    ...(said.length === 0 ? [] : [`@description ${said.join(" ")}`]),
  ]);
  for (const operation of members) {
    const method = own.find((name) => name === nameOf(operation));
    if (method === undefined) continue;
    const deprecated = item[method]?.deprecated === true;
    const description = saidAt(item[method], "description") ?? "";
    const isSaid = method === own[0] && textAt(item, "description") === undefined;
    sayOf(operation, [
      ...(deprecated ? ["@deprecated"] : []),
      ...(isSaid || description === "" ? [] : [`@description ${description}`]),
    ]);
  }
}

/**
 * Says at each path what can be done there. An editor shows it where a program names the path: of the operations below
 * it a program never names any.
 */
export function sayPaths(nodes: readonly ts.Node[], items: Readonly<Record<string, PathItem>>): ts.Node[] {
  for (const node of nodes)
    if (ts.isInterfaceDeclaration(node) && node.name.text === "paths")
      for (const member of node.members) {
        const item = items[nameOf(member) ?? ""];
        if (item) sayPath(member, item);
      }
  return [...nodes];
}
