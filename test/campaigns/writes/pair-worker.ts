// One of two processes of the campaign: looks up and creates the same records as the other one, at the same time.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { type AnswerUnreadable, isAnswerUnreadable } from "../../../src/errors/answer-unreadable.ts";
import { hasErrorCode } from "../../../src/errors/has-error-code.ts";
import { isOutcomeUnknown, type OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import { postgresClaimStore } from "../../../src/stores/postgres/index.ts";
import { sqliteClaimStore } from "../../../src/stores/sqlite/index.ts";
import { deadSockets } from "./dead-sockets.ts";
import { codeOf, type PairJob, type PairMessage } from "./pair-job.ts";
import { randomOf } from "./random-of.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
/** A look that fails is a call that failed for certain: it is made again, but not for ever. */
const mostCalls = 40;

const job: PairJob = JSON.parse(process.argv[2] ?? "");
const tell = (message: PairMessage): unknown => process.send?.(message);

const pool = job.claims.kind === "postgres" ? new Pool({ connectionString: job.claims.url, max: 12 }) : undefined;
const claims =
  job.claims.kind === "postgres" && pool
    ? postgresClaimStore({ pool, schema: job.claims.schema })
    : job.claims.kind === "sqlite"
      ? sqliteClaimStore({ file: job.claims.file, busyWaitMs: 30_000 })
      : undefined;

let heard = 0;
const { origin, via = origin } = job;
const sockets = deadSockets(randomOf(job.seed), job.deathChance, (url, init) => fetch(url.replace(origin, via), init));
const exact = createExactOnlineClient({
  country: "nl",
  origin,
  auth: { token: async () => job.token, markStale: () => undefined },
  fetch: sockets.fetch,
  quota: { maxWaitMs: 60_000 },
  log: {
    onAttempt: ({ method, error, status }) =>
      void (method === "POST" && (error !== undefined || status !== 201) && (heard += 1)),
  },
});

const done: number[] = [];
const created: number[] = [];
const other: string[] = [];
let unknown = 0;
let refused = 0;

async function createOne(key: number): Promise<void> {
  const company = division(job.divisions[key % job.divisions.length] ?? 0);
  const body = { Name: `Campaign ${codeOf(key)}`, Code: codeOf(key) };
  let after: OutcomeUnknown | AnswerUnreadable | undefined;
  for (let calls = 1; ; calls++) {
    try {
      const ended = await exact.lookupThenCreate(accounts, body, {
        division: company,
        settleMs: job.settleMs,
        ...(after && { after }),
        ...(claims && { claims }),
      });
      done.push(key);
      if (ended.created) created.push(key);
      return;
    } catch (error) {
      if (isOutcomeUnknown(error) || isAnswerUnreadable(error)) {
        unknown += 1;
        after = error;
      } else refused += 1;
      if (calls < mostCalls && !hasErrorCode(error, "LOOK_UP_AMBIGUOUS")) continue;
      other.push(`${codeOf(key)}: ${String(error)}`);
      return;
    }
  }
}

let next = job.from;
const begin = once(process, "message");
tell({ kind: "ready" });
await begin;
tell({ kind: "at", next });
await Promise.all(
  Array.from({ length: job.flows }, async () => {
    while (next < job.to) {
      const key = next++;
      if (key % 20 === 0) tell({ kind: "at", next: key });
      await createOne(key);
    }
  }),
);
tell({ kind: "end", tally: { done, created, heard, died: sockets.died(), unknown, refused, other } });
await claims?.close();
await pool?.end();
// The message must leave before the channel is closed.
await sleep(50);
process.disconnect?.();
