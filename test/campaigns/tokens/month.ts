import { OAuthClient, exactOnline } from "../../../src/oauth/index.ts";
import { startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import type { Sandbox } from "../../../src/sandbox/start-sandbox.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";

/** Who works how, and for how long. */
export interface MonthPlan {
  readonly days: number;
  /** Ask for a token every minute, around the clock. */
  readonly busy: number;
  /** Ask once an hour, on weekdays from 8 to 17. */
  readonly office: number;
  /** Ask never; a daily keep-alive uses the grant after 20 idle days. */
  readonly idle: number;
}

/** How a month ended. */
export interface MonthReport {
  readonly tokenCalls: number;
  /** The most token calls that one account needed in a day. */
  readonly mostCallsPerDay: number;
  /** Refusals of the token endpoint: early refreshes, used or dead tokens. */
  readonly refused: number;
  /** Accounts whose grant did not live to the end. */
  readonly lost: number;
}

const minuteMs = 60_000;
const dayMinutes = 1_440;

/** Lives through days of Exact Online in the sandbox's time. */
export async function runMonth(plan: MonthPlan): Promise<MonthReport> {
  const sandbox = await startSandbox({ startAt: "2026-01-05T00:00:00Z" });
  try {
    const accounts: OAuthClient[] = [];
    for (let index = 0; index < plan.busy + plan.office + plan.idle; index++) {
      accounts.push(await signIn(sandbox, index));
      // 60 requests a minute are all that Exact gives an app (fact 28).
      sandbox.clock.advance(1_100);
    }
    const busy = accounts.slice(0, plan.busy);
    const office = accounts.slice(plan.busy, plan.busy + plan.office);
    let mostCallsPerDay = 0;
    let tokenCalls = 0;
    let refused = 0;
    let seen = 0;
    for (let minute = 0; minute < plan.days * dayMinutes; minute++) {
      const weekday = Math.floor(minute / dayMinutes) % 7 < 5;
      const ofDay = minute % dayMinutes;
      const working = weekday && ofDay >= 480 && ofDay < 1_020;
      const now = [...busy, ...office.filter((_, index) => working && ofDay % 60 === index % 60)];
      await Promise.all(now.map((client) => client.token()));
      if (ofDay === 0) await Promise.all(accounts.slice(plan.busy + plan.office).map((client) => client.keepAlive({ idleDays: 20 })));
      if (ofDay === dayMinutes - 1) mostCallsPerDay = Math.max(mostCallsPerDay, ...(await Promise.all(accounts.map(async (client) => (await client.status()).tokenCallsToday))));
      for (const entry of sandbox.log.entries(seen)) {
        seen = entry.id;
        if (entry.operation !== "ExactToken") continue;
        tokenCalls += 1;
        if (entry.status !== 200) refused += 1;
      }
      sandbox.clock.advance(minuteMs);
    }
    const alive = await Promise.all(accounts.map((client) => client.token().then(() => true, () => false)));
    return { tokenCalls, mostCallsPerDay, refused, lost: alive.filter((one) => !one).length };
  } finally {
    await sandbox.stop();
  }
}

async function signIn(sandbox: Sandbox, index: number): Promise<OAuthClient> {
  const client = new OAuthClient({
    provider: exactOnline({ country: "nl", origin: sandbox.exact.origin }),
    clientId: sandbox.exact.clientId,
    clientSecret: sandbox.exact.clientSecret,
    redirectUri: sandbox.exact.redirectUri,
    account: `account-${index}`,
    store: memoryTokenStore({ now: sandbox.clock.now }),
    runtime: { now: sandbox.clock.now, sleep: (ms) => sandbox.clock.sleep(ms) },
  });
  const answer = await fetch(client.authorizationUrl().url, { redirect: "manual", headers: { "x-sandbox-user": `person-${index}@example.com` } });
  await client.exchange(answer.headers.get("location") ?? "");
  return client;
}
