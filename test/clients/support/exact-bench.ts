import {
  createExactOnlineClient,
  type Division,
  division,
  type ExactOnlineClient,
  type ExactOnlineOptions,
} from "../../../src/clients/exact-online/index.ts";
import type { AttemptEvent } from "../../../src/http/index.ts";
import type { Sandbox, SandboxOptions } from "../../../src/sandbox/index.ts";
import { exactTokens, sandboxClock, sandboxForTest } from "./signed-in.ts";

/** A client of the sandbox's Exact Online, and what its calls leave behind. */
export interface ExactBench {
  readonly sandbox: Sandbox;
  readonly exact: ExactOnlineClient;
  readonly company: Division;
  readonly events: AttemptEvent[];
}

/** Starts a sandbox and a client of it; both end with the test. */
export async function openExact(
  sandboxOptions: SandboxOptions = {},
  options: Partial<ExactOnlineOptions> = {},
): Promise<ExactBench> {
  const sandbox = await sandboxForTest({ scale: { quota: 100_000 }, ...sandboxOptions });
  const events: AttemptEvent[] = [];
  const exact = createExactOnlineClient({
    country: "nl",
    origin: sandbox.exact.origin,
    auth: exactTokens(sandbox),
    clock: sandboxClock(sandbox),
    quota: { maxWaitMs: 3_600_000 },
    log: { onAttempt: (event) => void events.push(event) },
    ...options,
  });
  return { sandbox, exact, company: division(sandbox.exact.divisions[0] ?? 0), events };
}

/** All rows of an iterable. */
export async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
