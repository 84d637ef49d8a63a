import { createContext, Script } from "node:vm";
import { JSONPathEnvironment, JSONPathError, type JSONPathNode, type JSONPathQuery, type JSONValue } from "json-p3";
import { OverlayInvalid } from "../../errors/overlay-invalid.ts";
import { valueAt } from "../../kit/json-access.ts";

/** Places of a document, as an action of an overlay names them. */
export interface Target {
  /** As it is written. */
  readonly text: string;
  readonly query: JSONPathQuery;
}

/** A place in a document: what holds it, and under which name; the document itself has no holder. */
export interface Place {
  readonly holder: object | undefined;
  readonly name: string | number;
}

/** Characters of a target. */
const longestTarget = 4_096;

/** Nodes that a target may go through: `$..*..*` goes through some of them often. */
const mostNodes = 5_000_000;

/** Milliseconds for one target: a pattern that repeats a repetition would take for ever. */
const longestMs = 10_000;

/** JSONPath, whose patterns take text only: what `json-p3` finds in the text of a list would be found in none. */
class Environment extends JSONPathEnvironment {
  protected override setupFilterFunctions(): void {
    super.setupFilterFunctions();
    for (const name of ["match", "search"]) {
      const known = this.functionRegister.get(name);
      if (!known) continue;
      const call = (text: unknown, pattern: unknown): unknown =>
        typeof text === "string" && typeof pattern === "string" && known.call(text, pattern);
      this.functionRegister.set(name, { argTypes: known.argTypes, returnType: known.returnType, call });
    }
  }
}

/** A target as messages have it: what is wrong with it stands behind it. */
const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

const environment = new Environment({ maxRecursionDepth: 200 });

/** A member's name behind a dot that has a hyphen, with what stands before it; texts are out of the way. */
const hyphenated = /\.\s*(?<name>[a-z_\u0080-\uffff][\w\u0080-\uffff]*-[-\w\u0080-\uffff]*)/iu;

/**
 * `json-p3` takes hyphens in names behind a dot, and no other reader of overlays does.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9535#section-2.5.1.1
 */
function refuseHyphens(text: string): void {
  const plain = text.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gs, (quoted) => "0".repeat(quoted.length));
  const found = hyphenated.exec(plain);
  const name = found?.groups?.["name"];
  if (name === undefined) return;
  throw new OverlayInvalid(
    `the target ${shown(text)} is not understood from character ${plain.indexOf("-", found?.index) + 1} on: a name behind a dot has no hyphen`,
    `Write ${shown(name)} as ['${shown(name)}'].`,
  );
}

/**
 * Reads a target: JSONPath of RFC 9535, with `..`, filters and negative indexes.
 *
 * @throws {OverlayInvalid} for what is none, naming the character from which on it is not understood
 * @see https://www.rfc-editor.org/rfc/rfc9535
 */
export function parseTarget(text: string): Target {
  if (text.length > longestTarget)
    throw new OverlayInvalid(`a target has more than ${longestTarget} characters`, "Name one place with it.");
  refuseHyphens(text);
  try {
    return { text, query: environment.compile(text) };
  } catch (cause) {
    if (!(cause instanceof JSONPathError)) throw cause;
    const why = cause.message.replace(/ \('[\s\S]*$/, "").replaceAll("TOKEN_", "");
    throw new OverlayInvalid(
      `the target ${shown(text)} is not understood from character ${Math.max(cause.token.index, 0) + 1} on: ${why}`,
      'Write it as $.paths["/users"].get, $.paths.* for every member, $..[?@.deprecated] for those that are.',
      { cause },
    );
  }
}

interface Resolving {
  lazyResolve(nodes: Iterable<JSONPathNode>): Iterable<JSONPathNode>;
  resolve(nodes: readonly JSONPathNode[]): JSONPathNode[];
}

function isResolving(node: object): node is Resolving {
  return "lazyResolve" in node && "resolve" in node;
}

/** Counts each node that any part of a query answers with, filters within filters too. */
function countNodes(query: JSONPathQuery, count: () => void): void {
  const seen = new Set<object>([environment]);
  const open: unknown[] = [query];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    open.push(...Object.values(node).filter((value) => value !== undefined));
    if (!isResolving(node)) continue;
    const lazy = node.lazyResolve.bind(node);
    const counted = function* (nodes: Iterable<JSONPathNode>): Generator<JSONPathNode> {
      for (const one of lazy(nodes)) {
        count();
        yield one;
      }
    };
    node.lazyResolve = counted;
    node.resolve = (nodes) => [...counted(nodes)];
  }
}

/** Runs some work, and ends it when it takes too long, whatever it is busy with. */
function runWithin<T>(work: () => T): T {
  let result: { readonly value: T } | undefined;
  const run = (): void => {
    result = { value: work() };
  };
  new Script("run()").runInContext(createContext({ run }), { timeout: longestMs });
  if (!result) throw new Error("The work ended without a result.");
  return result.value;
}

function placeOf(root: object, location: readonly (string | number)[]): Place {
  const name = location.at(-1);
  if (name === undefined) return { holder: undefined, name: "$" };
  let holder: unknown = root;
  for (const part of location.slice(0, -1)) holder = Reflect.get(Object(holder), part);
  return { holder: Object(holder), name };
}

/**
 * Finds the places that a target names, each once, in the order in which they stand.
 *
 * @throws {OverlayInvalid} when it goes through more than five million nodes, or takes longer than ten seconds
 */
export function findPlaces(root: object, { text }: Target): Place[] {
  const tooMuch = (what: string): OverlayInvalid =>
    new OverlayInvalid(`the target ${shown(text)} ${what}`, "Name fewer places.");
  // Compiled anew: counting changes a query.
  const query = environment.compile(text);
  let nodes = 0;
  countNodes(query, () => {
    nodes += 1;
    if (nodes > mostNodes) throw tooMuch(`goes through more than ${mostNodes} values`);
  });
  const found = new Map<string, Place>();
  try {
    runWithin(() => {
      for (const { location } of query.lazyQuery(root as JSONValue))
        found.set(JSON.stringify(location), placeOf(root, location));
    });
  } catch (cause) {
    // It is an error of the other context, and no `Error` of this one.
    if (valueAt(cause, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw tooMuch(`takes longer than ${longestMs / 1000} seconds`);
    throw cause;
  }
  return [...found.values()];
}
