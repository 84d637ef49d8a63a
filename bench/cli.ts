import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median.ts";

const runs = 31;
/** Built, as it is installed: types are stripped at build time there. */
const main = join("dist", "src", "cli", "main.js");

/** What is started, beside Node itself. */
const lines: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "erp-openapi --version": [main, "--version"],
  "erp-openapi --help": [main, "--help"],
  "erp-openapi list --help": [main, "list", "--help"],
  "erp-openapi complete bash -- list crm/": [main, "complete", "bash", "--", "list", "crm/"],
};

/** How long the command line takes to start. The lines take turns, so that a busy machine slows all of them alike. */
export function benchCli(): string[][] {
  if (!existsSync(main)) throw new Error(`There is no ${main}: npm run build first.`);
  const took = new Map<string, number[]>(Object.keys(lines).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, words] of Object.entries(lines)) {
      const startedAt = performance.now();
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
      took.get(name)?.push(performance.now() - startedAt);
    }
  }
  const bare = median(took.get("node -e 0") ?? []);
  return [
    ["start-up", "median time", "beside node -e 0"],
    ...[...took].map(([name, times]) => [
      name,
      `${median(times).toFixed(0)} ms`,
      `${(median(times) / bare).toFixed(2)} ×`,
    ]),
  ];
}
