import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { secret, startReceiver } from "../../webhooks/support/notice-receiver.ts";
import { copyFile } from "../support/copies.ts";
import { run } from "../support/run.ts";
import { shopOrders, signIn } from "../support/shop-orders.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({ seed: 1, scale: { quota: 100 }, rows: { CrmAccount: 5, LogisticsItem: 5 } });
let company: string;
beforeAll(async () => {
  company = await signIn(used);
}, 120_000);

/** The secret of the receiver in a file, as `--notify-secret-file` takes it. */
function secretFile(text = secret, mode = 0o600): string {
  const file = join(temporaryFolder(), "notify.secret");
  writeFileSync(file, `${text}\n`, { mode });
  return file;
}

test("writes run tells of what waits, signed, and a run that is started again the same day does not", async () => {
  const { received, url } = await startReceiver(204);
  const refused = await shopOrders(company, { name: "TOLD", count: 2, refused: 2 });
  expect(await run(...refused.words)).toMatchObject({ code: 0 });
  const asking = await shopOrders(company, { name: "ASKING", count: 1 });
  const into = asking.words.map((word) => (word === asking.store ? refused.store : word));
  expect(await run(...into, "--ask")).toMatchObject({ code: 0 });
  const words = ["writes", "run", "--sandbox", "--store", refused.store, "--notify", url];
  const named = [...words, "--notify-secret-file", secretFile()];
  expect(await run(...named)).toMatchObject({ code: 1, stderr: "" });
  const told = received.map(({ text }) => JSON.parse(text) as { type: string; data: { id: string; state: string } });
  expect(told.map(({ type, data: { state } }) => `${type} ${state}`).sort()).toEqual([
    "write-dead refused",
    "write-waiting proposed",
  ]);
  expect(received.every(({ isSealed }) => isSealed)).toBe(true);
  process.env["ERP_OPENAPI_NOTIFY_SECRET"] = secret;
  onTestFinished(() => void delete process.env["ERP_OPENAPI_NOTIFY_SECRET"]);
  expect(await run(...words)).toMatchObject({ code: 1, stderr: "" });
  expect(received.length).toBe(2);
  // Another receiver was told nothing yet; one that refuses is named by no word of its address.
  const other = await startReceiver(410);
  const at = words.map((word) => (word === url ? other.url : word));
  const { code, stderr } = await run(...at);
  expect([code, stderr.trimEnd().split("\n").sort()]).toEqual([
    1,
    told
      .map(({ type, data: { id, state } }) =>
        type === "write-waiting"
          ? `warning: nobody was told of write-waiting:${id}: answered 410`
          : `warning: nobody was told of write-dead:${id}/${state}: answered 410`,
      )
      .sort(),
  ]);
  expect(await run(...at)).toMatchObject({ code: 1 });
  expect(other.received.length).toBe(4);
}, 240_000);

test("sync verify tells of a set that is out of step", async () => {
  const { received, url } = await startReceiver(204);
  const { to, query } = copyFile();
  const words = ["--sandbox", "--company", company, "--to", to];
  expect(await run("sync", "run", ...words, "--set", "crm/Accounts")).toMatchObject({ code: 0 });
  query("UPDATE crm_accounts SET name = 'Another' WHERE rowid IN (SELECT rowid FROM crm_accounts LIMIT 1)");
  const verify = ["sync", "verify", ...words, "--notify", url, "--notify-secret-file", secretFile()];
  expect(await run(...verify)).toMatchObject({ code: 1 });
  expect(await run(...verify)).toMatchObject({ code: 1 });
  expect(received.map(({ text, isSealed }) => [isSealed, JSON.parse(text).data])).toEqual([
    [true, expect.objectContaining({ company, sets: ["crm/Accounts"], repaired: false })],
  ]);
}, 240_000);

const address = "https://alerts.example.com/erp?key=hush";
test.each<[string, () => string[], number, RegExp]>([
  [
    "no secret",
    () => ["--notify", address],
    1,
    /set ERP_OPENAPI_NOTIFY_SECRET, or name a file with --notify-secret-file/,
  ],
  ["no address", () => ["--notify-secret-file", secretFile()], 2, /name that by --notify/],
  ["a file that is not there", () => ["--notify", address, "--notify-secret-file", "nowhere"], 2, /nowhere/],
  [
    "a secret that others may read",
    () => ["--notify", address, "--notify-secret-file", secretFile(secret, 0o644)],
    1,
    /chmod 600/,
  ],
  [
    "a secret that is none",
    () => ["--notify", address, "--notify-secret-file", secretFile("hush")],
    1,
    /whsec_ and 24 to 64 random bytes/,
  ],
  [
    "an address without TLS",
    () => ["--notify", "http://alerts.example.com", "--notify-secret-file", secretFile()],
    2,
    /takes an https address/,
  ],
])("%s is refused before anything is read or sent", async (_, words, code, message) => {
  const { to } = copyFile();
  const ran = await run(
    "sync",
    "run",
    "--sandbox",
    "--company",
    company,
    "--to",
    to,
    "--set",
    "crm/Accounts",
    ...words(),
  );
  expect([ran.code, ran.stdout, ran.stderr]).toEqual([code, "", expect.stringMatching(message)]);
  expect(ran.stderr).not.toContain("hush");
});
