import { execFile, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { postgresQuotaStore, postgresTokenStore } from "erp-openapi/stores/postgres";
import { Pool } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "../support/postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** What each example prints; `npm test` builds the package before, which the examples import by its name. */
const printed: Readonly<Record<string, string>> = {
  "copy-environment.ts": "Trial: Succeeded\n",
  "first-list.ts": "400001 Kwekerij van Dijk B.V.\n400002 Bouwbedrijf van der Meer B.V.\n400003 ",
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
};

test("every example is run here", () => {
  expect(readdirSync("examples").filter((file) => file.endsWith(".ts"))).toEqual(
    [...Object.keys(printed), "sync-postgres.ts", "worker.ts"].sort(),
  );
});

test.each(Object.entries(printed))("%s runs", (file, start) => {
  const words = file.startsWith("sync-") ? [join(temporaryFolder(), "copy.sqlite")] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [`examples/${file}`, ...words], {
    encoding: "utf8",
    timeout: 120_000,
  });
  expect({ status, stderr, stdout: stdout.slice(0, start.length) }).toEqual({ status: 0, stderr: "", stdout: start });
});

test("four workers share a grant and a quota, and so does a copy in PostgreSQL", async () => {
  const sandbox = await startSandbox({ clock: "real", rows: { CrmAccount: 150 } });
  onTestFinished(() => sandbox.stop());
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const key = randomBytes(32).toString("base64");
  const pool = new Pool({ connectionString: postgres.url });
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
  await pool.end();

  const env = {
    ...process.env,
    DATABASE_URL: postgres.url,
    ERP_OPENAPI_KEY: key,
    EXACT_ORIGIN: site.origin,
    EXACT_CLIENT_ID: site.clientId,
    EXACT_CLIENT_SECRET: site.clientSecret,
    EXACT_DIVISION: String(site.divisions[0]),
  };
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
