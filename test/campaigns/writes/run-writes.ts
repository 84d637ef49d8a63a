import { createExactOnlineClient, type Division, division } from "../../../src/clients/exact-online/index.ts";
import { type AnswerUnreadable, isAnswerUnreadable } from "../../../src/errors/answer-unreadable.ts";
import { isCallError } from "../../../src/errors/call-error.ts";
import { isOutcomeUnknown, type OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import type { AttemptEvent } from "../../../src/http/index.ts";
import { startSandbox } from "../../../src/sandbox/index.ts";
import { exactTokens } from "../../clients/support/signed-in.ts";
import { type Cut, countCuts, cuts, startCuttingProxy } from "./cutting-proxy.ts";
import { deadSockets } from "./dead-sockets.ts";
import { randomOf } from "./random-of.ts";

/** Reads are struck as well: a look that failed is made again, but not for ever. */
const mostFailedLooks = 20;

const accounts = "/api/v1/{division}/crm/Accounts";

export interface WritesPlan {
  readonly creates: number;
  /** Creates under way at the same time. */
  readonly workers: number;
  /** Chance that a request's connection breaks, from 0 to 1. */
  readonly chance: number;
  readonly seed: number;
  /** How long a request may lie around before it reaches the server. Milliseconds. */
  readonly lateMs: number;
  /** What `lookupThenCreate` is told of that. Milliseconds. */
  readonly settleMs: number;
}

export interface WritesReport {
  readonly creates: number;
  /** Creates whose connection was cut, by where. */
  readonly cut: Readonly<Record<Cut, number>>;
  /** Creates whose socket died after they had arrived. */
  readonly died: number;
  /** Outcomes that `create` or `lookupThenCreate` reported as unknown, or as done and unreadable. */
  readonly unknown: number;
  /** Of these settled by finding the record, and by creating it. */
  readonly found: number;
  readonly created: number;
  /** Records with the same code, beyond the first. */
  readonly duplicates: number;
  /** Creates that were reported as done or settled, and left no record. */
  readonly lost: number;
  /** Creates whose connection was cut without anybody hearing of it. */
  readonly silent: number;
  /** Errors that are none of the outcomes above. */
  readonly other: readonly string[];
}

type Unsettled = OutcomeUnknown | AnswerUnreadable;

function isUnsettled(error: unknown): error is Unsettled {
  return isOutcomeUnknown(error) || isAnswerUnreadable(error);
}

/**
 * Creates records over connections that break, settles what is unknown by `lookupThenCreate`, and counts in the end what
 * the server really has.
 */
export async function runWrites(plan: WritesPlan): Promise<WritesReport> {
  const { creates, workers, chance, seed, lateMs, settleMs } = plan;
  const sandbox = await startSandbox({
    seed,
    clock: "real",
    scale: { quota: 1_000_000, lifetime: 1_000 },
    rows: { CrmAccount: 0 },
  });
  const random = randomOf(seed);
  const cut = countCuts();
  const proxy = await startCuttingProxy({
    port: Number(new URL(sandbox.exact.origin).port),
    lateMs,
    decide: (requestLine) => {
      if (random() >= chance) return undefined;
      const where = cuts[Math.floor(random() * cuts.length)] ?? "before";
      // A read whose request comes late changes nothing, and only costs the campaign time.
      if (!requestLine.startsWith("POST ")) return where === "late" || random() < 0.9 ? undefined : where;
      cut[where] += 1;
      return where;
    },
  });
  try {
    const companies = sandbox.exact.divisions.map(division);
    const companyOf = (index: number): Division => companies[index % companies.length] ?? division(1);
    const auth = exactTokens(sandbox);
    let heard = 0;
    const log = {
      onAttempt: ({ method, error, status }: Pick<AttemptEvent, "method" | "error" | "status">) =>
        void (method === "POST" && (error !== undefined || status !== 201) && (heard += 1)),
    };
    const sockets = deadSockets(random, chance / 8);
    const exact = createExactOnlineClient({
      country: "nl",
      origin: proxy.origin,
      auth,
      fetch: sockets.fetch,
      quota: { maxWaitMs: 60_000 },
      log,
    });
    const tally = { unknown: 0, found: 0, created: 0 };
    const done = new Set<string>();
    const other: string[] = [];

    const settle = async (code: string, company: Division, first: Unsettled): Promise<void> => {
      let after = first;
      for (let failedLooks = 0; failedLooks < mostFailedLooks; ) {
        tally.unknown += 1;
        try {
          const { created } = await exact.lookupThenCreate(
            accounts,
            { Name: `Campaign ${code}`, Code: code },
            { division: company, after, settleMs },
          );
          tally[created ? "created" : "found"] += 1;
          return;
        } catch (error) {
          if (isUnsettled(error)) after = error;
          // A look that a gateway refused for certain: what is unknown still is.
          else if (isCallError(error) && error.method === "GET") failedLooks += 1;
          else throw error;
        }
      }
      throw new Error(`${code} could not be looked for`);
    };
    const createOne = async (index: number): Promise<void> => {
      const code = String(100_000 + index);
      const company = companyOf(index);
      try {
        await exact
          .create(accounts, { Name: `Campaign ${code}`, Code: code }, { division: company })
          .catch((error: unknown) => {
            if (isUnsettled(error)) return settle(code, company, error);
            throw error;
          });
        done.add(code);
      } catch (error) {
        other.push(`${code}: ${String(error)}`);
      }
    };
    let next = 0;
    await Promise.all(
      Array.from({ length: workers }, async () => {
        while (next < creates) await createOne(next++);
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, lateMs + 500));

    const judge = createExactOnlineClient({
      country: "nl",
      origin: sandbox.exact.origin,
      auth,
      quota: { maxWaitMs: 60_000 },
    });
    const stored = new Map<string, number>();
    for (const company of companies)
      for await (const { Code } of judge.list(accounts, { division: company, select: ["Code"] }))
        stored.set(Code ?? "", (stored.get(Code ?? "") ?? 0) + 1);
    const sent = Object.values(cut).reduce((sum, count) => sum + count, 0);
    return {
      creates,
      cut,
      died: sockets.died(),
      ...tally,
      duplicates: [...stored.values()].reduce((sum, count) => sum + count - 1, 0),
      lost: [...done].filter((code) => !stored.has(code)).length + creates - done.size - other.length,
      silent: sent + sockets.died() - heard,
      other,
    };
  } finally {
    await proxy.close();
    await sandbox.stop();
  }
}
