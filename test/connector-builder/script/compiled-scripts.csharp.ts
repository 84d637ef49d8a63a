import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { scriptNames } from "../../../src/connector-builder/script/script-twins.ts";
import { requireCompiler, runScript } from "./csharp/run-script.ts";
import answers from "./exact-answer.cases.json" with { type: "json" };
import exchanges from "./script-exchanges.cases.json" with { type: "json" };

beforeAll(requireCompiler);

test.each(scriptNames)("%s compiles, and does in every case what its TypeScript twin does", (name) => {
  const own =
    exchanges.filter(({ script }) => script === name).length * 2 +
    (name.startsWith("exact-online") ? answers.length : 0);
  expect(runScript(name, readFileSync(`connector/${name}`, "utf8"))).toBe(`${own} checks, 0 wrong`);
});
