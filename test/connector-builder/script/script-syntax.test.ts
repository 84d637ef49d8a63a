import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scriptNames } from "../../../src/connector-builder/script/script-twins.ts";
import { findSyntaxErrors } from "../../support/find-syntax-errors.ts";

// What the scripts do is proved by compiled-scripts.csharp.ts, which needs a compiler: `npm run test:csharp`.
describe.each(scriptNames)("%s", (name) => {
  const script = readFileSync(`connector/${name}`, "utf8");

  test("is one class that the platform finds, and brings no namespaces of its own", () => {
    expect(script.match(/public class Script : ScriptBase/g)).toHaveLength(1);
    expect(script.match(/^using /gm)).toBeNull();
  });

  test("is C# to its last line", async () => {
    expect(await findSyntaxErrors(script)).toEqual([]);
  });

  test("would not be with a fault in it", async () => {
    const lines = script.split("\n");
    const line = lines.findIndex((text) => /^\s+return .*;$/.test(text));
    const faulty = (change: (text: string) => string) => lines.with(line, change(lines[line] ?? "")).join("\n");
    expect(await findSyntaxErrors(faulty((text) => text.replace(/;$/, "")))).toEqual([
      `line ${line + 1}: ";" is missing`,
    ]);
    expect(await findSyntaxErrors(faulty((text) => `${text} )`))).toEqual([`line ${line + 1}: ERROR`]);
  });
});

test("the program that runs the scripts is C# as well", async () => {
  expect(await findSyntaxErrors(readFileSync("test/connector-builder/script/csharp/harness.cs", "utf8"))).toEqual([]);
});
