import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import type { QuotaWait } from "../../../src/http/operation-hints.ts";
import type { TakeResult } from "../../../src/http/quota/take.ts";
import { go, openRoom, wait } from "../support/open-room.ts";
import { settle } from "../support/test-clock.ts";

describe("who comes", () => {
  test("goes at once when the limits allow it, without a promise", () => {
    const { enter, room, clock } = openRoom();
    expect([enter("one"), room.isEmpty, room.size, clock.pending]).toEqual([go, true, 0, 0]);
  });

  test("and has given up already is not asked for", () => {
    const { enter, lines } = openRoom();
    expect(() => enter("one", { signal: AbortSignal.abort(new Error("enough")) })).toThrow("enough");
    expect(lines()).toEqual([]);
  });

  test("overtakes nobody of the same rank who waits for one of the same limits", async () => {
    const { visit, lines, startMs, clock, room } = openRoom();
    visit("first", { keys: ["a", "b"], answers: [wait("b", startMs + 1000)] });
    await settle();
    visit("same limit", { keys: ["b", "c"] });
    visit("lower rank", { keys: ["b"], priority: "background" });
    visit("higher rank", { keys: ["b"], priority: "interactive" });
    visit("another limit", { keys: ["a"] });
    await settle();
    expect([lines(), room.size]).toEqual([
      [
        "0 asks for first",
        "0 asks for higher rank",
        "0 asks for another limit",
        "0 higher rank goes",
        "0 another limit goes",
      ],
      3,
    ]);
    await clock.runUntil(startMs + 1000);
    expect(lines(5)).toEqual([
      "1000 asks for first",
      "1000 asks for same limit",
      "1000 asks for lower rank",
      "1000 first goes",
      "1000 same limit goes",
      "1000 lower rank goes",
    ]);
    expect([room.isEmpty, room.size, clock.pending]).toEqual([true, 0, 0]);
  });
});

describe("a wait", () => {
  test.each([
    ["as long as the longest", 90_000, Infinity, "90000 one goes"],
    ["longer than that", 90_001, Infinity, '0 The limit "name of a" is used up until 2026-01-05T10:01:30.001Z: GET /x'],
    ["that ends before the deadline", 1000, 1001, "1000 one goes"],
    [
      "that ends with the deadline",
      1000,
      1000,
      '0 The limit "name of a" is used up until 2026-01-05T10:00:01.000Z: GET /x',
    ],
    [
      "until a part of a millisecond",
      90_000.5,
      Infinity,
      '0 The limit "name of a" is used up until 2026-01-05T10:01:30.001Z: GET /x',
    ],
  ])("%s", async (_, waitMs, deadlineMs, want) => {
    const { visit, lines, startMs, clock, room } = openRoom();
    visit("one", { answers: [wait("a", startMs + waitMs)], deadlineAtMs: startMs + deadlineMs });
    await clock.runUntil(startMs + 100_000);
    expect([lines().at(-1)?.replace("one: ", ""), room.isEmpty, clock.pending]).toEqual([want, true, 0]);
  });

  test("is spread over 20 ms, and one whose moment is over over the same", async () => {
    const { visit, lines, startMs, clock } = openRoom({ random: () => 0.5 });
    visit("one", { answers: [wait("a", startMs + 1000), wait("a", startMs - 5000)] });
    await clock.runUntil(startMs + 2000);
    expect(lines()).toEqual(["0 asks for one", "1010 asks for one", "1020 asks for one", "1020 one goes"]);
  });

  test("leaves no listener of its signal behind, however it ends", async () => {
    const { visit, startMs, clock } = openRoom();
    const controllers = Array.from({ length: 4 }, () => new AbortController());
    const [goes, fails, asked, broken] = controllers;
    visit("goes", { answers: [wait("a", startMs + 10)], signal: goes?.signal });
    await settle();
    visit("fails", { answers: [new Error("disk")], signal: fails?.signal });
    visit("asked", { keys: ["b"], answers: [Promise.resolve(go)], signal: asked?.signal });
    visit("broken", { keys: ["b"], answers: [Promise.reject(new Error("disk"))], signal: broken?.signal });
    await settle();
    expect(controllers.map(({ signal }) => getEventListeners(signal, "abort").length)).toEqual([1, 1, 0, 0]);
    await clock.runUntil(startMs + 10);
    expect(controllers.map(({ signal }) => getEventListeners(signal, "abort").length)).toEqual([0, 0, 0, 0]);
  });

  test("is told to the room's listener, then to the visitor's", async () => {
    const heard: unknown[] = [];
    const { visit, startMs, clock } = openRoom({ onWait: (told) => heard.push(["room", told]) });
    const onWait = (told: QuotaWait): unknown => heard.push(["own", told]);
    visit("one", { answers: [wait("a", startMs + 999.5)], onWait, company: "7" });
    await clock.runUntil(startMs + 2000);
    const told = { company: "7", reason: "name of a", untilMs: startMs + 1000 };
    expect(heard).toEqual([
      ["room", told],
      ["own", told],
    ]);
  });

  test("that the first listener ends is told to nobody else", async () => {
    const controller = new AbortController();
    const heard: unknown[] = [];
    const { visit, lines, startMs, room, clock } = openRoom({ onWait: () => controller.abort("no") });
    const onWait = (told: QuotaWait): unknown => heard.push(told);
    visit("one", { answers: [wait("a", startMs + 1000)], signal: controller.signal, onWait });
    await settle();
    expect([heard, lines().length, room.isEmpty, clock.pending]).toEqual([[], 2, true, 0]);
  });

  test("whose end nobody knows, while the store is asked for another one, names no moment", async () => {
    const heard: QuotaWait[] = [];
    const { visit, startMs, clock } = openRoom();
    visit("one", { answers: [wait("a", startMs + 1000), new Promise<TakeResult>(() => {})] });
    await clock.runUntil(startMs + 1000);
    visit("two", { onWait: (told) => heard.push(told) });
    await settle();
    expect(heard).toEqual([{ company: undefined, reason: "name of a", untilMs: undefined }]);
  });
});

