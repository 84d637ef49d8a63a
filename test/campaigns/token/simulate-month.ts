import { OAuthClient } from "../../../src/oauth/oauth-client.ts";
import type { Provider } from "../../../src/oauth/provider.ts";
import type { Sandbox } from "../../../src/sandbox/start-sandbox.ts";
import { startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";
import { exactOf, senderOf } from "./exact-of.ts";
import type { AccountLog } from "./judge-month.ts";

export interface MonthOptions {
  readonly days: number;
  /** Accounts that ask for a token every minute, day and night. */
  readonly busy: number;
  /** Accounts that ask at every full hour from 8 to 17, Monday to Friday. */
  readonly office: number;
  /** Accounts that a nightly schedule keeps alive, and nothing else uses. */
  readonly idle: number;
  readonly onDay?: (day: number) => void;
  /** Changes the rules of the client, to see that the checks notice. */
  readonly alter?: (provider: Provider) => Provider;
  /** Leaves the schedule out, for the same reason. @default true */
  readonly keepAlive?: boolean;
}

interface Account {
  readonly name: string;
  readonly client: OAuthClient;
}

const minuteMs = 60_000;
/** A Monday. */
const startAt = Date.UTC(2026, 0, 5);
const minutesPerDay = 1440;
const keepAliveAtMinute = 3 * 60;

/**
 * Lets time pass in a sandbox, minute by minute, for accounts that are used in three ways. Answers what the
 * sandbox's log says of each of them, and what the API says at the end to the token of each.
 */
export async function simulateMonth(options: MonthOptions): Promise<AccountLog[]> {
  const sandbox = await startSandbox({ clock: "manual", startAt });
  try {
    return await live(sandbox, options);
  } finally {
    await sandbox.stop();
  }
}

async function live(sandbox: Sandbox, options: MonthOptions): Promise<AccountLog[]> {
  const store = memoryTokenStore({ now: sandbox.clock.now });
  const signUp = async (kind: string, count: number): Promise<Account[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => signIn(sandbox, store, `${kind}-${index}`, options.alter)));
  const busy = await signUp("busy", options.busy);
  const office = await signUp("office", options.office);
  const idle = await signUp("idle", options.idle);
  const accounts = [...busy, ...office, ...idle];
  const logs = new Map(
    accounts.map(({ name }) => [
      name,
      { account: name, requests: [] as { atMs: number; status: number }[], refused: [] as string[], finalStatus: 0 },
    ]),
  );

  const ask = async ({ name, client }: Account, how: "token" | "keepAlive"): Promise<void> => {
    try {
      if (how === "keepAlive") return void (await client.keepAlive());
      await client.token();
    } catch (error) {
      logs.get(name)?.refused.push(`${new Date(sandbox.clock.now()).toISOString()} ${String(error)}`);
    }
  };
  let afterId = 0;
  const readLog = (): void => {
    for (const { id, operation, atMs, status, url } of sandbox.log.entries(afterId)) {
      afterId = id;
      if (operation === "ExactToken") logs.get(senderOf(url))?.requests.push({ atMs, status });
    }
  };

  readLog();
  for (let minute = 0; minute < options.days * minutesPerDay; minute++) {
    await Promise.all(busy.map((account) => ask(account, "token")));
    if (isOfficeHour(minute)) await Promise.all(office.map((account) => ask(account, "token")));
    if (minute % minutesPerDay === keepAliveAtMinute && options.keepAlive !== false)
      await Promise.all(idle.map((account) => ask(account, "keepAlive")));
    sandbox.clock.advance(minuteMs);
    // The log keeps 2000 lines, which are the work of a few hours.
    if ((minute + 1) % 60 === 0) readLog();
    if ((minute + 1) % minutesPerDay === 0) options.onDay?.((minute + 1) / minutesPerDay);
  }
  for (const account of accounts) {
    await ask(account, "token");
    const log = logs.get(account.name);
    if (log && log.refused.length === 0) log.finalStatus = await useToken(sandbox, account.client);
    readLog();
    // The API takes 60 calls a minute.
    sandbox.clock.advance(2_000);
  }
  return [...logs.values()];
}

async function signIn(
  sandbox: Sandbox,
  store: ReturnType<typeof memoryTokenStore>,
  name: string,
  alter: MonthOptions["alter"],
): Promise<Account> {
  const { origin, clientId, clientSecret, redirectUri } = sandbox.exact;
  const options = exactOf({ origin, clientId, clientSecret, redirectUri }, name);
  const provider = alter ? alter(options.provider) : options.provider;
  const client = new OAuthClient({
    ...options,
    provider,
    account: name,
    store,
    runtime: { now: sandbox.clock.now, sleep: async (ms) => sandbox.clock.advance(ms) },
  });
  const page = await fetch(client.authorizationUrl().url, {
    redirect: "manual",
    headers: { "x-sandbox-user": `${name}@example.com` },
  });
  await client.exchange(page.headers.get("location") ?? "");
  return { name, client };
}

async function useToken(sandbox: Sandbox, client: OAuthClient): Promise<number> {
  const { value } = await client.token();
  return (
    await fetch(`${sandbox.exact.origin}/api/v1/current/Me?$select=UserID`, {
      headers: { authorization: `Bearer ${value}`, accept: "application/json" },
    })
  ).status;
}

function isOfficeHour(minute: number): boolean {
  const hour = Math.floor(minute / 60) % 24;
  const weekday = Math.floor(minute / minutesPerDay) % 7;
  return minute % 60 === 0 && weekday < 5 && hour >= 8 && hour <= 17;
}
