import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { rooms } from "../../../scripts/mutation/rooms.ts";

test("every room has sources, and every pattern of its list finds tests: a renamed file does not fall out unseen", () => {
  for (const [room, lists] of Object.entries(rooms)) {
    expect(globSync(`src/${room}/**/*.ts`), room).not.toEqual([]);
    for (const list of lists) {
      const names = /^(.*)\{(.*)\}(.*)$/.exec(list);
      const patterns = names ? (names[2] ?? "").split(",").map((name) => `${names[1]}${name}${names[3]}`) : [list];
      for (const pattern of patterns) expect(globSync(pattern), pattern).not.toEqual([]);
    }
  }
});