describe("who joins those who wait", () => {
  test("learns at once that it will be too late for it, and for nobody else", async () => {
    const { visit, lines, startMs, room, clock } = openRoom();
    visit("one", { answers: [wait("a", startMs + 10_000)] });
    await settle();
    const { signal } = new AbortController();
    visit("hasty", { deadlineAtMs: startMs + 10_000, signal });
    visit("patient", { deadlineAtMs: startMs + 10_001 });
    await settle();
    expect([lines(1), room.size]).toEqual([
      ['0 hasty: The limit "name of a" is used up until 2026-01-05T10:00:10.000Z: GET /x'],
      2,
    ]);
    // The lane's timer and the deadline of the patient one.
    expect([getEventListeners(signal, "abort").length, clock.pending]).toEqual([0, 2]);
  });

  test("and may go earlier, by its rank, brings the next look forward", async () => {
    const { visit, lines, startMs, clock } = openRoom();
    visit("night", { priority: "background", answers: [wait("a", startMs + 10_000)] });
    await settle();
    visit("click", { priority: "interactive", answers: [wait("a", startMs + 1000)] });
    await settle();
    expect(clock.pending).toBe(1);
    await clock.runUntil(startMs + 1000);
    expect(lines(2)).toEqual(["1000 asks for click", "1000 asks for night", "1000 click goes", "1000 night goes"]);
  });

  test("and would have to wait longer changes nothing for those before it", async () => {
    const { visit, lines, startMs, clock } = openRoom();
    visit("night", { priority: "background", answers: [wait("a", startMs + 1000)] });
    await settle();
    visit("click", { priority: "interactive", answers: [wait("a", startMs + 5000), wait("a", startMs + 5000)] });
    await clock.runUntil(startMs + 5000);
    expect(lines(2)).toEqual([
      "1000 asks for click",
      "5000 asks for click",
      "5000 asks for night",
      "5000 click goes",
      "5000 night goes",
    ]);
  });
});

