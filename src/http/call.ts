import type { CallFacts } from "../errors/call-error.ts";
import { DeadlineExceeded } from "../errors/deadline-exceeded.ts";
import type { Deadline } from "./deadline.ts";
import type { OperationHints, RetryClass } from "./operation-hints.ts";

/** A body that can be sent more than once. */
export type ReplayableBody = string | Uint8Array<ArrayBuffer> | ArrayBuffer | Blob | URLSearchParams | FormData;

/** `fetch`, with hints beside the usual options. Any fetch can be called like this. */
export type HintedFetch = (
  input: string | URL | Request,
  init?: RequestInit & { readonly hints?: OperationHints },
) => Promise<Response>;

/** The `fetch` at the end of the chain. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/** One call of the caller. It may need several attempts. */
export interface Call {
  readonly method: string;
  /** As `URL` writes it. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for a request without a body. */
  readonly body: ReplayableBody | ReadableStream | undefined;
  /** Whether the body can be sent again; true without a body. */
  readonly replayable: boolean;
  readonly signal: AbortSignal | undefined;
  readonly hints: OperationHints;
  readonly retryClass: RetryClass;
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
  /** Epoch milliseconds; Infinity without a deadline. */
  readonly deadlineAtMs: number;
}

/** Whether a call may be repeated after it may have been processed: of one that is sent `once` only a read is. */
export function repeatClassOf({ hints, retryClass }: Call): RetryClass {
  return hints.once && retryClass === "idempotent" ? "never" : retryClass;
}

/** Why a layer asks for the same call to be sent again at once. */
export type Again =
  | { readonly why: "unauthorized"; readonly claims: string | undefined }
  | { readonly why: "redirect"; readonly url: string };

/** One send of a call. The layers leave notes here for each other. */
export class Attempt implements Deadline {
  readonly call: Call;
  /** 1 for the first. */
  readonly number: number;
  /** The address: the call's URL, or the target of a redirect; auth adds a key that stands in the query. */
  url: string;
  /** Headers of this attempt only; names in lower case. */
  readonly headers: Record<string, string>;
  /** Whether this call already got a new token after an `unauthorized`. */
  readonly reauthorized: boolean;
  /** Claims that the token has to satisfy. */
  readonly claims: string | undefined;
  /** Epoch milliseconds at which it was sent; undefined until then. */
  sentAtMs: number | undefined;
  /** Status of the answer, from its headers on: it is known even when the body breaks off. */
  status: number | undefined;
  /** Type of the answer's body; null when it names none, undefined while there is no answer. */
  contentType: string | null | undefined;
  /** Set by auth. */
  again: Again | undefined;
  /** Set by quota when the ledger knows until when to wait: the retry needs no delay of its own. */
  paced = false;
  /** Set by quota: what is left of each limit by our own count. */
  quotaLeft: Readonly<Record<string, number>> | undefined;
  /** Body of a write's success, when it was read; set by the innermost layer. */
  answerBytes: Uint8Array | undefined;
  /** Text of a refusal's body, shortened; set by the innermost layer, which has read it anyway. */
  errorText: string | undefined;
  /** Bytes of a body that was read to its end. */
  bodyBytes: number | undefined;
  /** Whether a body that was read begins like HTML or XML: gateways put any type beside their pages. */
  isMarkup = false;
  /** Id sent with this attempt for the vendor's telemetry. */
  requestId: string | undefined;

  constructor(
    call: Call,
    { number, url, reauthorized, claims }: Pick<Attempt, "number" | "url" | "reauthorized" | "claims">,
  ) {
    this.call = call;
    this.number = number;
    this.url = url;
    this.headers = { ...call.headers };
    this.reauthorized = reauthorized;
    this.claims = claims;
  }

  get signal(): AbortSignal | undefined {
    return this.call.signal;
  }

  get deadlineAtMs(): number {
    return this.call.deadlineAtMs;
  }

  /** The facts of the call for an error's message. */
  facts(): CallFacts {
    return factsOf(this.call, this.number);
  }

  tooLate(): DeadlineExceeded {
    return tooLateFor(this.call, this.number);
  }
}

/** Sends one attempt. */
export type Send = (attempt: Attempt) => Promise<Response>;

/** Wraps a `Send`. */
export type Layer = (next: Send) => Send;

/** Until when a call waits before its first attempt. */
export function deadlineOf(call: Call): Deadline {
  return { signal: call.signal, deadlineAtMs: call.deadlineAtMs, tooLate: () => tooLateFor(call, 0) };
}

function tooLateFor(call: Call, attempts: number): DeadlineExceeded {
  return new DeadlineExceeded(factsOf(call, attempts), { deadlineMs: call.deadlineAtMs - call.startedAtMs });
}

/** The facts of a call for an error's message. */
export function factsOf(call: Call, attempts: number): CallFacts {
  return {
    operation: call.hints.operationId ?? "unnamed",
    method: call.method,
    path: call.hints.path ?? pathOf(call.url),
    company: call.hints.company,
    attempts,
  };
}

/** The path of a URL; an address that is none has no path. */
export function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : "";
}
