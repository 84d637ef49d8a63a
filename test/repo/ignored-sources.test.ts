import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";

/** Names in .gitignore that hold at any depth. Git forgets new files there, and Biome checks none of them. */
function namesAtAnyDepth(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#") && !line.includes("*"))
    .map((line) => line.replace(/\/$/, ""))
    .filter((name) => !name.includes("/"));
}

test("no folder of sources has a name that git ignores", () => {
  const folders = new Set(["src", "test", "scripts", "docs"].flatMap(listFiles).flatMap((file) => file.split("/")));
  expect(namesAtAnyDepth("node_modules/\n/data/\ndata/\n*.tgz\n")).toEqual(["node_modules", "data"]);
  expect(namesAtAnyDepth(readFileSync(".gitignore", "utf8")).filter((name) => folders.has(name))).toEqual([]);
});
