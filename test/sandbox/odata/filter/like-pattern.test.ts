import { expect, test } from "vitest";
import { likePattern } from "../../../../src/sandbox/odata/filter/like-pattern.ts";

// https://learn.microsoft.com/sql/t-sql/language-elements/like-transact-sql
test.each<[string, readonly string[], readonly string[]]>([
  ["abc", ["abc", "ABC"], ["ab", "abcd", ""]],
  ["%", ["", "x"], []],
  ["a%c", ["ac", "abbc", "acbc"], ["acb"]],
  ["a_c", ["abc", "a%c"], ["ac", "abbc"]],
  ["%a%b%", ["ab", "xaxbx"], ["ba"]],
  ["[a-c]x", ["ax", "Bx"], ["dx", "-x"]],
  ["[^a-c]x", ["dx"], ["ax"]],
  ["5[%]", ["5%"], ["5x", "50"]],
  ["[_]n", ["_n"], ["an"]],
  ["[[]x]", ["[x]"], ["x"]],
  ["[abc-]", ["-", "a"], ["d"]],
  ["a[b", ["a[b"], ["ab"]],
  ["a.*", ["a.*"], ["abb"]],
])("%s", (pattern, like, unlike) => {
  const test = likePattern(pattern);
  expect([...like, ...unlike].filter(test)).toEqual(like);
});

test("many wildcards take no time without bound", () => {
  const began = performance.now();
  expect(likePattern(`${"%a".repeat(60)}%b`)("a".repeat(20_000))).toBe(false);
  expect(performance.now() - began).toBeLessThan(5_000);
});
