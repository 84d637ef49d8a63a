#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { sandboxCommand } from "./commands/sandbox.ts";
import { runCommand } from "./run-command.ts";

/** The package's own version; package.json is three folders up in `dist/src/cli` and two in `src/cli`. */
function version(): string {
  for (const up of ["../../package.json", "../../../package.json"]) {
    try {
      const { version }: { version?: unknown } = JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8"));
      if (typeof version === "string") return version;
    } catch {
      // Not here: the other place is tried.
    }
  }
  return "unknown";
}

await runCommand(async () => {
  const program = new Command("erp-openapi")
    .description("OpenAPI specs, typed clients, connectors and a sandbox for Business Central and Exact Online")
    .version(version())
    .showHelpAfterError("Try --help.");
  program.addCommand(sandboxCommand());
  await program.parseAsync();
  return 0;
});
