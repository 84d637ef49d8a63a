import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

const run = (files: Readonly<Record<string, string>>) => {
  const root = temporaryFolder(files);
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve("node_modules/vitest/vitest.mjs"), "run", "--root", root, "--config", join(root, "vitest.config.ts")],
    { encoding: "utf8", timeout: 120_000, env: { ...process.env, NO_COLOR: "1" } },
  );
  return { status, last: stdout.trimEnd().split("\n").at(-1) };
};

const config = `
import { ClosingCount } from ${JSON.stringify(resolve("test/support/closing-count.ts"))};
export default { test: { reporters: ["default", new ClosingCount()], include: ["*.test.mjs"] } };`;
const from = `import { expect, test } from ${JSON.stringify(resolve("node_modules/vitest/dist/index.js"))};\n`;

test("the last line counts tests, and files that could not begin", () => {
  expect(
    run({
      "vitest.config.ts": config,
      "a.test.mjs": `${from}test("one", () => {}); test("two", () => expect(1).toBe(2)); test.skip("three", () => {});`,
      "b.test.mjs": 'throw new Error("broken");',
    }),
  ).toEqual({ status: 1, last: "1 passed, 2 failed, 1 skipped" });
  expect(run({ "vitest.config.ts": config, "a.test.mjs": `${from}test("one", () => {});` })).toEqual({
    status: 0,
    last: "1 passed, 0 failed",
  });
});
