import { expect, test } from "vitest";
import { tokenize } from "../../../../src/sandbox/odata/filter/filter-tokens.ts";

// What stands behind it is in no ASCII text, so the whole filter is cut by the rules for all scripts.
const foreign = " and Länder eq 'ö'";

test.each([
  "Status eq 'C'",
  "Name_2 ne 'it''s' or not contains(Name,'a')",
  "a-b/c.d ge -1.5e3 and @x lt $it",
  "ID eq 1b4f0e98-1a2b-4c3d-8e9f-0123456789ab",
  "ID eq guid'1b4f0e98-1a2b-4c3d-8e9f-0123456789ab' and At gt datetime'2026-01-02'",
  "At ge 2026-01-02T03:04:05Z and Day eq 2026-01-02 and Clock le 03:04:05.678",
  "Color eq NAV.Color'Red' and x in (1,2,'3') and 3day eq 1",
  "tags/any(t:t/Name eq 'x')",
])("ASCII is cut the same alone and among other letters: %s", (filter) => {
  const dialect = filter.includes("guid'") ? ({ version: "v2" } as const) : {};
  const alone = tokenize(filter, dialect);
  expect(tokenize(filter + foreign, dialect).slice(0, alone.length)).toEqual(alone);
  expect(alone.length).toBeGreaterThan(2);
});

test("a letter of another script is part of a name, and a sign that is no letter is not", () => {
  expect(tokenize("Größe gt 1").map((token) => token.kind === "name" && token.text)).toEqual(["Größe", "gt", false]);
  expect(() => tokenize("Gr€ße gt 1")).toThrow("Syntax error at position 2");
});
