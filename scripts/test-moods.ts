// npm run test:moods [choice …]: the tests of clients and whole ways under other moods of the sandbox. Without a choice:
// documented, seen, and three seeds drawn anew, which are printed so that a failure can be run again (seed:7).
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const drawn = Array.from({ length: 3 }, () => `seed:${randomInt(1_000_000)}`);
const given = process.argv.slice(2);
const choices = given.length > 0 ? given : ["documented", "seen", ...drawn];
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
/** A run takes a minute or two; one that hangs ends here. */
const longestMs = 600_000;

const failed = choices.filter((choice) => {
  console.log(`\nMoods: ${choice}`);
  const { status } = spawnSync(process.execPath, [vitest, "run", "--config", "vitest.moods.config.ts"], {
    stdio: "inherit",
    timeout: longestMs,
    env: { ...process.env, ERP_OPENAPI_TEST_MOODS: choice },
  });
  return status !== 0;
});
console.log(failed.length === 0 ? `\nGreen under ${choices.join(", ")}.` : `\nFailed under ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
