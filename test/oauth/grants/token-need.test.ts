import { describe, expect, test } from "vitest";
import type { TokenNeed } from "../../../src/oauth/grants/token-need.ts";
import { judgeGrant } from "../../../src/oauth/grants/token-need.ts";
import type { StoredGrant } from "../../../src/oauth/index.ts";
import { exactOnline, oauth2 } from "../../../src/oauth/index.ts";

const open = oauth2({ tokenEndpoint: "https://id.example.com/token" });

/** A grant whose access token was issued at 0 and lives that long. */
function granted(lifeSeconds: number, refreshToken: string | undefined = "rt"): StoredGrant {
  return {
    generation: 1,
    grant: {
      version: 1,
      provider: "oauth2",
      clientId: "app",
      accessTokens: { default: { value: "at", expiresAtMs: lifeSeconds * 1000, issuedAtMs: 0, tokenType: "Bearer" } },
      ...(refreshToken === undefined ? {} : { refreshToken }),
      authorizedAtMs: 0,
    },
  };
}

const need = (minTtlSeconds: number, more: Partial<TokenNeed> = {}): TokenNeed => ({
  key: "default",
  scope: [],
  minTtlMs: minTtlSeconds * 1000,
  ...more,
});

describe("a margin gives way to tokens that live shorter than it needs; a wish does not", () => {
  test.each<[string, TokenNeed, number, string]>([
    ["the margin, with half of the life left", need(60, { isMargin: true }), 20_000, "use"],
    ["the margin, with less than half", need(60, { isMargin: true }), 20_001, "send"],
    ["a wish of the same length", need(60), 0, "send"],
    ["a wish within the life", need(10), 30_000, "use"],
    ["a wish that is one millisecond too much", need(10), 30_001, "send"],
  ])("%s", (_name, wanted, nowMs, kind) => {
    expect(judgeGrant(granted(40), wanted, open, "person", nowMs).kind).toBe(kind);
  });

  test("a long life keeps the whole margin", () => {
    const margin = need(60, { isMargin: true });
    expect(
      [3_540_000, 3_540_001].map((nowMs) => judgeGrant(granted(3600), margin, open, "person", nowMs).kind),
    ).toEqual(["use", "send"]);
  });
});

describe("what can be done with a grant", () => {
  const exact = exactOnline({ country: "nl" });
  const margin = need(30, { isMargin: true });
  test.each<[string, ReturnType<typeof judgeGrant>["kind"], ReturnType<typeof judgeGrant>]>([
    ["a token that ends this moment is dead", "send", judgeGrant(granted(40), need(0), open, "person", 40_000)],
    ["nothing stored", "sign-in", judgeGrant(undefined, margin, open, "person", 0)],
    ["nothing stored, for an application", "send", judgeGrant(undefined, margin, open, "application", 0)],
    [
      "an API refused a young token: it means something else",
      "use",
      judgeGrant(granted(3600), need(30, { rejected: "at" }), open, "person", 59_999),
    ],
    [
      "an API refused a token of a minute",
      "send",
      judgeGrant(granted(3600), need(30, { rejected: "at" }), open, "person", 60_000),
    ],
    [
      "the same for an application",
      "use",
      judgeGrant(granted(3600), need(30, { rejected: "at" }), open, "application", 59_999),
    ],
    [
      "the same for an application, of a minute",
      "send",
      judgeGrant(granted(3600), need(30, { rejected: "at" }), open, "application", 60_000),
    ],
    ["a forced refresh", "send", judgeGrant(granted(3600), need(0, { newerThan: 1 }), open, "person", 0)],
    [
      "a forced refresh that another one did",
      "use",
      judgeGrant(granted(3600), need(0, { newerThan: 0 }), open, "person", 0),
    ],
    [
      "Exact's 30 seconds: one millisecond too early",
      "too-early",
      judgeGrant(granted(600), need(0, { newerThan: 1 }), exact, "person", 569_999),
    ],
    [
      "Exact's 30 seconds: reached",
      "send",
      judgeGrant(granted(600), need(0, { newerThan: 1 }), exact, "person", 570_000),
    ],
    [
      "Exact, a refused token that is too young to be replaced",
      "use",
      judgeGrant(granted(600), need(30, { rejected: "at" }), exact, "person", 300_000),
    ],
  ])("%s", (_name, want, verdict) => {
    expect(verdict.kind).toBe(want);
  });

  test("without a refresh token a living token answers the margin, and no longer wish", () => {
    const { refreshToken: _none, ...grant } = granted(40).grant;
    const stored = { generation: 1, grant };
    expect(
      [need(60, { isMargin: true }), need(60), need(61), need(30, { rejected: "at" }), need(0, { newerThan: 1 })].map(
        (wanted) => judgeGrant(stored, wanted, open, "person", 30_000).kind,
      ),
    ).toEqual(["use", "use", "sign-in", "sign-in", "sign-in"]);
  });
});
