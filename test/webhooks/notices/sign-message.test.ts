import { expect, test } from "vitest";
import { keyOf, signMessage } from "../../../src/webhooks/notices/sign-message.ts";

// The vector that the reference libraries of Standard Webhooks are tested with.
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const body = '{"test": 2432232314}';
const seal = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

test("the published vector of Standard Webhooks is signed as its libraries sign it", () => {
  expect(signMessage([keyOf(secret)], id, 1_614_265_330_999, body)).toEqual({
    "webhook-id": id,
    "webhook-timestamp": "1614265330",
    "webhook-signature": seal,
  });
});

test("while a secret is changed, both sign, with a blank between", () => {
  const other = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
  const signed = signMessage([keyOf(other), keyOf(secret)], id, 1_614_265_330_000, body);
  const [first, second, ...more] = signed["webhook-signature"].split(" ");
  expect([first?.startsWith("v1,"), first === seal, second, more]).toEqual([true, false, seal, []]);
});

test.each([
  ["", "nothing"],
  ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "no prefix"],
  [`whsec_${Buffer.alloc(23).toString("base64")}`, "too few bytes"],
  [`whsec_${Buffer.alloc(65).toString("base64")}`, "too many bytes"],
  ["whsec_not base64 at all, but long enough to be", "no base64"],
])("%j is no secret: %s; the message has nothing of it", (wrong) => {
  const read = () => keyOf(wrong);
  expect(read).toThrow(expect.objectContaining({ code: "WEBHOOK_CONFIGURATION_INVALID" }));
  if (wrong !== "") expect(read).toThrow(expect.not.stringContaining(wrong));
});
