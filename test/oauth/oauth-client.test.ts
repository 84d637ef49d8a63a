import { expect, test } from "vitest";
import { OAuthClient, oauth2 } from "../../src/oauth/index.ts";
import { FakeStore } from "./support/fake-store.ts";
import { startFakeTokenEndpoint } from "./support/fake-token-endpoint.ts";
import { createTestClock } from "./support/test-clock.ts";

test("1,000 concurrent token() calls of two clients on one store send one request", async () => {
  await using endpoint = await startFakeTokenEndpoint();
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const make = (view: FakeStore) =>
    new OAuthClient({ provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token` }), clientId: "app", clientSecret: "secret", store: view, account: "me", runtime: clock });
  const [one, other] = [make(store), make(store.view())];
  await one.importGrant({ refreshToken: "rt-0" });
  const tokens = await Promise.all(Array.from({ length: 1_000 }, (_, index) => (index % 2 ? one : other).token()));
  expect(new Set(tokens.map((token) => token.value))).toEqual(new Set(["at-1"]));
  expect(endpoint.seen.map((request) => request.body)).toEqual(["grant_type=refresh_token&refresh_token=rt-0&client_id=app&client_secret=secret"]);
  expect((await store.read("me"))?.generation).toBe(2);
});
