import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { valueAt } from "../../kit/json-access.ts";
import { parseYaml } from "../../kit/parse-yaml.ts";

/** A reference as messages show it. */
const shown = (reference: string): string => JSON.stringify(reference.slice(0, 200));

/** What a message says of a reference that leads nowhere: which one, and where it stands in its file. */
export function unresolved(reference: string, pointer: string | undefined): string {
  return `Can't resolve $ref ${shown(reference)}${pointer === undefined ? "" : `, which stands at ${pointer.slice(0, 300)}`}`;
}

const encode = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** Where a document refers to something first, as a pointer; undefined where it does so nowhere. */
export function pointerOfReference(document: unknown, reference: string): string | undefined {
  const seen = new Set<object>();
  const open: [node: unknown, pointer: string][] = [[document, "#"]];
  // A list that grows while it is walked is walked to its end.
  for (const [node, pointer] of open) {
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (valueAt(node, "$ref") === reference || Object.values(Object(valueAt(node, "mapping"))).includes(reference))
      return pointer;
    for (const [name, inner] of Object.entries(node)) open.push([inner, `${pointer}/${encode(name)}`]);
  }
  return undefined;
}

/** The value that a pointer leads to. */
function valueIn(root: unknown, pointer: string): unknown {
  let node = root;
  for (const part of pointer.split("/").slice(1))
    node = valueAt(node, part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return node;
}

/**
 * The reference that a problem of Redocly's is about; undefined when it is about something else.
 *
 * @param parsed what files hold, by their text: a file is parsed once for all of its problems
 */
function referenceOf(
  { location: [location], message }: NormalizedProblem,
  parsed = new Map<string, unknown>(),
): string | undefined {
  if (location?.pointer === undefined || !message.startsWith("Can't resolve $ref")) return undefined;
  const { body } = location.source;
  if (!parsed.has(body)) parsed.set(body, parseYaml(body));
  const reference = valueAt(valueIn(parsed.get(body), location.pointer), "$ref");
  return typeof reference === "string" ? reference : undefined;
}

/**
 * The first error that Redocly found.
 *
 * @param inData addresses that stand under `$ref` in examples, which lead nowhere and need not
 */
export function firstError(
  problems: readonly NormalizedProblem[],
  inData: ReadonlySet<string>,
): NormalizedProblem | undefined {
  const parsed = new Map<string, unknown>();
  const isInData = (problem: NormalizedProblem): boolean =>
    inData.size > 0 && inData.has(referenceOf(problem, parsed)?.replace(/#.*$/s, "") ?? "");
  return problems.find((problem) => problem.severity === "error" && !isInData(problem));
}

/** Where a problem of Redocly's is and what it is; of a reference, which one. */
export function describeProblem(problem: NormalizedProblem): { line: number | undefined; message: string } {
  const [location] = problem.location;
  if (!location) return { line: undefined, message: problem.message };
  const line = getLineColLocation(location).start.line;
  const reference = referenceOf(problem);
  return { line, message: reference === undefined ? problem.message : unresolved(reference, location.pointer) };
}
