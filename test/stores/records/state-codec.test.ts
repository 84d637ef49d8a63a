import { describe, expect, test } from "vitest";
import { type AccountState, emptyState, withChange } from "../../../src/stores/records/account-state.ts";
import { decodeState, encodeState } from "../../../src/stores/records/state-codec.ts";
import { isGrant } from "../../../src/stores/records/state-guard.ts";
import { sampleGrant } from "../samples.ts";

const place = { id: "cell", revision: 1 };
const bytes = (value: unknown): Uint8Array => Buffer.from(typeof value === "string" ? value : JSON.stringify(value));

const full: AccountState = {
  version: 1,
  account: "exact:me",
  grant: sampleGrant("1"),
  generation: 4,
  fence: 7,
  lease: { owner: "a", expiresAtMs: 5 },
  journal: [
    {
      intent: { id: "i", generation: 3, owner: "a", fence: 6, startedAtMs: 1, deadlineMs: 2, refreshTokenHmac: "h" },
      outcome: { kind: "committed", generation: 4 },
      settledAtMs: 3,
    },
  ],
  changes: ["x"],
};

describe("state codec", () => {
  test.each([
    { name: "an empty state", state: emptyState },
    { name: "a full one", state: full },
  ])("$name comes back", ({ state }) => {
    expect(decodeState(encodeState(state), place)).toEqual(state);
  });

  test.each<{ name: string; value: unknown; code: string }>([
    { name: "no JSON", value: '{"refreshToken": secret', code: "STORE_CORRUPTED" },
    { name: "no object", value: 1, code: "STORE_CORRUPTED" },
    { name: "null", value: null, code: "STORE_CORRUPTED" },
    { name: "a list", value: [], code: "STORE_CORRUPTED" },
    { name: "no version", value: { ...full, version: undefined }, code: "STORE_CORRUPTED" },
    { name: "a newer version", value: { version: 2, whatever: true }, code: "STORE_SCHEMA_MISMATCH" },
    { name: "no counter", value: { ...full, generation: -1 }, code: "STORE_CORRUPTED" },
    { name: "half a counter", value: { ...full, fence: 1.5 }, code: "STORE_CORRUPTED" },
    { name: "half a grant", value: { ...full, grant: { version: 1 } }, code: "STORE_CORRUPTED" },
    { name: "no lease holder", value: { ...full, lease: { owner: "a" } }, code: "STORE_CORRUPTED" },
    {
      name: "no outcome",
      value: { ...full, journal: [{ ...full.journal[0], outcome: { kind: "other" } }] },
      code: "STORE_CORRUPTED",
    },
    { name: "no journal", value: { ...full, journal: {} }, code: "STORE_CORRUPTED" },
  ])("$name is $code", ({ value, code }) => {
    expect(() => decodeState(bytes(value), place)).toThrow(expect.objectContaining({ code }));
  });

  test("the error about a text that is no JSON does not quote it", () => {
    const caught = (() => {
      try {
        return decodeState(bytes("secret-token"), place);
      } catch (error) {
        return error instanceof Error ? `${error.stack} ${String(error.cause)}` : error;
      }
    })();
    expect(caught).toContain("does not hold JSON");
    expect(caught).not.toContain("secret-token");
  });

  test("fields that a later version adds to a grant stay", () => {
    const grant = { ...sampleGrant("1"), added: { later: true } };
    expect(decodeState(bytes({ ...full, grant }), place).grant).toEqual(grant);
  });

  test("the last 32 changes are remembered", () => {
    let state = emptyState;
    for (let index = 0; index < 40; index++) state = withChange(state, `${index}`);
    expect(state.changes).toEqual(Array.from({ length: 32 }, (_, index) => `${index + 8}`));
  });
});

describe("isGrant", () => {
  const grant = sampleGrant("1");
  test.each<{ name: string; value: unknown; want: boolean }>([
    { name: "a whole grant", value: grant, want: true },
    { name: "one without a refresh token", value: { ...grant, refreshToken: undefined }, want: true },
    { name: "one without access tokens", value: { ...grant, accessTokens: {} }, want: true },
    {
      name: "an access token without a lifetime",
      value: { ...grant, accessTokens: { "": { value: "x", issuedAtMs: 1, tokenType: "bearer" } } },
      want: false,
    },
    { name: "a refresh token that is no text", value: { ...grant, refreshToken: null }, want: false },
    { name: "a subject that is no map of texts", value: { ...grant, subject: { oid: 1 } }, want: false },
    { name: "another version", value: { ...grant, version: 2 }, want: false },
    { name: "a time without end", value: { ...grant, refreshTokenExpiresAtMs: Infinity }, want: false },
    { name: "a count below zero", value: { ...grant, tokenCalls: { day: "2026-01-05", count: -1 } }, want: false },
  ])("$name: $want", ({ value, want }) => {
    expect(isGrant(value)).toBe(want);
  });
});
