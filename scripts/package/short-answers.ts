import { isObject, type JsonObject, objectAt, textAt } from "../../src/kit/json-access.ts";

const prefix = "#/components/responses/";

/** The one status under which each shared answer stands; what stands under several is left out. */
function statusOf(node: unknown, found: Map<string, string | undefined>): Map<string, string | undefined> {
  if (!isObject(node)) {
    if (Array.isArray(node)) for (const one of node) statusOf(one, found);
    return found;
  }
  for (const [status, answer] of Object.entries(objectAt(node, "responses"))) {
    const name = textAt(answer, "$ref")?.replace(prefix, "");
    if (name !== undefined) found.set(name, found.has(name) && found.get(name) !== status ? undefined : status);
  }
  for (const value of Object.values(node)) statusOf(value, found);
  return found;
}

function renamed(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((one) => renamed(one, names));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const name = key === "$ref" && typeof value === "string" ? names.get(value.replace(prefix, "")) : undefined;
      return [key, name === undefined || !String(value).startsWith(prefix) ? renamed(value, names) : prefix + name];
    }),
  );
}

/**
 * A document in which the answers that all operations share are called by their status, `400` and not `BadRequest`: each of
 * two thousand operations names five of them, which is a twentieth of a megabyte. What reads documents goes by the reference.
 */
export function shortAnswers(document: JsonObject): JsonObject {
  const components = objectAt(document, "components");
  const answers = objectAt(components, "responses");
  const statuses = new Map([...statusOf(objectAt(document, "paths"), new Map())].filter(([name]) => name in answers));
  const taken = Map.groupBy(statuses, ([, status]) => status);
  const names = new Map(
    [...statuses].flatMap(([name, status]): [string, string][] =>
      status !== undefined && taken.get(status)?.length === 1 ? [[name, status]] : [],
    ),
  );
  const responses = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [names.get(name) ?? name, renamed(answer, names)]),
  );
  const paths = renamed(objectAt(document, "paths"), names);
  return { ...document, paths: isObject(paths) ? paths : {}, components: { ...components, responses } };
}
