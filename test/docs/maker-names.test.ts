import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listConnectors } from "../../src/connector-builder/build/connector-files.ts";

/** What makers see of the built connectors: every title of a connector, an operation, a field, a way to sign in. */
const shown = new Set<string>();

function collect(value: unknown, names: readonly string[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (names.includes(name) && typeof member === "string") shown.add(member);
    collect(member, names);
  }
}

for (const name of listConnectors("connector")) {
  const read = (file: string): unknown => JSON.parse(readFileSync(join("connector", name, file), "utf8"));
  collect(read("apiDefinition.swagger.json"), ["title", "summary", "x-ms-summary"]);
  collect(read("apiProperties.json"), ["displayName"]);
}

const pages = ["app-registration", "first-flow", "import"].map((page) => `docs/maker/${page}.md`);

/** Names in bold are connectors, fields and ways to sign in; in italics operations, which begin with a word such as List. */
const named = pages.flatMap((page) => {
  const text = readFileSync(page, "utf8");
  const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)];
  const operations = [...text.matchAll(/(?<!\*)\*((?:List|Read|Create|When|Update) (?!app\b)[a-z][^*]*)\*(?!\*)/g)];
  return [...bold, ...operations].map(([, name = ""]) => ({ page, name }));
});

it("the guides for makers name things", () => {
  expect(named.length).toBeGreaterThan(15);
});

it("what the guides for makers name is what the built connectors show", () => {
  expect(named.filter(({ name }) => !shown.has(name))).toEqual([]);
});
