import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { DeliveryStore, DeliveryTurn } from "../../src/webhooks/delivery-store.ts";
import { type Delivery, deliveryId, type HandleOnceOptions, handleOnce } from "../../src/webhooks/handle-once.ts";

/** A store that gives everybody the same turn, and what it was asked. */
function storeThat(gives: DeliveryTurn) {
  const asked: unknown[][] = [];
  const deliveries: DeliveryStore = {
    begin: async (...args) => {
      asked.push(["begin", ...args]);
      return gives;
    },
    finish: async (...args) => {
      asked.push(["finish", ...args]);
      return true;
    },
    release: async (...args) => void asked.push(["release", ...args]),
    prune: async () => 0,
    close: async () => undefined,
  };
  const errors: unknown[] = [];
  const options: HandleOnceOptions = { deliveries, leaseMs: 40, onError: (error) => errors.push(error) };
  return { asked, errors, options };
}

const yours: DeliveryTurn = { state: "yours", claim: 7 };

test("what was handled is finished under the claim that it was begun with, and its signal stays quiet", async () => {
  const { asked, errors, options } = storeThat(yours);
  let seen: AbortSignal | undefined;
  const work = ({ id, signal }: Delivery): void => {
    asked.push([id]);
    seen = signal;
  };
  const outcome = await handleOnce("n", work, options);
  await sleep(60);
  expect([outcome, asked, errors, seen?.aborted]).toEqual([
    "handled",
    [["begin", "n", 40], ["n"], ["finish", "n", 7]],
    [],
    false,
  ]);
});

test("what failed is let go of under its claim, so that the next delivery may try at once", async () => {
  const { asked, errors, options } = storeThat(yours);
  const error = new Error("no");
  expect(await handleOnce("n", () => Promise.reject(error), options)).toBe("failed");
  expect([asked.slice(1), errors]).toEqual([[["release", "n", 7]], [error]]);
});

test("what takes too long is told so, and stays its own until the lease ends by itself", async () => {
  const { asked, errors, options } = storeThat(yours);
  let told: unknown;
  const outcome = await handleOnce(
    "n",
    ({ signal }) => new Promise(() => signal.addEventListener("abort", () => (told = signal.reason))),
    options,
  );
  expect([outcome, asked, errors]).toEqual(["failed", [["begin", "n", 40]], [told]]);
  expect(String(told)).toContain("40 ms");
});

test.each<[DeliveryTurn, string]>([
  [{ state: "handled" }, "duplicate"],
  [{ state: "busy", untilMs: 1 }, "busy"],
])("%o is not handled again", async (turn, want) => {
  const { asked, options } = storeThat(turn);
  let runs = 0;
  expect([await handleOnce("n", () => void runs++, options), runs, asked]).toEqual([want, 0, [["begin", "n", 40]]]);
});

describe("the name of a notification", () => {
  test("is the same in every version of the package, because stores keep it", () => {
    const hash = createHash("sha256").update('["exact-online","a",5,"b"]').digest("hex");
    expect(deliveryId("exact-online", ["a", 5, "b"])).toBe(hash);
  });

  test("differs by vendor, by each part and by where a part ends", () => {
    const ids = [
      deliveryId("v", ["a", "b"]),
      deliveryId("w", ["a", "b"]),
      deliveryId("v", ["a", "c"]),
      deliveryId("v", ["ab"]),
      deliveryId("v", ["a", "b", ""]),
      deliveryId("v", ["a", 1]),
      deliveryId("v", ["a", "1"]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
