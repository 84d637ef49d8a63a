import type { LookUp } from "../errors/outcome-unknown.ts";
import type { DeclaredAnswers } from "./endings/declared-answers.ts";
import type { QuotaLimit } from "./quota/quota-limit.ts";

/** Who goes first when a limit is short: a person's click before ordinary work before a nightly job. */
export type Priority = "interactive" | "normal" | "background";

/** `x-retry`: whether the same request may be sent again. */
export type RetryClass = "safe" | "idempotent" | "never";

/** A wait for a limit that is about to begin. */
export interface QuotaWait {
  /** Company (division, environment) whose limit it is, where the request named one. */
  readonly company: string | undefined;
  /** Name of the limit: `minute`, `day`, `concurrent`. */
  readonly reason: string;
  /** Epoch milliseconds at which the limit is expected to have room; undefined behind others that wait for it already. */
  readonly untilMs: number | undefined;
}

/** What the spec, and the caller, say about one request. Everything is optional. */
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
  /** `json`: an HTML page or an empty body with status 200 is an error. @default "any" */
  readonly expects?: "json" | "any" | undefined;
  /** What the spec says that a write answers when it is done; without it only the status counts. */
  readonly answers?: DeclaredAnswers | undefined;
  /** `x-commits`: an error does not prove that nothing happened. @default false */
  readonly commits?: boolean | undefined;
  /** `stream`: hand the body out as it arrives. @default "buffer" for text, JSON and XML, otherwise "stream" */
  readonly body?: "buffer" | "stream" | undefined;
  /** Longest time for one attempt, the body included; milliseconds. @default the chain's */
  readonly attemptTimeoutMs?: number | undefined;
  /** Longest time for all attempts and waits; milliseconds. @default the chain's */
  readonly deadlineMs?: number | undefined;
  /** Hears, before each wait for a limit, what the request waits for. What it throws or rejects with changes nothing. */
  readonly onWait?: ((wait: QuotaWait) => unknown) | undefined;
  /** Where and by what a record is found again after an unknown outcome. */
  readonly lookUp?: LookUp | undefined;
  /** Called just before each attempt leaves, with nothing in between; what it throws ends the attempt, and nothing was sent. */
  readonly beforeSend?: (() => void) | undefined;
  /** Number of the page that the request asks for; appears in events and spans. */
  readonly page?: number | undefined;
  /** Id of the call of the call log that this request sends again. */
  readonly resendOf?: string | undefined;
  /** The same write left before, and nobody knows what became of it: its answers are judged as those to a repeat. @default false */
  readonly sentBefore?: boolean | undefined;
}
