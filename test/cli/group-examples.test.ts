import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { examplesOf, splitLine } from "./support/examples.ts";
import { run } from "./support/run.ts";
import { shopOrders, signIn } from "./support/shop-orders.ts";
import { useSandbox } from "./support/use-sandbox.ts";

const used = useSandbox({ seed: 1, scale: { quota: 100 }, rows: { CrmAccount: 5, LogisticsItem: 5 } });
let company: string;
beforeAll(async () => {
  company = await signIn(used);
});

/** Words of the examples that a group shows, as a person would type them in a folder of these files. */
async function wordsOf(group: string, place: (word: string) => string): Promise<string[][]> {
  const entry = commands.find(({ name }) => name === group);
  if (!entry) throw new Error(`There is no command ${group}.`);
  const lines = await examplesOf(entry);
  expect(lines.length).toBeGreaterThan(0);
  return lines.map((line) => splitLine(line).slice(1).map(place));
}

/** Runs them in their order: one finds what those before it left. */
async function runAll(lines: readonly (readonly string[])[], ...more: string[]): Promise<void> {
  for (const words of lines) {
    const { code, stderr } = await run(...words, ...more);
    expect([words.join(" "), code, stderr.includes("error:")]).toEqual([words.join(" "), 0, false]);
  }
}

test("writes", async () => {
  const { words, store } = await shopOrders(company, { count: 2 });
  expect(await run(...words)).toMatchObject({ code: 0 });
  await runAll(await wordsOf("writes", (word) => word.replace("sqlite:writes.sqlite", store)));
  const { stdout } = await run("writes", "list", "--sandbox", "--store", store, "--state", "done", "--json");
  expect((JSON.parse(stdout) as { state: string }[]).map(({ state }) => state)).toEqual(["done", "done"]);
});

test("spec: from metadata to a client", async () => {
  const folder = temporaryFolder();
  copyFileSync("examples/web/crm.xml", join(folder, "metadata.xml"));
  await runAll(
    await wordsOf("spec", (word) => (/^(metadata\.xml|specs\/|src\/)/.test(word) ? join(folder, word) : word)),
  );
  expect(existsSync(join(folder, "src/my-api/index.js"))).toBe(true);
});

test("connector: judged, and packed", async () => {
  const folder = temporaryFolder();
  const [lint = [], pack = []] = await wordsOf("connector", (word) => word);
  await runAll([lint]);
  await runAll([pack], "--out", folder);
});

// In test/cli/commands: sync, log and webhook run theirs, the one of dataverse needs an organisation.
test("there is no group beside these", async () => {
  const groups = [];
  for (const entry of commands) if ((await entry.load()).commands.length > 0) groups.push(entry.name);
  expect(groups.sort()).toEqual(["connector", "dataverse", "log", "spec", "sync", "webhook", "writes"]);
});
