import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { tell } from "../../src/kit/tell.ts";
import { deaths } from "../support/raw-sockets/speak.ts";

test.each<[string, (() => unknown) | undefined]>([
  [
    "throws",
    () => {
      throw new Error("a");
    },
  ],
  [
    "rejects at once",
    async () => {
      throw new Error("b");
    },
  ],
  [
    "rejects later",
    () =>
      wait(5).then(() => {
        throw new Error("c");
      }),
  ],
  [
    "answers with something whose then throws",
    () =>
      Object.defineProperty({}, "then", {
        get() {
          throw new Error("d");
        },
      }),
  ],
  ["is missing", undefined],
])("a listener that %s harms nobody", async (_how, listener) => {
  const died = deaths();
  void tell(listener);
  await tell(listener);
  await wait(15);
  expect(died).toEqual([]);
});

test("a listener is called at once, with what it is told; waiting for it is possible", async () => {
  const heard: unknown[] = [];
  const done = tell(
    async (a: number, b: string) => {
      heard.push(a, b);
      await wait(10);
      heard.push("done");
    },
    1,
    "x",
  );
  expect(heard).toEqual([1, "x"]);
  await done;
  expect(heard).toEqual([1, "x", "done"]);
});
