import { existsSync, globSync } from "node:fs";
import { expect, test } from "vitest";
import { rooms } from "../../../scripts/mutation/rooms.ts";

/** The patterns of a list, each without its braces. */
function patternsOf(lists: readonly string[]): string[] {
  return lists.flatMap((list) => {
    const names = /^(.*)\{(.*)\}(.*)$/.exec(list);
    return names ? (names[2] ?? "").split(",").map((name) => `${names[1]}${name}${names[3]}`) : [list];
  });
}

test("every room has sources, and every pattern of its list finds tests: a renamed file does not fall out unseen", () => {
  for (const [room, lists] of Object.entries(rooms)) {
    expect(globSync(`src/${room}/**/*.ts`), room).not.toEqual([]);
    for (const pattern of patternsOf(lists)) expect(globSync(pattern), pattern).not.toEqual([]);
  }
});

test("the test of each source of a room is in its list: a new file is not left out", () => {
  const missing = Object.entries(rooms).flatMap(([room, lists]) => {
    const listed = new Set(patternsOf(lists).flatMap((pattern) => globSync(pattern)));
    return globSync(`src/${room}/**/*.ts`)
      .map((file) => file.replace(/^src/, "test").replace(/\.ts$/, ".test.ts"))
      .filter((file) => existsSync(file) && !listed.has(file));
  });
  expect(missing).toEqual([]);
});
