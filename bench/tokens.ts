import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { INetworkModule, NetworkResponse } from "@azure/msal-node";
import { ConfidentialClientApplication } from "@azure/msal-node";
import { Pool } from "pg";
import { OAuthClient } from "../src/oauth/oauth-client.ts";
import { entra } from "../src/oauth/providers/entra.ts";
import { exactOnline } from "../src/oauth/providers/exact-online.ts";
import type { TokenStore } from "../src/oauth/token-store.ts";
import type { Sandbox } from "../src/sandbox/start-sandbox.ts";
import { startSandbox } from "../src/sandbox/start-sandbox.ts";
import { fileTokenStore } from "../src/stores/file/index.ts";
import { memoryTokenStore } from "../src/stores/memory/index.ts";
import { postgresTokenStore } from "../src/stores/postgres/index.ts";
import { sqliteTokenStore } from "../src/stores/sqlite/index.ts";
import { startPostgres } from "../test/support/postgres.ts";
import { median } from "./median.ts";

const rounds = 15;
const callsPerRound = 5_000;
const warmUpCalls = 2_000;
const refreshes = 50;
const keys = { current: Buffer.alloc(32, 1) };

/** Cached tokens beside msal-node, and what one coordinated refresh costs in each store. */
export async function benchTokens(): Promise<string[][]> {
  const sandbox = await startSandbox({ clock: "real", scale: { quota: 1_000_000 } });
  try {
    const cached = await benchCached(sandbox);
    const refreshed = await benchRefresh(sandbox);
    return [["tokens", "median time", "beside the first of its kind"], ...cached, ...refreshed];
  } finally {
    await sandbox.stop();
  }
}

/** A cached client-credentials token, in turns, in one process. */
async function benchCached(sandbox: Sandbox): Promise<string[][]> {
  const { clientId, clientSecret, tenantId, origin } = sandbox.entra;
  const msal = new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority: `https://login.microsoftonline.com/${tenantId}` },
    system: { networkClient: toSandbox(origin) },
  });
  const scopes = ["https://api.businesscentral.dynamics.com/.default"];
  const ours = new OAuthClient({
    provider: entra({ tenant: tenantId, resource: "business-central", authority: origin }),
    clientId,
    clientSecret,
    grant: "client_credentials",
    store: memoryTokenStore(),
  });
  const first = await msal.acquireTokenByClientCredential({ scopes });
  const second = await msal.acquireTokenByClientCredential({ scopes });
  if (!first?.accessToken || !second?.fromCache)
    throw new Error("msal-node gave no cached token, so there is nothing to compare with.");
  const ways: [string, () => Promise<unknown>][] = [
    ["@azure/msal-node, cached", () => msal.acquireTokenByClientCredential({ scopes })],
    ["token(), cached", () => ours.token()],
  ];
  const times = new Map<string, number[]>(ways.map(([name]) => [name, []]));
  for (const [, call] of ways) for (let count = 0; count < warmUpCalls; count++) await call();
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of ways) {
      const startedAt = performance.now();
      for (let count = 0; count < callsPerRound; count++) await call();
      times.get(name)?.push(((performance.now() - startedAt) * 1000) / callsPerRound);
    }
  }
  return rowsOf(times, "µs", 2);
}

/** msal-node speaks to Microsoft's addresses only, so its requests are sent on. */
function toSandbox(origin: string): INetworkModule {
  const send = async <T>(
    method: "GET" | "POST",
    url: string,
    headers: Record<string, string>,
    sent?: string,
  ): Promise<NetworkResponse<T>> => {
    const response = await fetch(url.replace("https://login.microsoftonline.com", origin), {
      method,
      headers,
      ...(sent === undefined ? {} : { body: sent }),
    });
    const body: T = JSON.parse(await response.text());
    return { headers: Object.fromEntries(response.headers), body, status: response.status };
  };
  return {
    sendGetRequestAsync: (url, options) => send("GET", url, options?.headers ?? {}),
    sendPostRequestAsync: (url, options) => send("POST", url, options?.headers ?? {}, options?.body),
  };
}

