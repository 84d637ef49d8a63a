import { execFile, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { type Sandbox, startSandbox } from "erp-openapi/sandbox";
import { postgresQuotaStore, postgresTokenStore } from "erp-openapi/stores/postgres";
import { Pool } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { appFile } from "../clients/business-central-automation/support/app-file.ts";
import { startPostgres } from "../support/postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What each example prints; `npm test` builds the package before, which the examples import by its name. */
const printed: Readonly<Record<string, string>> = {
  "copy-environment.ts": "Trial: Succeeded\n",
  "first-list.ts": "400001 Kwekerij van Dijk B.V.\n400002 Bouwbedrijf van der Meer B.V.\n400003 ",
  "graph-contacts.ts": `person 1: 30 new, 0 changed, 0 deleted
person 2: 30 new, 0 changed, 0 deleted
person 1: 1 new, 1 changed, 1 deleted
person 2: 0 new, 0 changed, 0 deleted
person 1: 0 new, 0 changed, 0 deleted
person 2: 0 new, 0 changed, 0 deleted
30 contacts
30 contacts
`,
  "hours-from-csv.ts": `3 new, 0 there already
0 new, 3 there already
done Office 7.5
done Travel 0.5
done Office 8
`,
  "listen-to-changes.ts": `Exact Online, Accounts: created
Business Central, customers: created
crm/Accounts: 1 new
created customers
`,
  "list-operations.ts": "POST /api/v1/{division}/salesinvoice/",
  "save-projects.ts": "150 rows written, 150 there\n",
  "sell.ts": "Open, 2 lines, pdf: true\n",
  "sync-companies.ts": `339766: 50 new
339840: 50 new
339902: SYNC_ACCESS_MISSING
339766: 50 accounts
339840: 50 accounts
`,
  "sync-sqlite.ts": `4 requests for 1110 rows
crm/Accounts: 150 new
salesinvoice/SalesInvoices: 960 new
crm/Accounts insert Fiets & Zoon, null
crm/Accounts update Fiets & Zoon, Utrecht
crm/Accounts delete and nothing is left
`,
  "sync-webhooks.ts": "crm/Accounts: 1 new\n",
  "which-companies.ts": "Exact Online 339766: ",
};

test("every example is run here", () => {
  expect(readdirSync("examples").filter((file) => file.endsWith(".ts"))).toEqual(
    [
      ...Object.keys(printed),
      "deploy-by-hand.ts",
      "deploy-extension.ts",
      "sync-postgres.ts",
      "web-shop-orders.ts",
      "worker.ts",
    ].sort(),
  );
});

test.each(Object.entries(printed))("%s runs", (file, start) => {
  // A database of its own.
  const words = /^(sync|hours|graph|listen)-/.test(file) ? [join(temporaryFolder(), "own.sqlite")] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${file}`, ...words], {
    encoding: "utf8",
    timeout: 120_000,
  });
  expect({ status, stderr, stdout: stdout.slice(0, start.length) }).toEqual({ status: 0, stderr: "", stdout: start });
});

test.each([
  ["deploy-extension.ts", /^look at the environment\n(.*\n)*check the result\nWarehouse 1\.0\.0\.0: deployed\n$/],
  ["deploy-by-hand.ts", /^Completed\n$/],
])("%s deploys the file that it is given", (example, printedThen) => {
  const file = join(temporaryFolder(), "Contoso_Warehouse.app");
  writeFileSync(file, appFile());
  const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${example}`, file], {
    encoding: "utf8",
    timeout: 120_000,
  });
  expect([status, stderr, stdout]).toEqual([0, "", expect.stringMatching(printedThen)]);
});

test("deploy-extension.ts says what is wrong with a file that is no extension", () => {
  const { status, stderr } = spawnSync(process.execPath, ["examples/deploy-extension.ts", "package.json"], {
    encoding: "utf8",
    timeout: 120_000,
  });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^EXTENSION_FILE_INVALID: /)]);
});

/** The database is one for all tests, and so is the key of what is in it. */
const key = randomBytes(32).toString("base64");

/** What examples on PostgreSQL are told, with somebody signed in. */
async function signedIn(sandbox: Sandbox) {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const pool = new Pool({ connectionString: postgres.url });
  onTestFinished(() => pool.end());
  const store = postgresTokenStore({ pool, keys: { current: key } });
  await store.createSchema();
  await postgresQuotaStore({ pool }).createSchema();
  const { exact: site } = sandbox;
  const auth = new OAuthClient({
    ...site,
    provider: exactOnline({ country: "nl", origin: site.origin }),
    store,
    account: "bookkeeping",
  });
  const signIn = await fetch(auth.authorizationUrl().url, {
    redirect: "manual",
    headers: { "x-sandbox-user": "kim@example.com" },
  });
  await auth.exchange(signIn.headers.get("location") ?? "");
  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    ERP_OPENAPI_KEY: key,
    EXACT_ORIGIN: site.origin,
    EXACT_CLIENT_ID: site.clientId,
    EXACT_CLIENT_SECRET: site.clientSecret,
    EXACT_DIVISION: String(site.divisions[0]),
  };
  return { auth, env, pool };
}

