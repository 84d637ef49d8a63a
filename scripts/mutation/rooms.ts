/** Folders of `src/` that are mutated, each with the tests that must notice: unit tests, and what calls the room directly. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  "oauth/refresh": [
    "test/oauth/refresh/{answers,commit-answer,crash,flights,grant-parameters,journal-evidence,raise-refusal}.test.ts",
    "test/oauth/refresh/{resend-rule,send-grant,slow-vault,stepped-clock,told-pause,under-lease,watched-intents}.test.ts",
    "test/oauth/{exact-rules,oauth-client}.test.ts",
  ],
  "http/retry": ["test/http/retry/*.test.ts", "test/http/auth/auth.test.ts", "test/http/chain.test.ts"],
  "http/quota": [
    "test/http/quota/{classify-refusal,feed,forecast,lane,ledger,memory-quota-store,quota,quota-limit,read-quota-headers}.test.ts",
    "test/http/quota/{refusal,reset-header,skew,slots,take,waiting-room,waits,window}.test.ts",
    "test/http/{chain,hanging-store}.test.ts",
  ],
  // Without the oracle, which takes seconds: each of its runs judges 20,000 answers.
  "http/endings": [
    "test/http/endings/{error-forms,missing-codes,platform-errors,sent-write,transient-errors,write-ending}.test.ts",
  ],
  // Without those that start processes, and that compile.
  "clients/writing": [
    "test/clients/writing/{broken-answers,comparable,compare-record,doubt,expected-answers,found-row,look-and-create}.test.ts",
    "test/clients/writing/{look-up-key,look-up-options,look-up-place,look-up-turns,lookup-then-create}.test.ts",
    "test/clients/writing/{mistyped-bodies,planned-writes,same-value,settle-create,told-failures,upsert-record,write-endings,write-record}.test.ts",
    "test/clients/claims/look-up-claims.test.ts",
  ],
  webhooks: [
    "test/webhooks/{business-central,exact,notices}/*.test.ts",
    "test/webhooks/{bounds-and-names,handle-once,node-listener,notifications,receive,send-test-event}.test.ts",
  ],
  "odata/filter": ["test/odata/filter/*.test.ts"],
  "odata/path": ["test/odata/path/*.test.ts"],
  "odata/rows": ["test/odata/rows/*.test.ts"],
};
