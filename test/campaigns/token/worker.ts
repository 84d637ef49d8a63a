// One process of a campaign: asks for tokens when it is told to, until its parent goes or kills it.
import { flushCompileCache } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { ErpError } from "../../../src/errors/erp-error.ts";
import { ReauthorizationRequired } from "../../../src/errors/reauthorization-required.ts";
import { OAuthClient } from "../../../src/oauth/oauth-client.ts";
import { exactOf } from "./exact-of.ts";
import { breakStore } from "./faulty-store.ts";
import type { Answer, Job, Order } from "./job.ts";
import { openStore } from "./open-store.ts";
import { followClock } from "./shared-clock.ts";

const job: Job = JSON.parse(process.argv[2] ?? "");
const now = followClock(job.clockFile);
const opened = openStore(job.store, now);
const store = job.fault === undefined ? opened : breakStore(opened, job.fault);

function clientFor({ account, leaseMs }: Order): OAuthClient {
  return new OAuthClient({
    ...exactOf(job.app, String(process.pid)),
    account,
    store,
    // Sandbox time jumps, so a pause is a real one.
    runtime: { now, sleep: async (ms) => void (await sleep(ms)) },
    timing: { leaseMs, pollMs: 20 },
  });
}

/** The error in words: its code, and what the journal's evidence says. */
function describe(error: unknown): string {
  if (error instanceof ReauthorizationRequired)
    return `${error.code}: ${error.evidence.map(({ ended }) => ended).join("; ")}`;
  return error instanceof ErpError ? `${error.code}: ${error.message}` : String(error);
}

async function carryOut(order: Order): Promise<Answer> {
  const client = clientFor(order);
  const tokens = new Set<string>();
  const errors = new Set<string>();
  const call = async (): Promise<void> => {
    try {
      tokens.add((await client.token()).value);
    } catch (error) {
      errors.add(describe(error));
    }
  };
  await Promise.all(Array.from({ length: order.calls }, call));
  return { tokens: [...tokens], errors: [...errors] };
}

process.on("disconnect", () => process.exit());
process.on("message", (order: Order) => void carryOut(order).then((answer) => process.send?.(answer)));
await store.read("warm-up");
// Node writes it at the end of a process, which a killed one never comes to.
flushCompileCache();
process.send?.("ready");
