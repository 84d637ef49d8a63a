import { afterAll, beforeAll, expect, test } from "vitest";
import type { StoreKind } from "../campaigns/token/open-store.ts";
import { openSite } from "../campaigns/token/site.ts";
import { storm } from "../campaigns/token/storm.ts";
import type { TestPostgres } from "../support/postgres.ts";
import { startPostgres } from "../support/postgres.ts";

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

test.each<[StoreKind]>([["file"], ["sqlite"], ["postgres"]])(
  "8 processes, each with 1,250 calls at once on an expired grant in %s: one token request, one token",
  { timeout: 120_000 },
  async (kind) => {
    await using site = await openSite(kind, server);
    const { requests, tokens, stored, errors } = await storm(site, { processes: 8, callsEach: 1_250 });
    expect(errors).toEqual([]);
    expect(requests).toEqual([200]);
    expect(tokens).toEqual(stored);
    expect(tokens).toHaveLength(1);
  },
);

test("the check can fail: a store that gives everybody the lease is found out", { timeout: 120_000 }, async () => {
  await using site = await openSite("file", server, "no-coordination");
  const { requests } = await storm(site, { processes: 8, callsEach: 10 });
  expect(requests.length).toBeGreaterThan(1);
});