test("four workers share a grant and a quota, and so does a copy in PostgreSQL", async () => {
  const sandbox = await startSandbox({ clock: "real", rows: { CrmAccount: 150 } });
  onTestFinished(() => sandbox.stop());
  const { env } = await signedIn(sandbox);
  const workers = await Promise.all(
    Array.from({ length: 4 }, () =>
      promisify(execFile)(process.execPath, ["examples/worker.ts"], { env, timeout: 60_000 }),
    ),
  );
  expect(workers.map(({ stdout }) => stdout)).toEqual(Array.from({ length: 4 }, () => "150 accounts\n"));
  const rounds: string[] = [];
  for (let round = 0; round < 2; round++)
    rounds.push(
      (await promisify(execFile)(process.execPath, ["examples/sync-postgres.ts"], { env, timeout: 60_000 })).stdout,
    );
  expect(rounds).toEqual(["150 new, 0 changed, 0 deleted\n", "0 new, 0 changed, 0 deleted\n"]);
  expect(sandbox.log.entries().filter(({ url }) => url.startsWith("/api/oauth2/token"))).toHaveLength(1);
}, 150_000);

test("a shop's order that comes twice is one order, and a process that is killed loses none", async () => {
  const sandbox = await startSandbox({ clock: "real", rows: { CrmAccount: 2, LogisticsItem: 2 } });
  onTestFinished(() => sandbox.stop());
  const { auth, env, pool } = await signedIn(sandbox);
  const exact = createExactOnlineClient({ country: "nl", origin: sandbox.exact.origin, auth });
  const company = division(sandbox.exact.divisions[0] ?? 0);
  const idOf = async (path: "/api/v1/{division}/crm/Accounts" | "/api/v1/{division}/logistics/Items") => {
    for await (const { ID } of exact.list(path, { division: company, select: ["ID"], limit: 1 })) return ID;
    throw new Error(`There is nothing at ${path}.`);
  };
  const [customer, item] = [
    await idOf("/api/v1/{division}/crm/Accounts"),
    await idOf("/api/v1/{division}/logistics/Items"),
  ];
  const shop = async () => {
    const child = spawn(process.execPath, ["examples/web-shop-orders.ts"], {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const port = /port (\d+)/.exec(String(line))?.[1] ?? "";
    return { child, ended: once(child, "exit"), at: (path: string) => `http://127.0.0.1:${port}${path}` };
  };
  const order = (number: string, quantity = 2) => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ number, customer, lines: [{ item, quantity, price: 12.1 }] }),
  });
  const first = await shop();
  const answers = await Promise.all(
    [order("W-1"), order("W-1"), order("W-2")].map((init) => fetch(first.at("/orders"), init)),
  );
  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
  const told = (await Promise.all(answers.map((answer) => answer.json()))) as { isNew: boolean }[];
  expect(told.filter(({ isNew }) => isNew)).toHaveLength(2);
  expect((await fetch(first.at("/orders"), order("W-1", 3))).status).toBe(409);
  await fetch(first.at("/orders"), order("W-3"));
  first.child.kill("SIGKILL");
  await first.ended;
  // What the killed one was at is somebody's again at once: the lease of half a minute is over.
  await pool.query(
    "UPDATE erp.erp_write SET until_ms = until_ms - 600000, settle_at_ms = settle_at_ms - 600000, not_before_ms = not_before_ms - 600000",
  );
  const second = await shop();
  await expect
    .poll(async () => (await (await fetch(second.at("/orders/W-3"))).json()) as object, {
      timeout: 60_000,
      interval: 200,
    })
    .toMatchObject({ state: "done", order: expect.any(Number) });
  for (const number of ["W-1", "W-2"])
    await expect
      .poll(async () => (await (await fetch(second.at(`/orders/${number}`))).json()) as object, {
        timeout: 60_000,
        interval: 200,
      })
      .toMatchObject({ state: "done" });
  second.child.kill("SIGTERM");
  expect(await second.ended).toEqual([0, null]);
  const orders: unknown[] = [];
  for await (const { YourRef } of exact.list("/api/v1/{division}/salesorder/SalesOrders", {
    division: company,
    select: ["YourRef"],
  }))
    if (YourRef?.startsWith("W-")) orders.push(YourRef);
  expect(orders.sort()).toEqual(["W-1", "W-2", "W-3"]);
}, 150_000);