describe("a look at those who wait", () => {
  test("ends at the first who has to wait longer, and tells all whom that makes too late", async () => {
    const { visit, lines, startMs, clock, room } = openRoom();
    visit("one", { answers: [wait("a", startMs + 1000), wait("a", startMs + 50_000)] });
    await settle();
    visit("two", { deadlineAtMs: startMs + 20_000 });
    visit("three");
    await clock.runUntil(startMs + 1000);
    expect([lines(1), room.size, clock.pending]).toEqual([
      ["1000 asks for one", '1000 two: The limit "name of a" is used up until 2026-01-05T10:00:50.000Z: GET /x'],
      2,
      1,
    ]);
  });

  test("goes on with the next one when the first is too late", async () => {
    const { visit, lines, startMs, clock, room } = openRoom();
    const deadlineAtMs = startMs + 20_000;
    visit("one", { deadlineAtMs, answers: [wait("a", startMs + 1000), wait("a", startMs + 50_000)] });
    await settle();
    visit("two");
    await clock.runUntil(startMs + 1000);
    expect(lines(1)).toEqual([
      "1000 asks for one",
      "1000 asks for two",
      '1000 one: The limit "name of a" is used up until 2026-01-05T10:00:50.000Z: GET /x',
      "1000 two goes",
    ]);
    expect([room.isEmpty, clock.pending]).toEqual([true, 0]);
  });

  test.each([
    ["throws", new Error("disk")],
    ["rejects", undefined],
  ])("at which the store %s is that visitor's error, and the next one's turn", async (_, thrown) => {
    const { visit, lines, startMs, clock, room } = openRoom();
    const rejected = thrown ?? Promise.reject(new Error("disk"));
    if (rejected instanceof Promise) rejected.catch(() => {});
    visit("one", { answers: [wait("a", startMs + 1000), rejected] });
    await settle();
    visit("two");
    await clock.runUntil(startMs + 1000);
    expect(lines(1).toSorted()).toEqual(["1000 asks for one", "1000 asks for two", "1000 one: disk", "1000 two goes"]);
    expect([room.isEmpty, clock.pending]).toEqual([true, 0]);
  });

  test("that is waited for is done once more when somebody gives a place back meanwhile", async () => {
    const { visit, lines, startMs, clock, room } = openRoom();
    let answer = (_: TakeResult): void => {};
    const asked = new Promise<TakeResult>((resolve) => (answer = resolve));
    visit("one", { answers: [wait("a", startMs + 1000), asked] });
    await clock.runUntil(startMs + 1000);
    room.wake("a");
    room.wake("b");
    await settle();
    // Not at the same time: the same place would be asked for twice.
    expect(lines(2)).toEqual([]);
    answer(wait("a", startMs + 30_000));
    await settle();
    expect(lines()).toEqual(["0 asks for one", "1000 asks for one", "1000 asks for one", "1000 one goes"]);
    expect([room.isEmpty, clock.pending]).toEqual([true, 0]);
  });

  test("before its time cancels the timer, and finds who is let go then", async () => {
    const { visit, lines, startMs, clock, room } = openRoom();
    visit("one", { answers: [wait("a", startMs + 1000)] });
    await settle();
    room.wake("a");
    await settle();
    expect([lines(1), room.isEmpty, clock.pending]).toEqual([["0 asks for one", "0 one goes"], true, 0]);
  });
});

