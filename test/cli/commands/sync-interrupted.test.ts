import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { copyFile } from "../support/copies.ts";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({ seed: 1, rows: { CrmAccount: 3_000, ProjectProject: 20 } });
let company: string;

beforeAll(async () => {
  company = String(used.sandbox.exact.divisions[0]);
  expect(await run("login", "exact", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});

/** Waits for something of another process; half a minute at most. */
async function until(happened: () => boolean, printed: () => string): Promise<void> {
  for (let looks = 0; !happened(); looks++) {
    if (looks > 600) throw new Error(`It did not happen: ${printed()}`);
    await pause(50);
  }
}

/** The command in a process of its own, to be interrupted. */
function start(...words: string[]) {
  const child = spawn(process.execPath, [resolve("src/cli/main.ts"), "sync", "run", "--sandbox", ...words], {
    env: { ...process.env, NO_COLOR: "1" },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const printed = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (printed.stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (printed.stderr += String(chunk)));
  return { child, printed, ended: once(child, "close") };
}

test("Ctrl-C in the middle of a load leaves the copy as of its last page, and the next run goes on there", async () => {
  const { to, query } = copyFile();
  const waits = { kind: "slow-first-byte", delayMs: 60_000 } as const;
  const rule = used.sandbox.faults.add({ operation: /sync\/CRM\/Accounts/i, nth: 3, effect: waits });
  const { child, printed, ended } = start("--company", company, "--to", to, "--set", "crm/Accounts");
  const rows = (): unknown => {
    const made = query("SELECT COUNT(*) AS n FROM sqlite_schema WHERE name = 'crm_accounts'")[0]?.["n"] === 1;
    return made && query("SELECT COUNT(*) AS n FROM crm_accounts")[0]?.["n"];
  };
  await until(
    () => rows() === 2_000,
    () => JSON.stringify(printed),
  );
  child.kill("SIGINT");
  const [code] = await ended;
  expect([code, printed.stdout]).toEqual([130, ""]);
  // Behind lines of progress, where the machine is slow.
  expect(printed.stderr.trim().split("\n").at(-1)).toBe(
    `Stopped. The copy of company ${company} is as of its last page: 2,000 rows of this run are in it. Run it again to go on.`,
  );
  used.sandbox.faults.remove(rule);
  const again = await run("sync", "run", "--sandbox", "--company", company, "--to", to, "--json");
  expect(JSON.parse(again.stdout)).toMatchObject({ inStep: true, sets: [{ set: "crm/Accounts", rows: 1_000 }] });
  expect(rows()).toBe(3_000);
}, 90_000);

test("on a beat it goes on until Ctrl-C, through a round that failed", async () => {
  const { to } = copyFile();
  const busy = { kind: "answer", status: 503 } as const;
  // The second round: all its attempts.
  const rule = used.sandbox.faults.add({ operation: /sync\/Project\/Projects/i, nth: 2, count: 5, effect: busy });
  onTestFinished(() => void used.sandbox.faults.remove(rule));
  const words = ["--company", company, "--to", to, "--set", "project/Projects", "--every", "1s", "--json"];
  const { child, printed, ended } = start(...words);
  await until(
    () => printed.stdout.split("\n").length > 2 && /"code":"API_UNAVAILABLE"/.test(printed.stderr),
    () => JSON.stringify(printed),
  );
  child.kill("SIGINT");
  const [code] = await ended;
  const rounds = printed.stdout.trim().split("\n");
  expect([code, rounds.map((line) => JSON.parse(line).inStep).slice(0, 2)]).toEqual([130, [true, true]]);
  expect(printed.stderr).toMatch(
    /^warning: company \d+: A round every 1 s needs \d+ requests a day, and the limit is 5000/,
  );
}, 90_000);

test("on a beat it goes on through a day that is used up, from its first round on", async () => {
  const { to } = copyFile();
  // Longer than a client waits for a limit by itself.
  const reset = String(Date.now() + 3_600_000);
  const headers = { "x-ratelimit-limit": "5000", "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
  const used429 = { kind: "answer", status: 429, headers } as const;
  const rule = used.sandbox.faults.add({ operation: /sync\/Project\/Projects/i, effect: used429 });
  onTestFinished(() => void used.sandbox.faults.remove(rule));
  const other = String(used.sandbox.exact.divisions[1]);
  const words = ["--company", other, "--to", to, "--set", "project/Projects", "--every", "1s", "--json"];
  const { child, printed, ended } = start(...words);
  const refusals = () => printed.stderr.match(/"code":"QUOTA_EXCEEDED"/g)?.length ?? 0;
  await until(
    () => refusals() >= 2,
    () => JSON.stringify(printed),
  );
  child.kill("SIGINT");
  expect([(await ended)[0], printed.stdout]).toEqual([130, ""]);
}, 90_000);
