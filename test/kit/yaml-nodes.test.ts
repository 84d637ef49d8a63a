import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { nodeAt, safeLoad } from "../../src/kit/yaml-nodes.ts";

interface Parsed {
  readonly kind: number;
  readonly startPosition: number;
  readonly endPosition: number;
  readonly value?: unknown;
  readonly key?: Parsed;
  readonly mappings?: readonly Parsed[];
  readonly items?: readonly (Parsed | null)[];
}

// The parser that Redocly asks, which ours stands for.
const require = createRequire(createRequire(import.meta.url).resolve("@redocly/openapi-core"));
const original: { safeLoad(text: string): Parsed } = require("yaml-ast-parser");

const isNode = (value: unknown): value is Parsed => typeof value === "object" && value !== null && "kind" in value;

/** Where each value of a text begins and each scalar ends, by its pointer, as line and column. */
function placesOf(text: string, root: Parsed | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  const place = (at: number): string => {
    const before = text.slice(0, at);
    return `${before.split("\n").length}:${at - before.lastIndexOf("\n")}`;
  };
  const visit = (node: Parsed | null | undefined, pointer: string): void => {
    if (!node) return;
    found[pointer] = place(node.startPosition) + (node.kind === 0 ? `-${place(node.endPosition)}` : "");
    for (const [at, item] of (node.items ?? []).entries()) visit(item, `${pointer}/${at}`);
    for (const pair of node.mappings ?? []) {
      const own = `${pointer}/${String(pair.key?.value)}`;
      found[`${own} (key)`] = pair.key ? `${place(pair.key.startPosition)}-${place(pair.key.endPosition)}` : "";
      visit(isNode(pair.value) ? pair.value : null, own);
    }
  };
  visit(root, "#");
  return found;
}

const texts = {
  "maps and lists": "a:\n  - one\n  - b: 1\n    c: two words\nd: {e: [1, 'x''y', \"z\\n\"]}\n",
  "nothing after a key": "a:\nb: 1\n",
  JSON: '{\n  "openapi": "3.1.0",\n  "paths": {\n    "/a/{b}": { "get": [] }\n  }\n}\n',
  quotes: "'a b': 'c'\n\"d\": \"e f\"\n",
  comments: "# first\na: 1 # one\n# then\nb:\n  # inside\n  c: 2\n",
};

test.each(Object.entries(texts))("%s: each value stands where yaml-ast-parser says", (_what, text) => {
  expect(placesOf(text, safeLoad(text))).toEqual(placesOf(text, original.safeLoad(text)));
});

test("every value of our own descriptions begins where yaml-ast-parser says", () => {
  const files = globSync("specs/**/*.yaml").filter((file) => !/words\.yaml$/.test(file));
  const begins = (places: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(places).map(([pointer, place]) => [pointer, place.replace(/-.*/, "")]));
  const sample = files.filter((_, index) => index % 20 === 0);
  expect(sample.length).toBeGreaterThan(20);
  for (const file of sample) {
    const text = readFileSync(file, "utf8");
    expect(begins(placesOf(text, safeLoad(text))), file).toEqual(begins(placesOf(text, original.safeLoad(text))));
  }
});

test("a text of lines begins at its sign", () => {
  const text = "a: |\n  one\n  two\nb: >- # folded | or not\n  three\n";
  expect(placesOf(text, safeLoad(text))).toMatchObject({
    "#/a": expect.stringMatching(/^1:4-/),
    "#/b": expect.stringMatching(/^4:4-/),
  });
});

test("what is no YAML, or nothing, has no places", () => {
  expect([safeLoad("a: [1"), safeLoad("")]).toEqual([undefined, undefined]);
});

test("a path leads to its value, to the name of a missing one, or to the last that there is", () => {
  const text = "a:\n  - x: 1\n    y:\n  - z: 2\n200: c\n";
  const lineOf = (...path: (string | number)[]): number =>
    text.slice(0, nodeAt(safeLoad(text), path)?.startPosition ?? 0).split("\n").length;
  expect([
    lineOf("a", 0, "x"),
    lineOf("a", 0, "y"),
    lineOf("a", 1, "z"),
    lineOf("a", 1, "gone", "deeper"),
    lineOf(200),
    lineOf("gone"),
  ]).toEqual([2, 3, 4, 4, 5, 1]);
});
