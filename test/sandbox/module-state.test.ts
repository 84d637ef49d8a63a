import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What a module keeps although no sandbox holds it, and why that may be. */
const permitted: Readonly<Record<string, string>> = {
  "core/spec.ts: loaded": "the bundled documents and what is made of them alone, which nobody changes",
  "business-central/environments.ts: stores": "of each sandbox its own, by its world",
};

/** Something at the top of a module that begins empty, so it is there to be filled or changed. */
const holder = /^(?:export )?(?:let (\w+)|const (\w+)(?:: [^=]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/gm;

test("two sandboxes share nothing that changes: no module of the sandbox keeps state", () => {
  const folder = new URL("../../src/sandbox/", import.meta.url);
  const found = globSync("**/*.ts", { cwd: folder }).flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(holder)].map(
      ([, variable, constant]) => `${file}: ${variable ?? constant}`,
    ),
  );
  expect(found).toContain("core/spec.ts: loaded");
  expect(found.filter((one) => !(one in permitted))).toEqual([]);
});
