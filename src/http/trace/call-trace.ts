import type { Attempt } from "../call.ts";

/** The spans of one call. */
export interface CallTrace {
  /** Does the call's work within its span. */
  run(work: () => Promise<Response>): Promise<Response>;
  /** Sends an attempt within a span of its own. */
  attempt(send: (attempt: Attempt) => Promise<Response>, attempt: Attempt): Promise<Response>;
}
