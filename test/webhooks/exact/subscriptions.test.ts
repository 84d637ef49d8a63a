import { describe, expect, test } from "vitest";
import {
  type ExactSubscriptionClient,
  listExactSubscriptions,
  subscribeExact,
  unsubscribeExact,
} from "../../../src/webhooks/exact/subscriptions.ts";

const set = "/api/v1/{division}/webhooks/WebhookSubscriptions";
const one = "/api/v1/{division}/webhooks/WebhookSubscriptions(guid'{ID}')";
const scope = { division: 100, clientId: "3f1c8a52-6a51-4d7b-9f3e-1d2c3b4a5968" };
const subscription = {
  ID: "s1",
  Topic: "Accounts",
  CallbackURL: "https://app.example.com/exact",
  ClientID: scope.clientId,
};
const wish = { ...scope, topic: "Accounts" as const, callbackUrl: "https://app.example.com/exact" };

/** A client of a company that answers these rows, and every call that changes something. */
function companyWith(...rows: unknown[]) {
  const calls: unknown[][] = [];
  const client: ExactSubscriptionClient<number> = {
    async *list(path, options) {
      expect([path, options]).toEqual([set, { division: 100, select: ["ID", "Topic", "CallbackURL", "ClientID"] }]);
      yield* rows;
    },
    create: async (...call) => calls.push(["create", ...call]),
    remove: async (...call) => calls.push(["remove", ...call]),
  };
  return { client, calls };
}

describe("which subscriptions are the app's own", () => {
  test.each<[string, object]>([
    ["in another spelling of its id", { ...subscription, ClientID: scope.clientId.toUpperCase() }],
    ["without a topic", { ...subscription, Topic: null }],
    ["without an address", { ...subscription, CallbackURL: null }],
  ])("one %s", async (_what, row) => {
    expect(await listExactSubscriptions(companyWith(row).client, scope)).toEqual([row]);
  });

  test.each<[string, unknown]>([
    ["one of another app", { ...subscription, ClientID: "another" }],
    ["one of no app", { ...subscription, ClientID: null }],
    ["one without an id", { ...subscription, ID: null }],
    ["one whose topic is none", { ...subscription, Topic: 5 }],
    ["one whose address is none", { ...subscription, CallbackURL: undefined }],
    ["one whose app is a number", { ...subscription, ClientID: 5 }],
    ["nothing", null],
    ["text", "s1"],
  ])("not %s", async (_what, row) => {
    expect(await listExactSubscriptions(companyWith(row, subscription).client, scope)).toEqual([subscription]);
  });
});

describe("a subscription to a topic at an address", () => {
  test("is there already: nothing is written, also when another one is there too", async () => {
    const elsewhere = { ...subscription, ID: "s2", CallbackURL: "https://app.example.com/old" };
    const { client, calls } = companyWith(elsewhere, subscription);
    expect([await subscribeExact(client, wish), calls]).toEqual(["kept", []]);
  });

  test("is made, beside those to other topics, which stay", async () => {
    const { client, calls } = companyWith({ ...subscription, Topic: "Items" });
    expect(await subscribeExact(client, wish)).toBe("created");
    expect(calls).toStrictEqual([
      ["create", set, { CallbackURL: wish.callbackUrl, Topic: "Accounts" }, { division: 100 }],
    ]);
  });

  test("is moved: every one at another address is removed first (fact 83)", async () => {
    const rows = ["s1", "s2"].map((ID) => ({ ...subscription, ID, CallbackURL: "https://app.example.com/old" }));
    const { client, calls } = companyWith(...rows);
    expect(await subscribeExact(client, { ...wish, isInstant: false })).toBe("moved");
    expect(calls).toEqual([
      ["remove", one, { division: 100, ID: "s1" }],
      ["remove", one, { division: 100, ID: "s2" }],
      ["create", set, { CallbackURL: wish.callbackUrl, Topic: "Accounts", IsInstant: false }, { division: 100 }],
    ]);
  });
});

test("of the app's subscriptions only those to the named topic are ended", async () => {
  const items = { ...subscription, ID: "s2", Topic: "Items" };
  const { client, calls } = companyWith(subscription, items, { ...items, ClientID: "another" });
  expect(await unsubscribeExact(client, { ...scope, topic: "Items" })).toBe(1);
  expect(calls.splice(0)).toEqual([["remove", one, { division: 100, ID: "s2" }]]);
  expect(await unsubscribeExact(client, scope)).toBe(2);
  expect(calls.map(([, , options]) => options)).toEqual([
    { division: 100, ID: "s1" },
    { division: 100, ID: "s2" },
  ]);
});
