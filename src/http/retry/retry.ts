import { AnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { DeadlineExceeded } from "../../errors/deadline-exceeded.ts";
import { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import { UnexpectedContent } from "../../errors/unexpected-content.ts";
import { Attempt, type Call, factsOf, repeatClassOf, type Send } from "../call.ts";
import { type Clock, sleep } from "../clock.ts";
import { isToldInParts } from "../endings/declared-answers.ts";
import { isErrorBody, isOwnError } from "../endings/error-forms.ts";
import { sentWrite } from "../endings/sent-write.ts";
import { type WriteAnswer, writeEnding } from "../endings/write-ending.ts";
import { readCorrelationId } from "../errors/correlation-id.ts";
import { readVendorError, type VendorError } from "../errors/vendor-error.ts";
import { vendorReason } from "../errors/vendor-reason.ts";
import type { QuotaLimit } from "../quota/quota-limit.ts";
import { rememberSending } from "./attempts-of.ts";
import { contentOf } from "./content.ts";
import { type Decision, type DecisionInput, decide, type RetryRules } from "./decide.ts";
import { type RetryTimingOptions, retryTiming } from "./retry-timing.ts";

/** When and how often a call is sent again. */
export interface RetryOptions extends RetryRules, RetryTimingOptions {
  /** Reads the body of a refusal, for an API with error shapes of its own. @default readVendorError */
  readonly readError?: ((text: string) => VendorError) | undefined;
}

/** What the layer needs beside its options. */
export interface RetryContext {
  readonly clock: Clock;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Limits of calls whose hints name none. */
  readonly limits: readonly QuotaLimit[];
}

/** What has happened to a call so far. */
interface Progress {
  attempts: number;
  /** Attempts that count against `maxAttempts`: not the ones that a new token or a redirect asked for. */
  tries: number;
  url: string;
  reauthorized: boolean;
  claims: string | undefined;
  /** Whether an attempt may have been processed without our knowing. */
  earlierUnknown: boolean;
  firstSentAtMs: number | undefined;
}

/** How an attempt ended. */
type Ending = { readonly response: Response } | { readonly error: unknown };

/**
 * The outermost layer: sends a call until it is over. Only this layer sends again; the layers inside note in the
 * attempt that they ask for it. Counters belong to one call, never to the layer.
 *
 * @throws {OutcomeUnknown} when a write may have taken place, and must not be sent again
 * @throws {DeadlineExceeded} when the deadline passes
 * @throws {UnexpectedContent} when the answer is a page where data was asked for
 * @throws {Error} what the layers inside throw
 */
export function retryCalls(
  send: Send,
  context: RetryContext,
  options: RetryOptions = {},
): (call: Call) => Promise<Response> {
  return async (call) => {
    const progress: Progress = {
      attempts: 0,
      tries: 0,
      url: call.url,
      reauthorized: false,
      claims: undefined,
      earlierUnknown: call.hints.sentBefore ?? false,
      firstSentAtMs: undefined,
    };
    const { clock, random } = context;
    for (;;) {
      const attempt = nextAttempt(call, progress);
      let ending: Ending;
      try {
        ending = { response: await send(attempt) };
      } catch (error) {
        ending = { error };
      }
      progress.firstSentAtMs ??= attempt.sentAtMs;
      if ("response" in ending && attempt.again) {
        if (attempt.again.why === "redirect") progress.url = attempt.again.url;
        else {
          // A 401 refuses; a sign-in page in its place says nothing of what was done before it.
          progress.earlierUnknown ||= call.retryClass !== "safe" && ending.response.status !== 401;
          // A redirect may have led to the sign-in page: the new token goes where the caller wanted to go.
          progress.url = call.url;
          progress.reauthorized = true;
          progress.claims = attempt.again.claims;
        }
        continue;
      }
      progress.tries++;
      const input = toInput(attempt, progress, ending, options);
      const decision = decide(input, options);
      if (decision.do !== "repeat") return finish(decision, attempt, progress, ending, options);

      const timing = retryTiming(
        {
          attempts: progress.tries,
          response: "response" in ending ? ending.response : undefined,
          limits: call.hints.quota ?? context.limits,
          nowMs: clock.now(),
          random: random(),
        },
        options,
      );
      // The ledger holds the next attempt back until the right moment, or refuses it with what it knows.
      const delayMs = attempt.paced ? 0 : "delayMs" in timing ? timing.delayMs : Infinity;
      if (clock.now() + delayMs >= call.deadlineAtMs) {
        const last = decide(input, { ...options, maxAttempts: progress.tries });
        if (last.do === "throw" && "error" in ending)
          throw new DeadlineExceeded(factsOf(call, progress.attempts), {
            deadlineMs: call.deadlineAtMs - call.startedAtMs,
            cause: ending.error,
          });
        return finish(last, attempt, progress, ending, options);
      }
      progress.earlierUnknown ||= decision.maybeDone;
      if (delayMs === 0) continue;
      try {
        await sleep(clock, delayMs, call.signal);
      } catch (error) {
        // The caller gave up between two attempts: nothing is on its way, but an earlier one may have been processed.
        const givenUp = decide(
          { ...input, sent: false, earlierUnknown: progress.earlierUnknown, outcome: { kind: "failure", error } },
          options,
        );
        return finish(givenUp, attempt, progress, { error }, options);
      }
    }
  };
}

function nextAttempt(call: Call, progress: Progress): Attempt {
  progress.attempts++;
  return new Attempt(call, {
    number: progress.attempts,
    url: progress.url,
    reauthorized: progress.reauthorized,
    claims: progress.claims,
  });
}

function toInput(attempt: Attempt, progress: Progress, ending: Ending, options: RetryOptions): DecisionInput {
  const { call } = attempt;
  const readError = options.readError ?? readVendorError;
  return {
    method: call.method,
    retryClass: repeatClassOf(call),
    replayable: call.replayable,
    attempts: progress.tries,
    sent: attempt.sentAtMs !== undefined,
    earlierUnknown: progress.earlierUnknown,
    outcome:
      "error" in ending
        ? { kind: "failure", error: ending.error, isDone: isProven(attempt, progress.earlierUnknown) }
        : {
            kind: "answer",
            status: ending.response.status,
            vendorError: attempt.errorText === undefined ? {} : readError(attempt.errorText),
            isOwn: attempt.errorText !== undefined && isOwnError(attempt.errorText),
            content: contentOf(ending.response, attempt),
            inParts: isToldInParts(call.hints.answers, ending.response.status, attempt.contentType ?? null),
            ending:
              call.retryClass === "safe"
                ? undefined
                : writeEnding(sentWrite(call, progress.earlierUnknown), answerOf(attempt, ending.response), options),
          },
  };
}

const decoder = new TextDecoder();

function answerOf({ answerBytes, errorText, contentType = null }: Attempt, { status, body }: Response): WriteAnswer {
  const text = errorText ?? (answerBytes ? decoder.decode(answerBytes) : body === null ? "" : undefined);
  return { status, contentType, text };
}

/** Whether the head of an answer proved a write whose body then broke off. */
function isProven({ call, status, contentType = null }: Attempt, earlierOpen: boolean): boolean {
  if (status !== 201 || !call.hints.answers) return false;
  return writeEnding(sentWrite(call, earlierOpen), { status, contentType, text: undefined }).ending === "done";
}

/** What the vendor says in an answer that is an error, whatever its status. */
function saidIn(attempt: Attempt, response: Response, readError: (text: string) => VendorError): string | undefined {
  const text = answerOf(attempt, response).text ?? "";
  return response.ok && !isErrorBody(text) ? undefined : vendorReason(response, text, readError(text).message);
}

/** Ends the call as decided. */
function finish(
  decision: Decision,
  attempt: Attempt,
  progress: Progress,
  ending: Ending,
  { readError = readVendorError }: RetryOptions,
): Response {
  const { call } = attempt;
  const facts = factsOf(call, progress.attempts);
  const sentAtMs = progress.firstSentAtMs ?? call.startedAtMs;
  if (decision.do === "throw-unreadable" && "error" in ending) {
    throw new AnswerUnreadable(facts, {
      what: "the rest of the answer",
      status: attempt.status ?? 201,
      sentAtMs,
      lookUp: call.hints.lookUp,
      cause: ending.error,
    });
  }
  if (decision.do === "throw-unknown") {
    const response = "response" in ending ? ending.response : undefined;
    throw new OutcomeUnknown(facts, {
      why: decision.why,
      sentAtMs,
      status: attempt.status,
      correlationId: (response && readCorrelationId(response.headers)) ?? attempt.requestId,
      lookUp: call.hints.lookUp,
      repeatable: call.retryClass === "idempotent",
      response,
      said: response && saidIn(attempt, response, readError),
      ...("error" in ending ? { cause: ending.error } : {}),
    });
  }
  if ("error" in ending) throw ending.error;
  const { response } = ending;
  if (decision.do === "throw-content") {
    const found =
      contentOf(response, attempt) === "empty"
        ? "empty"
        : (response.headers.get("content-type")?.split(";")[0] ?? "no type");
    throw new UnexpectedContent(facts, { status: response.status, found, response });
  }
  // The earlier DELETE did its work: that the record is gone is what the caller wanted.
  if (decision.do === "return-done")
    return rememberSending(new Response(null, { status: 204 }), progress.attempts, sentAtMs, true);
  if (decision.do === "return-told") {
    const told = new Response(response.body, { status: 200, headers: response.headers });
    return rememberSending(told, progress.attempts, sentAtMs, progress.earlierUnknown);
  }
  // Most calls are reads that are sent once, and an entry for each of them would be work for the garbage collector.
  const isPlain = call.retryClass === "safe" && progress.attempts === 1;
  return isPlain ? response : rememberSending(response, progress.attempts, sentAtMs, progress.earlierUnknown);
}
