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

/** The value that a pointer leads to in the text of a file. */
function valueIn(text: string, pointer: string): unknown {
  let node = parseYaml(text);
  for (const part of pointer.split("/").slice(1))
    node = valueAt(node, part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return node;
}

/** Where a problem of Redocly's is and what it is; of a reference, which one. */
export function describeProblem(problem: NormalizedProblem): { line: number | undefined; message: string } {
  const [location] = problem.location;
  if (!location) return { line: undefined, message: problem.message };
  const line = getLineColLocation(location).start.line;
  const pointer = location.pointer;
  if (pointer === undefined || !problem.message.startsWith("Can't resolve $ref"))
    return { line, message: problem.message };
  const reference = valueAt(valueIn(location.source.body, pointer), "$ref");
  return { line, message: typeof reference === "string" ? unresolved(reference, pointer) : problem.message };
}
