import { expect, test } from "vitest";
import { shareFlight } from "../../../src/oauth/refresh/flights.ts";
import { FakeStore } from "../support/fake-store.ts";
import { createTestClock } from "../support/test-clock.ts";

const newStore = () => new FakeStore(createTestClock().now);
const same = <T>(flight: Promise<T>): Promise<T> => flight;
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Work that ends when it is told, and says when it began. */
function work(log: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const run = () => {
    log.push(name);
    return promise;
  };
  return { run, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

test("the same work of one account runs once for all who ask meanwhile, and anew for who asks later", async () => {
  const [log, store] = [[] as string[], newStore()];
  const [one, two] = [work(log, "one"), work(log, "two")];
  const both = Promise.all([shareFlight(store, "a", "p", one.run, same), shareFlight(store, "a", "p", two.run, same)]);
  one.end();
  expect([await both, log]).toEqual([["one", "one"], ["one"]]);
  await settle();
  two.end();
  expect([await shareFlight(store, "a", "p", two.run, same), log]).toEqual(["two", ["one", "two"]]);
});

test("different works of one account go one after the other, also behind one that fails", async () => {
  const [log, store] = [[] as string[], newStore()];
  const [one, two, three] = [work(log, "one"), work(log, "two"), work(log, "three")];
  const first = shareFlight(store, "a", "p", one.run, same).catch(String);
  const second = shareFlight(store, "a", "q", two.run, same);
  await settle();
  expect(log).toEqual(["one"]);
  one.fail();
  await settle();
  expect([await first, log]).toEqual(["Error: one", ["one", "two"]]);
  // The end of the first one does not let a third one pass the second.
  const third = shareFlight(store, "a", "r", three.run, same);
  await settle();
  expect(log).toEqual(["one", "two"]);
  two.end();
  three.end();
  expect([await second, await third, log]).toEqual(["two", "three", ["one", "two", "three"]]);
});

test("accounts and stores never wait for each other, whatever their names are", async () => {
  const log: string[] = [];
  const [store, other] = [newStore(), newStore()];
  const works = ["one", "two", "three"].map((name) => work(log, name));
  const [one, two, three] = works;
  if (!one || !two || !three) throw new Error("three works were made");
  const all = Promise.all([
    shareFlight(store, 'a","p', "q", one.run, same),
    shareFlight(store, "a", 'p","q', two.run, same),
    shareFlight(other, "a", 'p","q', three.run, same),
  ]);
  await settle();
  expect(log).toEqual(["one", "two", "three"]);
  for (const { end } of works) end();
  expect(await all).toEqual(["one", "two", "three"]);
});

test("what comes after is shared, and nothing queues behind it: a listener may ask for tokens itself", async () => {
  const [log, store] = [[] as string[], newStore()];
  const [one, two] = [work(log, "one"), work(log, "two")];
  one.end();
  two.end();
  const told = Promise.withResolvers<void>();
  const first = shareFlight(store, "a", "p", one.run, async (flight) => {
    const result = await flight;
    log.push(`told ${await shareFlight(store, "a", "q", two.run, same)}`);
    await told.promise;
    return result;
  });
  await settle();
  const late = shareFlight(store, "a", "p", () => Promise.resolve("another"), same);
  told.resolve();
  expect([await first, await late, log]).toEqual(["one", "one", ["one", "two", "told two"]]);
});
