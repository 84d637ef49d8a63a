import type { HintedFetch } from "../../../src/http/call.ts";
import { createChain } from "../../../src/http/chain.ts";
import type { CallLogStore, CallQuery, LoggedCall } from "../../../src/http/log/call-log.ts";
import type { CallLogOptions } from "../../../src/http/log/record-calls.ts";
import { memoryCallLogStore } from "../../../src/stores/memory/index.ts";
import { type Sent, type Step, scripted } from "./scripted.ts";
import { createTestClock } from "./test-clock.ts";

export const post = {
  method: "POST",
  body: '{"Code":"1"}',
  headers: { "Content-Type": "application/json", Authorization: "Bearer own", Cookie: "s=1" },
  hints: { operationId: "CreateAccount", company: "1", path: "/accounts" },
};

/** A chain with a call log in memory, whose server answers as a script says. */
export interface LoggedChain {
  readonly fetch: HintedFetch;
  readonly store: { -readonly [Name in keyof CallLogStore]: CallLogStore[Name] };
  readonly clock: ReturnType<typeof createTestClock>;
  readonly sent: readonly Sent[];
  calls(query?: CallQuery): Promise<LoggedCall[]>;
}

export function loggedChain(
  steps: readonly Step[],
  options: Omit<CallLogOptions, "store">,
  store: CallLogStore = memoryCallLogStore(),
): LoggedChain {
  const { transport, sent } = scripted(steps);
  const clock = createTestClock();
  const { fetch } = createChain({
    fetch: transport,
    clock,
    auth: { source: { token: async () => "t0ken", markStale: () => {} }, allowedOrigins: ["https://api.example"] },
    quota: {
      limits: [{ name: "minute", per: ["app"], requests: 60, windowSeconds: 60, headers: { remaining: "x-left" } }],
    },
    callLog: { store, ...options },
  });
  return {
    fetch,
    store,
    clock,
    sent,
    async calls(query) {
      const found: LoggedCall[] = [];
      for await (const call of store.list(query)) found.push(call);
      return found;
    },
  };
}
