import { CallError, type CallFacts } from "./call-error.ts";
import { isErpError } from "./erp-error.ts";
import type { LookUp } from "./outcome-unknown.ts";

/** What is known of a write that took place and whose answer could not be read. */
export interface AnswerUnreadableOptions {
  /** What of the answer could not be read: `the record that was created`. */
  readonly what: string;
  readonly status: number;
  /** Epoch milliseconds at which the request was sent for the first time. */
  readonly sentAtMs: number;
  readonly lookUp?: LookUp | undefined;
  /** What the vendor said instead, as under an error object beside the record. */
  readonly said?: string | undefined;
  /** Why it could not be read. */
  readonly cause: unknown;
}

/**
 * A write took place: its status proves it. What it answered, or what had to be read after it, could not be read. Do
 * not send it again; look the record up, or give this error to `lookupThenCreate` as `after`.
 *
 * @example
 * ```ts
 * import { isAnswerUnreadable } from "erp-openapi/errors";
 * try {
 *   await book();
 * } catch (error) {
 *   if (!isAnswerUnreadable(error)) throw error;
 *   console.log("booked, look for", error.lookUp?.naturalKey);
 * }
 * declare function book(): Promise<void>;
 * ```
 */
export class AnswerUnreadable extends CallError {
  /** The write took place. */
  readonly done = true;
  readonly status: number;
  readonly sentAtMs: number;
  /** What helps to look the record up; non-enumerable, because it holds values of the request. */
  declare readonly lookUp: LookUp | undefined;

  constructor(facts: CallFacts, options: AnswerUnreadableOptions) {
    super("ANSWER_UNREADABLE", facts, {
      what: `Done (${options.status}), but ${options.what} cannot be read`,
      advice: "The write took place: do not send it again. Look the record up.",
      repeatable: false,
      said: options.said,
      cause: options.cause,
    });
    this.status = options.status;
    this.sentAtMs = options.sentAtMs;
    Object.defineProperty(this, "lookUp", { value: options.lookUp });
  }
}

/** Whether `value` says that a write took place although its answer could not be read. */
export function isAnswerUnreadable(value: unknown): value is AnswerUnreadable {
  return isErpError(value) && value.code === "ANSWER_UNREADABLE";
}
