import { describe, expect, test } from "vitest";
import { type IssuedToken, TokenRegistry } from "../../../src/sandbox/core/token-registry.ts";

const token: IssuedToken = {
  issuer: "entra",
  audience: "https://graph.microsoft.com",
  clientId: "c",
  tenantId: "t",
  user: undefined,
  scopes: ["User.Read"],
  issuedAtMs: 0,
  expiresAtMs: 1000,
};
const registry = (): TokenRegistry => {
  const made = new TokenRegistry();
  made.issue("good", token);
  return made;
};

describe("a token", () => {
  test.each([
    ["is found by its header", "Bearer good", 0, token],
    ["is found whatever the case of the scheme", "bearer good", 999, token],
    ["is missing without a header", null, 0, "missing"],
    ["is missing in another scheme", "Basic good", 0, "missing"],
    ["is missing in an empty header", "Bearer ", 0, "missing"],
    ["is unknown when nobody issued it", "Bearer bad", 0, "unknown"],
    ["is expired at its very end", "Bearer good", 1000, "expired"],
  ])("%s", (_name, header, nowMs, want) => {
    expect(registry().check(header, nowMs)).toEqual(want);
  });

  test("is refused when it was revoked", () => {
    const tokens = registry();
    tokens.revoke("good");
    tokens.revoke("nobody's");
    expect(tokens.check("Bearer good", 0)).toBe("revoked");
  });

  test("is refused when it was expired before its time", () => {
    const tokens = registry();
    tokens.expire("good", 400);
    expect(tokens.check("Bearer good", 400)).toBe("expired");
  });

  test("is revoked with all that fit", () => {
    const tokens = registry();
    tokens.issue("other", { ...token, clientId: "d" });
    tokens.revokeWhere(({ clientId }) => clientId === "c");
    expect(tokens.check("Bearer good", 0)).toBe("revoked");
    expect(tokens.check("Bearer other", 0)).toMatchObject({ clientId: "d" });
  });
});
