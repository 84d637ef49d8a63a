import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { programOf, runProgram } from "./run-program.ts";
import type { SiteFacts } from "./vitepress/config-of.ts";

/**
 * Makes HTML of a folder of Markdown. VitePress reads its configuration and its theme from the folder `.vitepress` of
 * the Markdown, and keeps what it works on there: so several builds beside each other do not meet.
 */
export async function runVitePress(markdown: string, out: string, facts: SiteFacts, root: string): Promise<void> {
  const own = join(markdown, ".vitepress");
  const module = (...path: readonly string[]): string =>
    JSON.stringify(join(import.meta.dirname, "vitepress", ...path).replaceAll("\\", "/"));
  mkdirSync(join(own, "theme"), { recursive: true });
  writeFileSync(join(own, "theme", "index.ts"), `export { default } from ${module("theme", "index.ts")};\n`);
  writeFileSync(
    join(own, "config.mts"),
    `import { configOf } from ${module("config-of.ts")};\nexport default configOf(${JSON.stringify(facts)});\n`,
  );
  await runProgram(programOf("vitepress", "vitepress"), ["build", markdown, "--outDir", out], root);
}
