import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeGenerated } from "../../../src/spec-tools/generate/write-generated.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const api = (text: string) => ({
  api: "books",
  files: new Map([["types.ts", text]]),
  paths: 0,
  operations: 0,
  schemas: 0,
});

test("what is generated takes the place of what was there, and nothing else is left beside it", () => {
  const folder = join(temporaryFolder(), "made", "generated");
  writeGenerated(folder, [api("old")]);
  writeFileSync(join(folder, "books", "gone.ts"), "x");
  writeGenerated(folder, [api("new")]);
  expect(readFileSync(join(folder, "books", "types.ts"), "utf8")).toBe("new");
  expect(readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()).toEqual([
    "books",
    join("books", "types.ts"),
    "sync-tables.ts",
    "tables.ts",
  ]);
});

test("an API that is not made anew is still found by who copies it", () => {
  const folder = join(temporaryFolder(), "generated");
  const copied = (name: string) => ({ ...api("x"), api: name, files: new Map([["sync.ts", "x"]]) });
  const loaders = () =>
    [...readFileSync(join(folder, "sync-tables.ts"), "utf8").matchAll(/^ {2}"(.+)": \(\) => import\("(.+)"\),$/gm)].map(
      ([, name, file]) => [name, file],
    );
  writeGenerated(folder, [copied("stock"), api("x")]);
  expect(loaders()).toEqual([["stock", "./stock/sync.ts"]]);
  writeGenerated(folder, [copied("orders")]);
  expect(loaders()).toEqual([
    ["orders", "./orders/sync.ts"],
    ["stock", "./stock/sync.ts"],
  ]);
  writeGenerated(folder, [{ ...copied("stock"), files: new Map([["types.ts", "x"]]) }]);
  expect(loaders()).toEqual([["orders", "./orders/sync.ts"]]);
});

test.runIf(existsSync("/proc/self"))("ends where the system makes no folder", () => {
  expect(() => writeGenerated("/proc/erp/deeper", [api("x")])).toThrow("ENOENT");
});
