import { isErpError } from "../../errors/erp-error.ts";
import type { SyncNotice } from "../../errors/notice.ts";
import { tell } from "../../kit/tell.ts";
import type { SyncBase } from "../sync-base.ts";
import type { VerifyReport } from "../sync-types.ts";
import type { Place } from "../target/target.ts";
import { passesByItself } from "./passes-by-itself.ts";

function problemOf(kind: SyncNotice["kind"], { source, company }: Place, what: string): string {
  return `${kind}:${[source, company, what].map(encodeURIComponent).join("/")}`;
}

/** Tells of work on sets that ended with an error, unless that passes by itself or the caller ended it. */
async function tellStopped(base: SyncBase, work: ToldWork, error: unknown): Promise<void> {
  if (work.signal?.aborted || passesByItself(error)) return;
  const ready = await base.ready().catch(() => undefined);
  // What is wrong with the options concerns no company, and is thrown at who wrote them.
  if (!ready) return;
  const { place } = ready;
  const kind = "sync-stopped";
  const code = isErpError(error) ? error.code : undefined;
  const problem = problemOf(kind, place, code ?? "unknown");
  void tell(base.notify, { kind, problem, ...place, sets: work.sets, ...(code && { code }) });
}

/** Which work a person is told of. */
export interface ToldWork {
  readonly sets: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/** Passes the steps of some work on, and tells when it ends with what needs a person. */
export async function* telling<T>(
  base: SyncBase,
  work: ToldWork,
  steps: AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* steps;
  } catch (error) {
    await tellStopped(base, work, error);
    throw error;
  }
}

/** Tells of each set that is not what the service has. */
export function tellOutOfStep({ notify }: SyncBase, { source, company, sets }: VerifyReport): void {
  const kind = "sync-out-of-step";
  const place = { source, company };
  for (const { set, differences, repaired } of sets)
    if (differences.length > 0)
      void tell(notify, { kind, problem: problemOf(kind, place, set), ...place, sets: [set], repaired });
}
