import fc from "fast-check";
import { isAnswerUnreadable, isApiError, isOutcomeUnknown } from "../../../src/errors/index.ts";
import type { Transport } from "../../../src/http/call.ts";
import type { WriteCall } from "./calls.ts";
import type { SequenceOptions } from "./mutants.ts";
import { judgeSequence, type OracleFailure, type OracleVerdict } from "./oracle-sequence.ts";
import { selfDrivenClock } from "./self-driven-clock.ts";
import { type Sequence, type Step, sequences } from "./sequence-arbitraries.ts";

type SequenceEnding = OracleVerdict["endings"][number];

/** What a run has seen. */
export interface SequenceReport {
  readonly sequences: number;
  /** Requests that were sent. */
  readonly attempts: number;
  /** How often the methods ended how. */
  readonly endings: Readonly<Record<SequenceEnding, number>>;
  /** The smallest sequence that ends otherwise than the oracle says, or is sent again without a proof. */
  readonly difference: string | undefined;
}

/** Makes another client of it. */
type Change = (options: SequenceOptions) => SequenceOptions;

/** What one call came to. */
interface Played {
  readonly ending: SequenceEnding;
  readonly error: unknown;
  /** What each attempt met; the last step meets every further one. */
  readonly met: readonly Step[];
}

/** Sends writes through real clients over a transport that answers by a script, and asks the oracle about each. */
export async function runSequences(
  calls: readonly WriteCall[],
  count: number,
  seed: number,
  change: Change = (options) => options,
): Promise<SequenceReport> {
  const endings = { done: 0, unreadable: 0, refused: 0, failed: 0, unknown: 0 };
  let played = 0;
  let attempts = 0;
  const run = await fc.check(
    fc.asyncProperty(sequences(calls), async (sequence) => {
      const result = await play(sequence, change);
      played++;
      attempts += result.met.length;
      endings[result.ending]++;
      return faultOf(sequence, result) === undefined;
    }),
    { numRuns: count, seed },
  );
  const [sequence] = run.counterexample ?? [];
  if (!sequence) return { sequences: played, attempts, endings, difference: undefined };
  const result = await play(sequence, change);
  const script = sequence.steps.map((step) => JSON.stringify(step)).join(", ");
  const difference = `${sequence.call.name}: ${script}: ${faultOf(sequence, result) ?? "passed when it was repeated"}; ${String(result.error)}`;
  return { sequences: played, attempts, endings, difference };
}

function faultOf({ call }: Sequence, { ending, met }: Played): string | undefined {
  if (met.length === 0) return "was not sent";
  const { kind, record, isConditional, isRaw } = call;
  const write = {
    method: kind.method,
    commits: kind.commits,
    conditional: isConditional,
    answers: kind.oracle.answers,
    never: kind.retry === "never",
    givesRecord: record !== undefined && !isRaw,
  };
  const verdict = judgeSequence(write, met, kind.oracle.rules);
  if (verdict.sentAgainAfter !== undefined)
    return `sent ${met.length} times, although attempt ${verdict.sentAgainAfter + 1} may have been carried out`;
  // What came after a refusal, such as a quota that is used up, changes nothing of it.
  if (verdict.endings.includes(ending) || (ending === "failed" && verdict.endings.includes("refused")))
    return undefined;
  return `ended as ${ending} after ${met.length}, the oracle says ${verdict.endings.join(" or ")}`;
}

async function play({ call, steps }: Sequence, change: Change): Promise<Played> {
  const met: Step[] = [];
  const transport: Transport = async () => {
    const step = steps[Math.min(met.length, steps.length - 1)];
    if (!step) throw new Error("A sequence has a step.");
    met.push(step);
    return responseOf(step);
  };
  const clock = selfDrivenClock();
  const auth = { token: async () => "T", markStale: () => undefined };
  try {
    await clock.drive(call.send(change({ auth, clock, fetch: transport })));
    return { ending: "done", error: undefined, met };
  } catch (error) {
    return { ending: endingOf(error), error, met };
  }
}

function endingOf(error: unknown): SequenceEnding {
  if (isOutcomeUnknown(error)) return "unknown";
  if (isAnswerUnreadable(error)) return "unreadable";
  return isApiError(error) || (error instanceof Error && "refusedWith" in error) ? "refused" : "failed";
}

function responseOf(step: Step): Response {
  if ("failure" in step) throw failureOf(step.failure);
  const { status, text, contentType } = step.answer;
  const headers = { ...(contentType !== undefined && { "content-type": contentType }), ...step.headers };
  const body = step.breaks ? brokenBody(text) : new TextEncoder().encode(text);
  return new Response(text === "" ? null : body, { status, headers });
}

/** As undici puts it; of several addresses as `net` does, which says the system call of each. */
function failureOf({ code, syscall, isOfSeveral }: OracleFailure): TypeError {
  const one = Object.assign(new Error(`${syscall ?? "socket"} ${code}`), {
    code,
    ...(syscall !== undefined && { syscall }),
  });
  const cause = isOfSeveral ? Object.assign(new AggregateError([one, one]), { code }) : one;
  return new TypeError("fetch failed", { cause });
}

function brokenBody(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    pull: (controller) =>
      controller.error(
        new TypeError("terminated", { cause: failureOf({ code: "UND_ERR_SOCKET", syscall: undefined }) }),
      ),
  });
}
