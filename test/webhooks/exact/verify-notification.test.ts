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
