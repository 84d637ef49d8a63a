import type { LookUp } from "../errors/outcome-unknown.ts";
import type { DeclaredAnswers } from "./endings/declared-answers.ts";
import type { QuotaLimit } from "./quota/quota-limit.ts";

/**
 * Which calls go first when a limit is nearly used up: `interactive` for a person who waits, `background` for a nightly
 * job.
 */
export type Priority = "interactive" | "normal" | "background";

/** `x-retry`: whether the same request may be sent again. */
export type RetryClass = "safe" | "idempotent" | "never";

/** A wait for a limit that is about to begin. */
export interface QuotaWait {
  /** Company (division, environment) whose limit it is, where the request named one. */
  readonly company: string | undefined;
  /** Name of the limit: `minute`, `day`, `concurrent`. */
  readonly reason: string;
  /** Epoch milliseconds at which the limit is expected to allow the request; undefined when others already wait for it. */
  readonly untilMs: number | undefined;
}

/** What the spec and the caller know about one request. Everything is optional. */
export interface OperationHints {
  /** operationId of the spec. @default "unnamed" */
  readonly operationId?: string | undefined;
  /** Path template of the spec; appears in messages and events instead of the real path. */
  readonly path?: string | undefined;
  /** `x-retry`. @default "safe" for GET, HEAD and OPTIONS, otherwise "never" */
  readonly retry?: RetryClass | undefined;
  /** Company (division, environment) that the request is about; one of the things that limits are counted by. */
  readonly company?: string | undefined;
  /** Limits of this operation, in the shape of `x-quota`, instead of the chain's. */
  readonly quota?: readonly QuotaLimit[] | undefined;
  /** @default "normal" */
  readonly priority?: Priority | undefined;
  /** Id of a reservation that this request draws from. */
  readonly reservation?: string | undefined;
  /** `json`: an HTML page or an empty body with status 200 is an error; `json or nothing`: only the page is. @default "any" */
  readonly expects?: "json" | "json or nothing" | "any" | undefined;
  /** The answers that the spec declares for a successful write. Without them, only the status counts. */
  readonly answers?: DeclaredAnswers | undefined;
  /** `x-commits`: an error does not prove that nothing happened. @default false */
  readonly commits?: boolean | undefined;
  /** `stream`: hand the body out as it arrives. @default "buffer" for text, JSON and XML, otherwise "stream" */
  readonly body?: "buffer" | "stream" | undefined;
  /** Longest time for one attempt, the body included; milliseconds. @default the chain's */
  readonly attemptTimeoutMs?: number | undefined;
  /** Longest time for all attempts and waits; milliseconds. @default the chain's */
  readonly deadlineMs?: number | undefined;
  /** Called before each wait for a limit with what the request waits for. What it throws is ignored. */
  readonly onWait?: ((wait: QuotaWait) => unknown) | undefined;
  /** How to find the record again after an unknown outcome: in which list, by which fields. */
  readonly lookUp?: LookUp | undefined;
  /** Called immediately before each attempt is sent. When it throws, the attempt ends and nothing is sent. */
  readonly beforeSend?: (() => void) | undefined;
  /** Number of the page that the request asks for; appears in events and spans. */
  readonly page?: number | undefined;
  /** Id of the call of the call log that this request sends again. */
  readonly resendOf?: string | undefined;
  /** The same write was sent before with an unknown outcome, so its answers are judged as those to a repeat. @default false */
  readonly sentBefore?: boolean | undefined;
  /**
   * No attempt follows one that may have been processed, also where a repeat is harmless: it could still arrive behind
   * its repeat, and behind what the caller sends next. Refusals from before the work are followed as ever. @default false
   */
  readonly once?: boolean | undefined;
}
