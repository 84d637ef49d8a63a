import type { Site } from "./site.ts";

/** What a storm left behind, by the sandbox's log, the store and the callers. */
export interface StormOutcome {
  /** Status of each token request that the sandbox got. */
  readonly requests: readonly number[];
  /** Distinct tokens that the callers got, and the one that is stored. */
  readonly tokens: readonly string[];
  readonly stored: readonly string[];
  readonly errors: readonly string[];
  /** From the first call to the last answer. */
  readonly durationMs: number;
}

/** Lets processes ask for the token of one expired single-use grant, all at the same time. */
export async function storm(
  site: Site,
  { processes, callsEach }: { processes: number; callsEach: number },
): Promise<StormOutcome> {
  const account = "storm";
  await site.signIn(account);
  site.clock.advance(600_000);
  const afterId = site.lastLine();
  const workers = await Promise.all(Array.from({ length: processes }, () => site.startWorker()));
  try {
    const startedAt = performance.now();
    const answers = await Promise.all(
      workers.map((worker) => worker.order({ account, calls: callsEach, leaseMs: 30_000 })),
    );
    const durationMs = performance.now() - startedAt;
    const { grant } = await site.state(account);
    return {
      requests: site.tokenRequests(afterId).map(({ status }) => status),
      tokens: [...new Set(answers.flatMap((answer) => answer?.tokens ?? []))],
      stored: Object.values(grant?.accessTokens ?? {}).map(({ value }) => value),
      errors: answers.flatMap((answer) => answer?.errors ?? ["killed"]),
      durationMs,
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}