describe("who waits for one limit and is held back by another", () => {
  test("waits for that one, is told so, and holds back nobody of the first", async () => {
    const heard: QuotaWait[] = [];
    const { visit, lines, startMs, clock, room } = openRoom();
    const onWait = (told: QuotaWait): unknown => heard.push(told);
    const keys = ["a", "b"];
    visit("one", { keys, onWait, answers: [wait("a", startMs + 1000), wait("b", startMs + 5000)] });
    await settle();
    visit("two");
    await clock.runUntil(startMs + 1000);
    expect([lines(1), room.size, clock.pending]).toEqual([
      ["1000 asks for one", "1000 asks for two", "1000 two goes"],
      1,
      1,
    ]);
    expect(heard.map(({ reason, untilMs }) => [reason, untilMs])).toEqual([
      ["name of a", startMs + 1000],
      ["name of b", startMs + 5000],
    ]);
    await clock.runUntil(startMs + 5000);
    expect([lines(4), room.isEmpty]).toEqual([["5000 asks for one", "5000 one goes"], true]);
  });

  test("is refused when that takes too long for it", async () => {
    const heard: QuotaWait[] = [];
    const { visit, lines, startMs, clock, room } = openRoom();
    const onWait = (told: QuotaWait): unknown => heard.push(told);
    visit("one", { keys: ["a", "b"], onWait, answers: [wait("a", startMs + 1000), wait("b", startMs + 95_000)] });
    await clock.runUntil(startMs + 1000);
    expect([lines(2), heard.length, room.isEmpty, clock.pending]).toEqual([
      ['1000 one: The limit "name of b" is used up until 2026-01-05T10:01:35.000Z: GET /x'],
      1,
      true,
      0,
    ]);
  });
});

describe("who leaves", () => {
  /** One who leaves while the store is asked for it, which then answers. */
  async function leave(answer: TakeResult | Error, first: boolean): Promise<readonly string[]> {
    const { visit, lines, startMs, clock, room } = openRoom();
    let settleStore = (): void => {};
    const asked = new Promise<TakeResult>((resolve, reject) => {
      settleStore = () => (answer instanceof Error ? reject(answer) : resolve(answer));
    });
    const controller = new AbortController();
    const answers = first ? [asked] : [wait("a", startMs + 1000), asked];
    visit("one", { answers, signal: controller.signal });
    await clock.runUntil(startMs + 1000);
    controller.abort("enough");
    await settle();
    settleStore();
    await settle();
    expect([room.isEmpty, clock.pending]).toEqual([true, 0]);
    return lines()
      .filter((line) => !line.includes("asks"))
      .map((line) => line.replace(/, while.*/, ""));
  }

  test.each([true, false])(
    "while the store is asked gives back what it grants, and nothing else (first %s)",
    async (first) => {
      expect(await leave(go, first)).toEqual(["1000 one: enough", "1000 one gives back"]);
      expect(await leave(wait("a", 2 ** 43), first)).toEqual(["1000 one: enough"]);
      const soon = Date.UTC(2026, 0, 5, 10, 0, 2);
      expect(await leave(wait("a", soon), first)).toEqual(["1000 one: enough"]);
      expect(await leave(wait("b", soon), first)).toEqual(["1000 one: enough"]);
      expect(await leave(new Error("disk"), first)).toEqual(["1000 one: enough"]);
    },
  );

  test.each([
    ["lets go", go, ["1000 one: enough", "1000 one gives back"]],
    ["lets wait", wait("b", Date.UTC(2026, 0, 5, 10, 0, 2)), ["1000 one: enough"]],
  ])("at the very moment at which a store that answers at once %s waits for nothing more", async (_, answer, want) => {
    const { visit, lines, startMs, clock, room } = openRoom();
    const controller = new AbortController();
    const onAsk = (): void => void (clock.now() > startMs && controller.abort("enough"));
    visit("one", { keys: ["a", "b"], answers: [wait("a", startMs + 1000), answer], signal: controller.signal, onAsk });
    await clock.runUntil(startMs + 1000);
    expect(lines(2).map((line) => line.replace(/, while.*/, ""))).toEqual(want);
    expect([room.isEmpty, clock.pending]).toEqual([true, 0]);
  });

  test("at the deadline gets the deadline's error, and the next one its turn", async () => {
    const { visit, lines, startMs, clock, room } = openRoom();
    const never = new Promise<TakeResult>(() => {});
    visit("one", { deadlineAtMs: startMs + 5000, answers: [wait("a", startMs + 1000), never] });
    await settle();
    visit("two");
    await clock.runUntil(startMs + 5000);
    expect([lines(1), room.isEmpty, clock.pending]).toEqual([
      ["1000 asks for one", "5000 asks for two", "5000 one: too late", "5000 two goes"],
      true,
      0,
    ]);
  });
});
