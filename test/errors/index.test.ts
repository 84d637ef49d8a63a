import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as errors from "../../src/errors/index.ts";

const files = readdirSync("src/errors").filter((file) => file.endsWith(".ts") && file !== "index.ts");

test("the index exports every error and guard, by name", () => {
  const wanted = files.flatMap((file) =>
    [
      ...readFileSync(`src/errors/${file}`, "utf8").matchAll(
        /^export (?:class|function is|function has)(\w*)(?: (\w+))?/gm,
      ),
    ].map(([line]) => line.replace(/^export (?:class|function) /, "").trim()),
  );
  expect(wanted.filter((name) => !(name in errors))).toEqual([]);
});

test("each class has a code of its own, in upper case", () => {
  const codes = new Map<string, string>();
  for (const file of files) {
    const [, code] = /super\(\s*"([^"]+)"/.exec(readFileSync(`src/errors/${file}`, "utf8")) ?? [];
    if (code === undefined) continue;
    expect([file, code]).toEqual([file, expect.stringMatching(/^[A-Z][A-Z0-9_]*$/)]);
    expect([file, codes.get(code)]).toEqual([file, undefined]);
    codes.set(code, file);
  }
  expect(codes.size).toBeGreaterThan(20);
});
