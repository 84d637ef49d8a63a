// npm run test:quick [base]: types, and the tests of the rooms that changed since a commit. Nothing is built.
import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { roomsOf } from "./rooms-of.ts";
import { runSteps } from "./run-steps.ts";

const git = (...args: readonly string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();

/** Where the branch left `main`; on `main` itself the commit before. */
function defaultBase(): string {
  const base = git("merge-base", "main", "HEAD");
  return base === git("rev-parse", "HEAD") ? git("rev-parse", "HEAD~1") : base;
}

function changedSince(base: string): readonly string[] {
  const lines = [git("diff", "--name-only", base), git("ls-files", "--others", "--exclude-standard")].join("\n");
  return lines.split("\n").filter((line) => line !== "");
}

const base = process.argv[2] ?? defaultBase();
const changed = changedSince(base);
const rooms = roomsOf(changed);
console.log(`${changed.length} files changed since ${base.slice(0, 12)}: ${rooms.join(", ") || "no room"}`);
console.log(
  "Left out: what builds, packs, or kills processes for long (project `long` in vitest.config.ts); `npm test` runs it.",
);

const good = await runSteps([{ name: "types", run: ["scripts/types.ts"] }]);
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const { status } =
  rooms.length === 0
    ? { status: 0 }
    : spawnSync(process.execPath, [vitest, "run", "--project", "rooms", "--project", "alone", ...rooms], {
        stdio: "inherit",
      });
process.exitCode = good && status === 0 ? 0 : 1;
