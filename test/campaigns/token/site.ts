import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OAuthClient } from "../../../src/oauth/oauth-client.ts";
import type { Sandbox } from "../../../src/sandbox/start-sandbox.ts";
import { startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import type { AccountState } from "../../../src/stores/records/account-state.ts";
import { exactOf, senderOf } from "./exact-of.ts";
import type { FaultName } from "./faulty-store.ts";
import type { ExactApp, Job } from "./job.ts";
import type { StoreAddress, StoreKind } from "./open-store.ts";
import { openCells, openStore } from "./open-store.ts";
import { createStateReader } from "./read-state.ts";
import type { MovableClock } from "./shared-clock.ts";
import { shareClock } from "./shared-clock.ts";
import type { Worker } from "./worker-process.ts";
import { bundleWorker, startWorker } from "./worker-process.ts";

/** One token request, as the sandbox's log has it. */
export interface TokenRequestLine {
  readonly atMs: number;
  readonly status: number;
  readonly sender: string;
}

/** Where a campaign over one store happens: a sandbox, a store, and processes that share both. */
export interface Site extends AsyncDisposable {
  readonly kind: StoreKind;
  readonly clock: MovableClock;
  readonly store: ReturnType<typeof openStore>;
  /** Signs a person in; answers the generation of the grant. */
  signIn(account: string): Promise<number>;
  state(account: string): Promise<AccountState>;
  /** Id of the newest line of the sandbox's log. */
  lastLine(): number;
  /** Token requests after a line. */
  tokenRequests(afterId: number): TokenRequestLine[];
  startWorker(): Promise<Worker>;
  /** What the API answers to an access token. */
  useToken(value: string): Promise<number>;
}

/** The database for stores of the kind `postgres`. */
export interface Database {
  readonly url: string;
}

/** Prepares a site. Its clock runs as the machine's does, and jumps when the campaign says so. */
export async function openSite(kind: StoreKind, database: Database, fault?: FaultName): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-campaign-"));
  const sandbox = await startSandbox({ clock: "real" });
  try {
    return await prepare(kind, database, folder, sandbox, fault);
  } catch (error) {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function prepare(
  kind: StoreKind,
  database: Database,
  folder: string,
  sandbox: Sandbox,
  fault: FaultName | undefined,
): Promise<Site> {
  const clockFile = join(folder, "clock");
  const clock = shareClock(clockFile, sandbox.clock);
  const address = addressOf(kind, folder, database);
  const store = openStore(address, clock.now);
  await store.createSchema?.();
  const cells = openCells(address);
  const { origin, clientId, clientSecret, redirectUri } = sandbox.exact;
  const app: ExactApp = { origin, clientId, clientSecret, redirectUri };
  const job: Job = { store: address, clockFile, app, ...(fault === undefined ? {} : { fault }) };
  const bundle = await bundleWorker(folder);
  const runtime = { now: clock.now };
  return {
    kind,
    clock,
    store,
    async signIn(account) {
      const client = new OAuthClient({ ...exactOf(app, "sign-in"), account, store, runtime });
      const page = await fetch(client.authorizationUrl().url, {
        redirect: "manual",
        headers: { "x-sandbox-user": `${account}@example.com` },
      });
      return (await client.exchange(page.headers.get("location") ?? "")).generation;
    },
    state: createStateReader(cells),
    lastLine: () => sandbox.log.entries().at(-1)?.id ?? 0,
    tokenRequests: (afterId) =>
      sandbox.log
        .entries(afterId)
        .filter((entry) => entry.operation === "ExactToken")
        .map(({ atMs, status, url }) => ({ atMs, status, sender: senderOf(url) })),
    startWorker: () => startWorker(bundle, job),
    useToken: async (value) =>
      (
        await fetch(`${origin}/api/v1/current/Me?$select=UserID`, {
          headers: { authorization: `Bearer ${value}`, accept: "application/json" },
        })
      ).status,
    async [Symbol.asyncDispose]() {
      await store.close();
      await cells.close();
      await sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let schemas = 0;

function addressOf(kind: StoreKind, folder: string, { url }: Database): StoreAddress {
  switch (kind) {
    case "file":
      return { kind, folder: join(folder, "tokens") };
    case "sqlite":
      return { kind, file: join(folder, "tokens.sqlite") };
    case "postgres":
      return { kind, url, schema: `erp_campaign_${process.pid}_${(schemas += 1)}` };
  }
}
