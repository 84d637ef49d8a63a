import type { AttemptEvidence } from "../../../../src/errors/reauthorization-required.ts";
import type { Timing, TokenStore } from "../../../../src/oauth/index.ts";
import { OAuthClient, oauth2 } from "../../../../src/oauth/index.ts";
import type { StoreAddress } from "../../../stores/processes/open-store.ts";

export const account = "campaign";

/** What a worker is told. */
export interface Job {
  /** `loop` refreshes as fast as it can, `calls` asks for that many tokens at once when told. */
  readonly does: { readonly kind: "loop" } | { readonly kind: "calls"; readonly count: number };
  readonly name: string;
  readonly tokenEndpoint: string;
  readonly store: StoreAddress;
  readonly timing: Partial<Timing>;
}

/** What a worker tells. */
export type Message =
  | { readonly type: "ready" }
  /** A refresh is stored; when, in epoch milliseconds. */
  | { readonly type: "stored"; readonly generation: number; readonly atMs: number }
  | { readonly type: "lost"; readonly evidence: readonly AttemptEvidence[] }
  | { readonly type: "failed"; readonly code: string; readonly text: string }
  /** Values that all calls got, each once, and how many calls got one. */
  | { readonly type: "tokens"; readonly values: readonly string[]; readonly count: number };

/** The client of a process. Its name is its secret, so that the server knows who asks. */
export function makeClient(job: Pick<Job, "name" | "tokenEndpoint" | "timing">, store: TokenStore): OAuthClient {
  return new OAuthClient({
    provider: oauth2({ tokenEndpoint: job.tokenEndpoint }),
    clientId: "app",
    clientSecret: job.name,
    store,
    account,
    timing: job.timing,
  });
}
