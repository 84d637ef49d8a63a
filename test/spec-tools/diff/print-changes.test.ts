import { expect, test } from "vitest";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { printChanges } from "../../../src/spec-tools/diff/print-changes.ts";
import { editDocument } from "./edit-document.ts";
import { sampleDocument } from "./sample-document.ts";

const after = editDocument(
  editDocument(sampleDocument, "/paths/~1users({id})/delete", undefined),
  "/info/version",
  "v2|<b>\nnew",
);
const changes = compareSpecs(sampleDocument, after);

test("text has the verdicts of both audiences in front of each change", () => {
  expect(
    printChanges(changes),
  ).toBe(`TypeScript: major version. Flows: some break. 1 breaking, 0 deprecated, 0 added, 1 changed.

Breaking
  major/breaks  DeleteUser: DELETE /users({id}) is gone

Changed
  patch/safe    info: the version goes from v1 to v2|<b>
new
`);
});

test("Markdown is a table in which no text can end a cell", () => {
  expect(
    printChanges(changes, "markdown"),
  ).toBe(`**TypeScript: major version. Flows: some break. 1 breaking, 0 deprecated, 0 added, 1 changed.**

### Breaking (1)

| where | what | TypeScript | flows |
|---|---|---|---|
| DeleteUser | DELETE /users({id}) is gone | major | breaks |

### Changed (1)

| where | what | TypeScript | flows |
|---|---|---|---|
| info | the version goes from v1 to v2\\|\\<b\\> new | patch | safe |
`);
});

test("JSON gives both verdicts for programs", () => {
  expect(JSON.parse(printChanges(changes, "json"))).toEqual({
    types: "major",
    flows: "breaks",
    counts: { breaking: 1, deprecated: 0, added: 0, changed: 1 },
    changes: [
      {
        kind: "operation-removed",
        group: "breaking",
        place: "DeleteUser",
        what: "DELETE /users({id}) is gone",
        types: "major",
        flows: "breaks",
      },
      {
        kind: "version-changed",
        group: "changed",
        place: "info",
        what: "the version goes from v1 to v2|<b>\nnew",
        types: "patch",
        flows: "safe",
      },
    ],
  });
});

test("what is the same in many places is one line, unless it breaks somebody", () => {
  const places = ["A", "B", "C", "D", "E"];
  const added = places.map((place) => ({
    kind: "operation-added" as const,
    group: "added" as const,
    place,
    what: "the answer 429 is new",
    types: "minor" as const,
    flows: "safe" as const,
  }));
  const gone = places.map((place) => ({
    kind: "operation-removed" as const,
    group: "breaking" as const,
    place,
    what: "it is gone",
    types: "major" as const,
    flows: "breaks" as const,
  }));
  const lines = printChanges([...gone, ...added]).split("\n");
  expect(lines.filter((line) => line.includes("it is gone"))).toHaveLength(5);
  expect(lines.filter((line) => line.includes("429"))).toEqual([
    "  minor/safe    A, B, C and 2 more: the answer 429 is new",
  ]);
  expect(printChanges(added, "markdown")).toContain(
    "### Added (5)\n\n| where | what | TypeScript | flows |\n|---|---|---|---|\n| A, B, C and 2 more | the answer 429 is new | minor | safe |\n",
  );
  expect(
    printChanges(added.slice(0, 3))
      .split("\n")
      .filter((line) => line.includes("429")),
  ).toHaveLength(3);
});

test("no change is said in every format", () => {
  expect(printChanges([])).toBe("No change.\n");
  expect(printChanges([], "markdown")).toBe("**No change.**\n");
  expect(JSON.parse(printChanges([], "json"))).toEqual({
    types: "none",
    flows: "safe",
    counts: { breaking: 0, deprecated: 0, added: 0, changed: 0 },
    changes: [],
  });
});
