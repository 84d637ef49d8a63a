import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JournalEntry } from "../../src/oauth/token-store.ts";
import type { AccountState } from "../../src/stores/records/account-state.ts";
import type { Round } from "../campaigns/token/judge-round.ts";
import { judgeRound } from "../campaigns/token/judge-round.ts";
import type { StoreKind } from "../campaigns/token/open-store.ts";
import { killsOf, runKills } from "../campaigns/token/run-kills.ts";
import { openSite } from "../campaigns/token/site.ts";
import type { TestPostgres } from "../support/postgres.ts";
import { startPostgres } from "../support/postgres.ts";

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

/** Kills during a refresh; the campaign has 1,000 for each store. */
const kills = 30;

test.concurrent.each<[StoreKind]>([["file"], ["sqlite"], ["postgres"]])(
  "three processes over %s, of which the refreshing one is killed or paused: no grant is lost outside of the window",
  { timeout: 300_000 },
  async (kind) => {
    await using site = await openSite(kind, server);
    const report = await runKills(site, { kills, pauses: 3 });
    expect(report.broken).toBeUndefined();
    expect(killsOf(report)).toBeGreaterThanOrEqual(kills);
    expect(report.pauses).toBeGreaterThanOrEqual(3);
    expect(report.lost).toBe(report.kills["rotated, not committed"]);
  },
);

test("the campaign can fail: a store that hides open intents and leases is found out", {
  timeout: 120_000,
}, async () => {
  await using site = await openSite("file", server, "no-patience");
  const { broken } = await runKills(site, { kills, pauses: 0 });
  expect(broken?.why.join()).toMatch(/again before the journalled deadline/);
});

describe("the verdict on a round", () => {
  const intent = {
    id: "i",
    generation: 4,
    owner: "11.a.b",
    fence: 9,
    startedAtMs: 1_000,
    deadlineMs: 26_000,
    refreshTokenHmac: "",
  };
  const open: JournalEntry = { intent };
  const committed: JournalEntry = { intent, outcome: { kind: "committed", generation: 5 }, settledAtMs: 1_020 };
  const later: JournalEntry = {
    intent: { ...intent, id: "j", owner: "22.a.b", fence: 10, startedAtMs: 31_000, deadlineMs: 56_000 },
    outcome: { kind: "refused", status: 400, error: "sign-in:invalid_grant" },
    settledAtMs: 31_010,
  };
  const state = (generation: number, journal: readonly JournalEntry[], token: string): AccountState => ({
    version: 1,
    account: "a",
    generation,
    fence: 10,
    changes: [],
    journal,
    grant: {
      version: 1,
      provider: "exact-online",
      clientId: "c",
      authorizedAtMs: 0,
      accessTokens: { "": { value: token, expiresAtMs: 600_000, issuedAtMs: 0, tokenType: "bearer" } },
    },
  });
  const sent = { atMs: 1_005, status: 200, sender: "11" };
  const got = { tokens: ["t5"], errors: [] };
  const usable: Round = {
    how: "killed",
    victim: 11,
    struckAtMs: 1_015,
    before: state(4, [], "t4"),
    struck: state(4, [open], "t4"),
    after: state(5, [committed], "t5"),
    requests: [sent],
    answers: [got, got],
    tokenStatus: 200,
    ended: true,
    leaseEndMs: 31_000,
  };
  const told = {
    tokens: [],
    errors: ["REAUTHORIZATION_REQUIRED: intent without answer; refused with HTTP 400, sign-in:invalid_grant"],
  };
  const lost: Round = {
    ...usable,
    after: state(4, [open, later], "t4"),
    requests: [sent, { atMs: 31_005, status: 400, sender: "22" }],
    answers: [told, told],
    tokenStatus: undefined,
  };

  test.each<[string, Round, string | undefined]>([
    ["a usable grant", usable, undefined],
    ["a grant that was lost in the window", lost, undefined],
    [
      "a request without an intent",
      { ...usable, requests: [sent, { ...sent, sender: "33" }] },
      "process 33 sent a request without an intent",
    ],
    [
      "a generation that was sent again too early",
      { ...lost, requests: [sent, { atMs: 20_000, status: 400, sender: "22" }] },
      "process 22 sent generation 4 again before the journalled deadline",
    ],
    [
      "two requests for one intent",
      { ...usable, requests: [sent, { ...sent, atMs: 1_010 }] },
      "one intent, 2 requests",
    ],
    ["a lease that is stuck", { ...usable, ended: false }, "a lease or an intent stayed stuck beyond its time"],
    [
      "survivors that wait too long",
      { ...lost, requests: [sent, { atMs: 70_000, status: 400, sender: "22" }] },
      "the survivors sent later than lease and deadline ask for",
    ],
    [
      "a loss without evidence",
      { ...lost, after: state(4, [later], "t4") },
      'a loss without "intent without answer" in the journal',
    ],
    [
      "a loss that nobody is told of",
      { ...lost, answers: [told, { tokens: [], errors: ["TOKEN_OUTCOME_UNKNOWN: x"] }] },
      "a loss, and a survivor got TOKEN_OUTCOME_UNKNOWN: x",
    ],
    ["a loss without a kill", { ...lost, how: "undisturbed" }, "generation 4 became 4"],
    [
      "a grant that was lost before rotation",
      { ...lost, requests: [{ atMs: 31_005, status: 400, sender: "22" }] },
      "the server answered 400 instead of one 200",
    ],
    [
      "two rotations",
      { ...usable, requests: [sent, { atMs: 1_010, status: 200, sender: "22" }] },
      "the server answered 200,200 instead of one 200",
    ],
    [
      "callers with different tokens",
      { ...usable, answers: [got, { tokens: ["t4"], errors: [] }] },
      "a caller got another token than the stored one",
    ],
    ["a stored token that is refused", { ...usable, tokenStatus: 401 }, "the API answered 401 to the stored token"],
    [
      "a paused holder whose answer was dropped",
      { ...usable, how: "paused", requests: [{ ...sent, sender: "22" }] },
      "the paused holder's answer was not the one that counts",
    ],
  ])("%s", (_name, round, want) => {
    if (want === undefined) expect(judgeRound(round)).toEqual([]);
    else expect(judgeRound(round)).toContain(want);
  });
});
