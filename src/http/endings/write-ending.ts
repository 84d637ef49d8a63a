import { readVendorError, type VendorError } from "../errors/vendor-error.ts";
import { bodyKind } from "./body-kind.ts";
import { type DeclaredAnswers, declares } from "./declared-answers.ts";
import { isOwnError } from "./error-forms.ts";
import { isMissing, type MissingCodes } from "./missing-codes.ts";
import { isTransient, type TransientErrors } from "./transient-errors.ts";

/** What is known of a write before its answer is looked at. */
export interface SentWrite {
  readonly method: string;
  /** `x-commits`: it works in several transactions, so that an error does not prove that nothing happened. */
  readonly commits: boolean;
  /** What the spec says that it answers; undefined when no spec is known, so that only the status counts. */
  readonly answers: DeclaredAnswers | undefined;
  /** Whether the request carries `If-Match` with an etag. */
  readonly conditional: boolean;
  /** Whether an earlier attempt of the same write may have been processed. */
  readonly earlierOpen: boolean;
}

/** An answer to a write. */
export interface WriteAnswer {
  readonly status: number;
  readonly contentType: string | null;
  /** The body; undefined when it is a stream that was not read. */
  readonly text: string | undefined;
}

/** How answers of a service are read. */
export interface EndingRules extends TransientErrors, MissingCodes {
  readonly readError?: ((text: string) => VendorError) | undefined;
}

/** The three endings of a write. */
export type WriteEnding =
  | { readonly ending: "done" }
  | { readonly ending: "refused" }
  | { readonly ending: "unknown"; readonly why: string };

const done: WriteEnding = { ending: "done" };
const refused: WriteEnding = { ending: "refused" };
const unknown = (why: string): WriteEnding => ({ ending: "unknown", why });

/** Refusals that come before an operation begins, also one that commits on its way. */
const beforeTheWork = new Set([401, 403, 404, 429]);
/** Refusals of a repeat that say nothing of the attempt before it. */
const silentOnTheFirst = new Set([401, 403, 409, 412, 429]);

/**
 * What an answer proves about a write: that it was done, that it was refused and nothing happened, or neither. Every
 * write is judged here and nowhere else: single calls, parts of batches, uploads, calls of the log that are sent again.
 * What no rule proves is unknown. Pure.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 a client should not repeat what is not idempotent unless it
 *   knows that the first request was never applied
 */
export function writeEnding(write: SentWrite, answer: WriteAnswer, rules: EndingRules = {}): WriteEnding {
  const { status } = answer;
  if (status < 300) return ofSuccess(write, answer);
  if (status < 400) return unknown(`the answer was a redirect (${status})`);
  const why = `the server answered ${status}`;
  if (write.earlierOpen && write.method === "DELETE" && isGone(answer, rules)) return done;
  if (status === 408 || status === 499) return unknown(why);
  if (status >= 500 && !isRefusalOfTheService(answer, rules)) return unknown(why);
  if (write.commits && !beforeTheWork.has(status))
    return unknown(`${why}, and the operation may have done a part of its work`);
  if (!write.earlierOpen) return refused;
  // To a repeated POST any refusal can be the echo of the first one: "exists already".
  if (write.method === "POST" || status >= 500) return unknown(`${why} to a repeat`);
  if (write.conditional && (status === 409 || status === 412))
    return unknown(`and the repeat met ${status}: our own change or somebody else's`);
  return silentOnTheFirst.has(status) ? unknown(`${why} to a repeat`) : refused;
}

/**
 * What is to be deleted is not there. A code alone proves it under a status that leaves room for nothing else: who is
 * refused access (403), or meets a conflict (409), may not see what is there, and a 5xx comes from a server that failed.
 */
function isGone({ status, text = "" }: WriteAnswer, rules: EndingRules): boolean {
  if (status === 404 || status === 410) return true;
  return (
    status < 500 &&
    !silentOnTheFirst.has(status) &&
    isMissing(status, (rules.readError ?? readVendorError)(text), rules)
  );
}

/** A 5xx proves something only in the service's own words: gateways have statuses too (facts 39, 109, 127). */
function isRefusalOfTheService({ text = "" }: WriteAnswer, rules: EndingRules): boolean {
  if (!isOwnError(text)) return false;
  const error = (rules.readError ?? readVendorError)(text);
  return (error.code !== undefined || error.message !== undefined) && !isTransient(error, rules);
}

/** Stands for a body that nobody has read: not empty, and judged by its type. */
const unread = "…";

function ofSuccess({ answers }: SentWrite, { status, contentType, text }: WriteAnswer): WriteEnding {
  if (!answers) return done;
  const kind = bodyKind(text ?? unread, contentType, answers.types);
  if (kind === "page") return unknown("the answer was a web page");
  if (kind === "error") return unknown(`the answer says ${status} and holds an error`);
  if (status === 204) return done;
  const isFilled = declares(answers.filled, status);
  // A 201 says by itself that the record is there (RFC 9110, 15.3.2), whatever can be read of it.
  if (status === 201)
    return isFilled || declares(answers.empty, status)
      ? done
      : unknown("the answer was a 201 that the operation does not give");
  if (kind === "empty") {
    if (status === 202 || declares(answers.empty, status)) return done;
    return unknown(`the answer was an empty ${status}`);
  }
  // A record proves itself under 200 as well where a 201 is announced (fact 65).
  if (isFilled || (status === 200 && declares(answers.filled, 201))) {
    const proves = text === undefined || (answers.isRecord?.(text, contentType) ?? true);
    return proves ? done : unknown("the answer does not hold what the operation gives");
  }
  return unknown(`the answer was a ${status} with content that the operation does not give`);
}