/** Lease, read again, intent, request, commit, settle, release: one refresh of an Exact grant, and the bare request beside it. */
async function benchRefresh(sandbox: Sandbox): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "erp-bench-"));
  const server = await startPostgres();
  const pool = new Pool({ connectionString: server.url, connectionTimeoutMillis: 10_000 });
  pool.on("error", () => undefined);
  try {
    const { now } = sandbox.clock;
    const sqlite = sqliteTokenStore({ file: join(folder, "tokens.sqlite"), keys, now });
    const postgres = postgresTokenStore({ pool, keys, now });
    await sqlite.createSchema();
    await postgres.createSchema();
    const stores: Readonly<Record<string, TokenStore>> = {
      memory: memoryTokenStore({ now }),
      file: fileTokenStore({ folder: join(folder, "tokens"), keys, now }),
      SQLite: sqlite,
      PostgreSQL: postgres,
    };
    const ways: [string, () => Promise<unknown>][] = [["the bare token request, by fetch", await bareRequest(sandbox)]];
    for (const [name, store] of Object.entries(stores))
      ways.push([`one coordinated refresh, ${name}`, await coordinatedRefresh(sandbox, name, store)]);
    const times = new Map<string, number[]>(ways.map(([name]) => [name, []]));
    for (let round = 0; round < refreshes; round++) {
      sandbox.clock.advance(600_000);
      for (const [name, refresh] of ways) {
        const startedAt = performance.now();
        await refresh();
        times.get(name)?.push(performance.now() - startedAt);
      }
    }
    await Promise.all(Object.values(stores).map((store) => store.close()));
    return rowsOf(times, "ms", 1);
  } finally {
    await pool.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function coordinatedRefresh(
  sandbox: Sandbox,
  account: string,
  store: TokenStore,
): Promise<() => Promise<unknown>> {
  const { origin, clientId, clientSecret, redirectUri } = sandbox.exact;
  const provider = exactOnline({ country: "nl", origin });
  const client = new OAuthClient({
    provider,
    clientId,
    clientSecret,
    redirectUri,
    account,
    store,
    runtime: { now: sandbox.clock.now },
  });
  await client.exchange(await signInAt(client.authorizationUrl().url, account));
  return () => client.token();
}

async function bareRequest(sandbox: Sandbox): Promise<() => Promise<unknown>> {
  const { origin, clientId, clientSecret, redirectUri } = sandbox.exact;
  const request = async (grant: Readonly<Record<string, string>>): Promise<string> => {
    const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...grant });
    const answer: unknown = await (await fetch(`${origin}/api/oauth2/token`, { method: "POST", body })).json();
    const token: unknown =
      typeof answer === "object" && answer !== null ? Reflect.get(answer, "refresh_token") : undefined;
    if (typeof token !== "string") throw new Error("The sandbox gave no refresh token.");
    return token;
  };
  const callback = await signInAt(
    `${origin}/api/oauth2/auth?client_id=${clientId}&response_type=code&redirect_uri=${encodeURIComponent(redirectUri)}`,
    "bare",
  );
  let refreshToken = await request({
    grant_type: "authorization_code",
    code: new URL(callback).searchParams.get("code") ?? "",
    redirect_uri: redirectUri,
  });
  return async () => (refreshToken = await request({ grant_type: "refresh_token", refresh_token: refreshToken }));
}

async function signInAt(url: string, person: string): Promise<string> {
  const page = await fetch(url, {
    redirect: "manual",
    headers: { "x-sandbox-user": `${person.toLowerCase()}@example.com` },
  });
  return page.headers.get("location") ?? "";
}

function rowsOf(times: ReadonlyMap<string, readonly number[]>, unit: string, digits: number): string[][] {
  const medians = [...times].map(([name, values]) => [name, median(values)] as const);
  const first = medians[0]?.[1] ?? NaN;
  return medians.map(([name, value]) => [
    name,
    `${value.toFixed(digits)} ${unit}`,
    value < first ? `${(first / value).toFixed(1)} times faster` : `× ${(value / first).toFixed(1)}`,
  ]);
}
