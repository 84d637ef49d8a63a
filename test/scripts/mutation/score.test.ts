import { expect, test } from "vitest";
import { type Mutant, score } from "../../../scripts/mutation/score.ts";

const text = "const a = 1;\nif (a > 1) {\n  run();\n}\n";

/** A change of `a > 1` in the second line of a file. */
function change(status: string, replacement = "a >= 1"): Mutant {
  return {
    fileName: "src/a.ts",
    status,
    replacement,
    location: { start: { line: 2, column: 5 }, end: { line: 2, column: 10 } },
  };
}

const scored = (results: readonly Mutant[], list = "") => score(results, () => text, list);

test("killed and timed out is noticed, survived and not reached is not; what was not tried does not count", () => {
  const statuses = ["Killed", "Timeout", "Killed", "Survived", "NoCoverage", "Ignored", "CompileError", "RuntimeError"];
  expect(scored(statuses.map((status) => change(status)))).toMatchObject({
    mutants: 5,
    killed: 3,
    survivors: 2,
    percent: 60,
  });
});

test("a room without a single change has not passed", () => {
  expect(scored([change("Ignored")]).percent).toBe(0);
});

test("a survivor without a reason is printed as the list wants it, once", () => {
  expect(scored([change("Survived"), change("Survived")]).unexplained).toEqual(["src/a.ts:2\n- `a > 1` → `a >= 1`: "]);
});

test.each<[string, string, number]>([
  ["a reason below the heading of the file", "### src/a.ts\n\n- `a > 1` → `a >= 1`: a is never 1.", 0],
  ["a reason below another file", "### src/b.ts\n\n- `a > 1` → `a >= 1`: a is never 1.", 1],
  ["another change of the same place", "### src/a.ts\n\n- `a > 1` → `true`: a is never 1.", 1],
  ["a line without a reason", "### src/a.ts\n\n- `a > 1` → `a >= 1`: ", 1],
])("%s", (_, list, unexplained) => {
  expect(scored([change("Survived")], list).unexplained).toHaveLength(unexplained);
});

test("a change over several lines, and one with a backtick, is named on one line and found again", () => {
  const block: Mutant = {
    ...change("Survived", "`${a}`"),
    location: { start: { line: 2, column: 12 }, end: { line: 4, column: 2 } },
  };
  const line = "- `{ run(); }` → `` `${a}` ``: ";
  expect(scored([block]).unexplained).toEqual([`src/a.ts:2\n${line}`]);
  expect(scored([block], `### src/a.ts\n${line}nobody reads it.`).unexplained).toEqual([]);
});
