import { ApiError } from "../../errors/api-error.ts";
import type { ApiErrorCode } from "../../errors/api-error-codes.ts";
import type { CallFacts } from "../../errors/call-error.ts";
import { withoutSecrets } from "../../errors/without-secrets.ts";
import { isOwnError } from "../endings/error-forms.ts";
import { isMissing } from "../endings/missing-codes.ts";
import { isExplained } from "../endings/transient-errors.ts";
import { parseRetryAfter } from "../retry/retry-after.ts";
import { readCorrelationId } from "./correlation-id.ts";
import { sentWith } from "./sent-with.ts";
import { readVendorError, type VendorError } from "./vendor-error.ts";
import { readReason, vendorReason } from "./vendor-reason.ts";

interface Meaning {
  readonly code: ApiErrorCode;
  readonly what: string;
  readonly repeatable: boolean;
  readonly advice: string;
}

/** What a status means to the caller. */
const meanings: Readonly<Record<number, Meaning>> = {
  400: {
    code: "API_BAD_REQUEST",
    what: "Bad request",
    repeatable: false,
    advice: "Correct the request.",
  },
  401: {
    code: "API_UNAUTHORIZED",
    what: "Not signed in",
    repeatable: false,
    advice: "A new token did not help: sign in again, and check that the user or app is still enabled.",
  },
  403: {
    code: "API_FORBIDDEN",
    what: "Not allowed",
    repeatable: false,
    advice: "Give the app or the user the permission that is missing, then consent again.",
  },
  404: {
    code: "API_NOT_FOUND",
    what: "Not found",
    repeatable: false,
    advice: "Check the key and the company; the record may have been deleted.",
  },
  405: {
    code: "API_METHOD_NOT_ALLOWED",
    what: "Method not offered",
    repeatable: false,
    advice: "This resource does not offer the method.",
  },
  408: {
    code: "API_TIMED_OUT",
    what: "Took the server too long",
    repeatable: false,
    advice: "The same request takes as long again: ask for less at a time.",
  },
  409: {
    code: "API_CONFLICT",
    what: "Somebody else changed the record",
    repeatable: false,
    advice: "Read the record again, apply your change to it, and send it with the new etag.",
  },
  410: {
    code: "API_GONE",
    what: "Gone for good",
    repeatable: false,
    advice: "Forget the record or the address: it does not come back.",
  },
  412: {
    code: "API_PRECONDITION_FAILED",
    what: "The precondition does not hold",
    repeatable: false,
    advice: "Read the record again and send its etag in If-Match.",
  },
  413: { code: "API_TOO_LARGE", what: "Too large", repeatable: false, advice: "Send or ask for less at a time." },
  429: {
    code: "API_RATE_LIMITED",
    what: "Too many requests",
    repeatable: true,
    advice: "Wait until retryAtMs, or a minute, and send less at a time.",
  },
  500: {
    code: "API_SERVER_ERROR",
    what: "The server failed",
    repeatable: true,
    advice: "Try again later; give the vendor the correlationId if it stays.",
  },
  502: { code: "API_UNAVAILABLE", what: "The gateway had no answer", repeatable: true, advice: "Try again later." },
  503: { code: "API_UNAVAILABLE", what: "The service is not available", repeatable: true, advice: "Try again later." },
  504: {
    code: "API_TIMED_OUT",
    what: "Took the server too long",
    repeatable: false,
    advice: "The same request takes as long again: ask for less at a time.",
  },
};

const refusal: Meaning = {
  code: "API_BAD_REQUEST",
  what: "Refused",
  repeatable: false,
  advice: "Correct the request.",
};
const failure: Meaning = {
  code: "API_SERVER_ERROR",
  what: "The server failed",
  repeatable: true,
  advice: "Try again later; give the vendor the correlationId if it stays.",
};
const unexpected: Meaning = {
  code: "API_UNEXPECTED_STATUS",
  what: "Unexpected answer",
  repeatable: false,
  advice: "Check the base URL: an API does not answer like this.",
};

/** A 500 that explains itself is a refusal: validation at Exact Online shows like that (fact 39). */
const explained: Meaning = {
  code: "API_BAD_REQUEST",
  what: "Refused",
  repeatable: false,
  advice: "Correct what the server does not accept.",
};

/** A code that says what 404 says. */
const missing: Meaning = {
  code: "API_NOT_FOUND",
  what: "Not found",
  repeatable: false,
  advice: "Check the key and the names in the request; the record may have been deleted.",
};

/**
 * Codes by which Dataverse says under 412 that a key is taken, to which no version is an answer: DuplicateRecordEntityKey
 * and DuplicateRecord.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/reference/web-service-error-codes
 */
const takenCodes: ReadonlySet<string | undefined> = new Set(["0x80060892", "0x80040237"]);

const taken: Meaning = {
  code: "API_PRECONDITION_FAILED",
  what: "Another record has the key",
  repeatable: false,
  advice: "Look that record up by the key and change it, or give another value.",
};

/** What `toApiError()` needs beside the answer. */
export interface ToApiErrorOptions {
  /** Text of the body. */
  readonly text: string;
  readonly nowMs: number;
  /** Reads the body of an error, where an API has a shape of its own. @default readVendorError */
  readonly parse?: ((text: string) => VendorError) | undefined;
  /** Codes with which a 500 is an accident although it has a message, as in the retry options. @default [] */
  readonly transientCodes?: readonly string[] | undefined;
  /** Codes that say under another status what 404 says, as in the retry options. @default [] */
  readonly missingCodes?: readonly string[] | undefined;
  /** Address of the request. Its query values stay out of the message. @default the address of the answer */
  readonly url?: string | undefined;
}

/** Makes the typed error of a refusal. The caller reads the body and gives its text. */
export function toApiError(response: Response, facts: CallFacts, options: ToApiErrorOptions): ApiError {
  const { status, headers } = response;
  const vendor = (options.parse ?? readVendorError)(options.text);
  const meaning = isMissing(status, vendor, options)
    ? missing
    : status === 412 && takenCodes.has(vendor.code)
      ? taken
      : status === 500 && isExplained(isOwnError(options.text), vendor, options)
        ? explained
        : (meanings[status] ?? (status >= 500 ? failure : status >= 400 ? refusal : unexpected));
  const afterMs = parseRetryAfter(headers.get("retry-after"), headers.get("date"), options.nowMs);
  const secrets = sentWith(response)?.secrets;
  const said = vendorReason(response, options.text, vendor.message, options.url);
  return new ApiError(meaning.code, facts, {
    what: `${meaning.what} (${status})`,
    said,
    advice: meaning.advice,
    repeatable: meaning.repeatable,
    status,
    vendorCode: vendor.code,
    vendorMessage: vendor.message && withoutSecrets(vendor.message, secrets),
    vendorInner: vendor.inner,
    reason: readReason(headers),
    correlationId: readCorrelationId(headers),
    retryAtMs: afterMs === undefined ? undefined : options.nowMs + afterMs,
    response,
  });
}
