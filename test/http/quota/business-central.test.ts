import { expect, test } from "vitest";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import type { TokenSource } from "../../../src/http/auth/auth.ts";
import type { Transport } from "../../../src/http/call.ts";
import { entraTokens, sandboxForTest } from "../../clients/support/signed-in.ts";

/** Counts the requests that are under way. */
function watched(): { readonly transport: Transport; readonly seen: { most: number; refused: number } } {
  const seen = { most: 0, refused: 0 };
  let now = 0;
  return {
    seen,
    async transport(url, init) {
      seen.most = Math.max(seen.most, ++now);
      try {
        const response = await fetch(url, init);
        if (response.status === 429) seen.refused++;
        return response;
      } finally {
        now--;
      }
    },
  };
}

test("fact 114: 60 calls of a client at once are 5 at a time for Business Central, and none of them is refused", async () => {
  const { transport, seen } = watched();
  const sandbox = await sandboxForTest({ clock: "real" });
  const tokens = entraTokens(sandbox);
  let issued: Promise<string> | undefined;
  const auth: TokenSource = { ...tokens, token: (request) => (issued ??= tokens.token(request)) };
  const automation = createAutomationClient({
    environmentName: "Production",
    origin: sandbox.businessCentral.origin,
    auth,
    fetch: transport,
  });
  sandbox.faults.add({ operation: "ListCompanies", effect: { kind: "slow-first-byte", delayMs: 20 } });
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => automation.GET("/companies", { params: { query: { $select: ["id"] } } })),
  );
  expect(answers.map(({ response }) => response.status)).toEqual(Array(60).fill(200));
  expect(seen).toEqual({ most: 5, refused: 0 });
}, 60_000);
