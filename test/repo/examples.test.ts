import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

/** What each example prints; `npm test` builds the package before, which the examples import by its name. */
const printed: Readonly<Record<string, string>> = {
  "first-list.ts": "400001 Kwekerij van Dijk B.V.\n400002 Bouwbedrijf van der Meer B.V.\n400003 ",
  "list-operations.ts": "POST /api/v1/{division}/salesinvoice/",
};

test("every example is run here", () => {
  expect(readdirSync("examples").filter((file) => file.endsWith(".ts"))).toEqual(Object.keys(printed).sort());
});

test.each(Object.entries(printed))("%s runs", (file, start) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${file}`], { encoding: "utf8" });
  expect({ status, stderr, stdout: stdout.slice(0, start.length) }).toEqual({ status: 0, stderr: "", stdout: start });
});
