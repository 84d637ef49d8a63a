import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("src/sandbox/README.md", "utf8");
const known = new Set(
  [...readFileSync("specs/behaviour.md", "utf8").matchAll(/^\*\*(\d+)\.\*\*/gm)].map(([, number]) => Number(number)),
);

/** Rows of the tables of behaviour: what, facts, tests. */
const rows = [...readme.matchAll(/^\| (?!behaviour \|)([^|]+(?:\\\|[^|]+)*) \| ([\d, –-]+) \| ([^|]+) \|$/gm)].map(
  ([, what = "", facts = "", tests = ""]) => ({
    what,
    facts: [...facts.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) =>
      Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, index) => Number(from) + index),
    ),
    tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, path]) => `test/sandbox/${path}.test.ts`),
  }),
);

test("the tables have a row for each behaviour, and every row names its proof", () => {
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test("every test that a row names exists", () => {
  expect(
    rows.flatMap(({ what, tests }) => tests.filter((path) => !existsSync(path)).map((path) => `${path} (${what})`)),
  ).toEqual([]);
});

test("every fact that a row names exists", () => {
  expect(rows.flatMap(({ facts }) => facts.filter((fact) => !known.has(fact)))).toEqual([]);
});

test("every part says what is not simulated", () => {
  const parts = readme.split(/^## /m).slice(2);
  expect(parts.filter((part) => !/^Not simulated: ?\S*/m.test(part)).map((part) => part.split("\n")[0])).toEqual([]);
});
