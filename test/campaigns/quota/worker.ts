// One process of the campaign: sends as many requests as the ledger lets it, from one moment to another.
import { setTimeout as sleep } from "node:timers/promises";
import { index } from "../../../generated/exact-online/operations.ts";
import { tokenSource } from "../../../src/clients/token-source.ts";
import type { Transport } from "../../../src/http/call.ts";
import { createChain } from "../../../src/http/chain.ts";
import { OAuthClient } from "../../../src/oauth/oauth-client.ts";
import { sqliteTokenStore } from "../../../src/stores/sqlite/index.ts";
import { exactOf } from "../token/exact-of.ts";
import { keys } from "../token/open-store.ts";
import type { QuotaJob, Shift, Tally } from "./job.ts";
import { openLedger } from "./open-ledger.ts";
import { setClock } from "./set-clock.ts";

const job: QuotaJob = JSON.parse(process.argv[2] ?? "");
const clock = setClock(job.clock);
const tokens = sqliteTokenStore({ file: job.tokenFile, keys });
const auth = new OAuthClient({ ...exactOf(job.app, String(process.pid)), account: "quota", store: tokens });
const store = openLedger(job.ledger, clock.now);

/** The same answer without what it says about limits. */
async function withoutLimits(url: string, init: RequestInit): Promise<Response> {
  const { body, status, headers } = await fetch(url, init);
  return new Response(body, { status, headers: [...headers].filter(([name]) => !name.startsWith("x-ratelimit")) });
}

const chain = createChain({
  clock,
  ...(job.hideHeaders && { fetch: withoutLimits satisfies Transport }),
  auth: { source: tokenSource(auth), allowedOrigins: [job.app.origin] },
  quota: { limits: index.quota.limits, subject: { app: job.app.clientId, user: "quota" }, store },
});

async function work({ fromMs, untilMs }: Shift): Promise<Tally> {
  const answers: Record<string, number> = {};
  const errors: Record<string, number> = {};
  const count = (tally: Record<string, number>, name: string): void => void (tally[name] = (tally[name] ?? 0) + 1);
  const stop = new AbortController();
  const company = String(job.division);
  const send = async (): Promise<void> => {
    try {
      const answer = await chain.fetch(`${job.app.origin}/api/v1/${company}/crm/Accounts?$select=ID&$top=1`, {
        signal: stop.signal,
        headers: { accept: "application/json" },
        hints: { operationId: "ListCrmAccounts", path: "/api/v1/{division}/crm/Accounts", company, expects: "json" },
      });
      await answer.arrayBuffer();
      count(answers, String(answer.status));
    } catch (error) {
      if (stop.signal.aborted) return;
      count(errors, String(error instanceof Error ? (Reflect.get(error, "code") ?? error.name) : error));
      await sleep(100);
    }
  };
  await sleep(fromMs - Date.now());
  setTimeout(() => stop.abort(), untilMs - Date.now());
  await Promise.all(
    Array.from({ length: job.appetite }, async () => {
      while (!stop.signal.aborted) await send();
    }),
  );
  return { answers, errors };
}

process.on("disconnect", () => process.exit());
process.on("message", (shift: Shift) => {
  void work(shift).then(async (tally) => {
    await store.close();
    process.send?.(tally);
  });
});
// The first call of each would load code and open files; the token is the one that all share.
await auth.token();
process.send?.("ready");
