import { expect, test } from "vitest";
import { verifyBusinessCentralNotifications } from "../../../src/webhooks/index.ts";

const notification = {
  subscriptionId: "s1",
  expirationDateTime: "2026-03-05T08:00:00Z",
  resource: "https://api.businesscentral.dynamics.com/v2.0/Production/api/v2.0/companies(1)/customers(2)",
  changeType: "updated",
  lastModifiedDateTime: "2026-03-02T08:00:00.5Z",
};
const bodyWith = (clientState: string): Uint8Array =>
  Buffer.from(JSON.stringify({ value: [{ ...notification, clientState }] }));

test.each([[[""]], [["", "state"]], [[]]])(
  "with the secrets %j, a notification without a secret is forged",
  (secrets) => {
    expect(() => verifyBusinessCentralNotifications(bodyWith(""), secrets)).toThrow(
      expect.objectContaining({ code: "WEBHOOK_REFUSED", why: "forged", status: 401 }),
    );
  },
);

test("the secret is checked and taken out", () => {
  expect(verifyBusinessCentralNotifications(bodyWith("state"), ["", "state"])).toEqual([notification]);
});

test.each(["5", '"value"', "null", "[]", "{}", '{"value":null}', '{"value":{"length":0}}'])(
  "%s has no notifications, and is malformed",
  (text) => {
    expect(() => verifyBusinessCentralNotifications(Buffer.from(text), ["state"])).toThrow(
      expect.objectContaining({ code: "WEBHOOK_REFUSED", why: "malformed", status: 400 }),
    );
  },
);

test("one of several that is none makes all malformed; why it is unreadable is kept", () => {
  const good = JSON.parse(Buffer.from(bodyWith("state")).toString()).value[0];
  const mixed = Buffer.from(JSON.stringify({ value: [good, { ...good, resource: null }] }));
  expect(() => verifyBusinessCentralNotifications(mixed, ["state"])).toThrow(
    expect.objectContaining({ why: "malformed" }),
  );
  expect(() => verifyBusinessCentralNotifications(Buffer.from("{"), ["state"])).toThrow(
    expect.objectContaining({ why: "malformed", cause: expect.any(SyntaxError) }),
  );
});
