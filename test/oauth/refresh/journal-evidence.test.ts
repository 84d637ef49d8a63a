import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { gatherEvidence, hashRefreshToken } from "../../../src/oauth/refresh/journal-evidence.ts";
import type { IntentOutcome, JournalEntry } from "../../../src/oauth/token-store.ts";

const entry = (id: string, generation: number, outcome?: IntentOutcome): JournalEntry => ({
  intent: { id, generation, owner: "p", fence: 1, startedAtMs: 5, deadlineMs: 9, refreshTokenHmac: "h" },
  ...(outcome && { outcome, settledAtMs: 7 }),
});

test.each<[IntentOutcome | undefined, string]>([
  [undefined, "intent without answer"],
  [{ kind: "committed", generation: 4 }, "committed as generation 4"],
  [{ kind: "refused", status: 400, error: "sign-in:invalid_grant" }, "refused with HTTP 400, sign-in:invalid_grant"],
  [{ kind: "not-sent" }, "not sent"],
  [{ kind: "unknown", reason: "cut" }, "unknown: cut"],
])("an attempt with outcome %j is told as: %s", (outcome, ended) => {
  expect(gatherEvidence([entry("i", 3, outcome), entry("j", 2, outcome)], 3)).toEqual([
    {
      id: "i",
      generation: 3,
      owner: "p",
      startedAtMs: 5,
      deadlineMs: 9,
      ended,
      ...(outcome && { settledAtMs: 7 }),
    },
  ]);
});

test("the journal names a refresh token by a hash that another client's does not have", () => {
  // RFC 2104 over the token, with the key that the format of the journal names.
  const want = createHmac("sha256", "erp-openapi journal app").update("rt-0").digest("base64url");
  expect([hashRefreshToken("app", "rt-0"), hashRefreshToken("app", undefined)]).toEqual([want, ""]);
  expect(hashRefreshToken("other", "rt-0")).not.toBe(want);
});
