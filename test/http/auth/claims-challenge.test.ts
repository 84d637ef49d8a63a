import fc from "fast-check";
import { expect, test } from "vitest";
import { readClaimsChallenge } from "../../../src/http/auth/claims-challenge.ts";

const claims = '{"access_token":{"nbf":{"essential":true}}}';
const encoded = Buffer.from(claims).toString("base64");

test.each([
  [`Bearer error="insufficient_claims", claims="${encoded}"`, claims],
  [`Bearer realm="", claims="${encoded}", error="insufficient_claims"`, claims],
  [`bearer error=insufficient_claims, claims=${encoded}`, claims],
  [`Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString("base64url")}"`, claims],
  [`Bearer error="invalid_token", claims="${encoded}"`, undefined],
  ['Bearer error="insufficient_claims"', undefined],
  ['Bearer error="insufficient_claims", claims="not base64!"', undefined],
  [`Bearer error="insufficient_claims", claims="${Buffer.from("[1]").toString("base64")}"`, undefined],
  [`Basic error="insufficient_claims", claims="${encoded}"`, undefined],
  [null, undefined],
])("%s", (header, want) => {
  expect(readClaimsChallenge(header)).toBe(want);
});

test("whatever comes, the answer is a JSON object or nothing", () => {
  const part = fc.oneof(
    fc.string(),
    fc.base64String(),
    fc.constantFrom("Bearer", "error=insufficient_claims", 'claims="', encoded, ",", '"'),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const found = readClaimsChallenge(parts.join(" "));
      return found === undefined || typeof JSON.parse(found) === "object";
    }),
    { seed: 1, numRuns: 1000 },
  );
});
