import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { verifyExactNotification } from "../../../src/webhooks/index.ts";
import { clientId, exactEvent, sealed, secret } from "../support/exact-events.ts";

/** What anybody can make who knows how the seal is made: RFC 2104 takes an empty key too. */
const forged = ((): Uint8Array => {
  const content = JSON.stringify(exactEvent());
  const hash = createHmac("sha256", "").update(content).digest("hex").toUpperCase();
  return Buffer.from(`{"Content":${content},"HashCode":"${hash}"}`);
})();

describe("a secret that is not set", () => {
  test.each([[[""]], [["", ""]], [[secret, ""]]])(
    "%j opens the door to nobody: what is sealed with nothing is forged",
    (secrets) => {
      expect(() => verifyExactNotification(forged, () => secrets)).toThrow(
        expect.objectContaining({ code: "WEBHOOK_REFUSED", why: "forged", status: 401 }),
      );
    },
  );

  test("beside one that is set, it refuses nothing that is sealed well", () => {
    expect(verifyExactNotification(Buffer.from(sealed()), () => ["", secret])).toEqual(exactEvent());
  });
});

test("the secrets are those of the app that the notification names; none make it unknown", () => {
  const asked: string[] = [];
  const secretsOf = (id: string): string[] => (asked.push(id), []);
  expect(() => verifyExactNotification(forged, secretsOf)).toThrow(
    expect.objectContaining({ code: "WEBHOOK_REFUSED", why: "unknown-app", status: 401 }),
  );
  expect(asked).toEqual([clientId]);
});

describe("a hash that is not 64 digits in capitals is none, though it begins or ends with one that fits", () => {
  const hash = /"HashCode":"(\w{64})"/.exec(sealed())?.[1] ?? "";
  test.each([`${hash}0`, `0${hash}`, `${hash}Z`, `x${hash}`, hash.slice(1), hash.toLowerCase(), ""])("%s", (wrong) => {
    const body = Buffer.from(sealed().replace(hash, wrong));
    expect(() => verifyExactNotification(body, () => [secret])).toThrow(
      expect.objectContaining({ code: "WEBHOOK_REFUSED", why: "malformed", status: 400 }),
    );
  });
});

describe("what stands around the content is part of the form", () => {
  test.each<[string, (body: string) => string]>([
    ["something before it", (body) => ` ${body}`],
    ["another name of the content", (body) => body.replace("Content", "Subject")],
    ["another name of the hash", (body) => body.replace("HashCode", "Hash")],
    ["no hash", () => `{"Content":${JSON.stringify(exactEvent())}}`],
    ["no content", (body) => `{"Content"${body.slice(body.indexOf(',"HashCode"'))}`],
    ["an array", (body) => `${body.slice(0, -1)}]`],
  ])("%s", (_what, change) => {
    expect(() => verifyExactNotification(Buffer.from(change(sealed())), () => [secret])).toThrow(
      expect.objectContaining({ code: "WEBHOOK_REFUSED", why: "malformed" }),
    );
  });

  test("a content that has the same in it is read to its end", () => {
    const Topic = 'x,"HashCode":"y';
    expect(verifyExactNotification(Buffer.from(sealed({ Topic })), () => [secret])).toEqual(exactEvent({ Topic }));
  });
});

test("why it is unreadable is kept", () => {
  const body = Buffer.from(`{"Content":{"a",,"HashCode":"${"A".repeat(64)}"}`);
  expect(() => verifyExactNotification(body, () => [secret])).toThrow(
    expect.objectContaining({ why: "malformed", cause: expect.any(SyntaxError) }),
  );
});
