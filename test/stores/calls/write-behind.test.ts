import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { CallBatch, EndingRow } from "../../../src/stores/calls/call-rows.ts";
import { toEndingRow, toRow } from "../../../src/stores/calls/row-codec.ts";
import { WriteBehind } from "../../../src/stores/calls/write-behind.ts";
import { sampleCall } from "./call-log-contract.ts";

const row = (number: number) => toRow(sampleCall(number), null);
const ending = (number: number): EndingRow =>
  toEndingRow(sampleCall(number).id, { endedAtMs: 1, attempts: 1, status: 200 });

/** A storage that a test lets fail. */
function storage() {
  const batches: CallBatch[] = [];
  const state = { failing: false, writing: 0, most: 0 };
  const write = async (batch: CallBatch): Promise<void> => {
    state.most = Math.max(state.most, ++state.writing);
    await sleep(1);
    state.writing--;
    if (state.failing) throw new Error("disk full");
    batches.push(batch);
  };
  const shape = () => batches.map(({ rows, endings, durable }) => [rows.length, endings.length, durable]);
  return { write, state, batches, shape };
}

const options = { flushMs: 3_600_000, batchEntries: 100, maxBufferedEntries: 150 };

describe("write behind", () => {
  test("what is asked for at once shares a batch, and takes along what waits", async () => {
    const { write, shape, state } = storage();
    const writer = new WriteBehind(write, options);
    await writer.later({ ending: ending(0) });
    await Promise.all(Array.from({ length: 30 }, (_, number) => writer.now(row(number))));
    expect([shape(), state.most]).toEqual([[[30, 1, true]], 1]);
  });

  test("without anybody waiting it writes a full batch, or what is there after flushMs", async () => {
    const { write, shape } = storage();
    const writer = new WriteBehind(write, { ...options, flushMs: 20 });
    for (let number = 0; number < 130; number++) await writer.later({ row: row(number) });
    expect(shape()).toEqual([]);
    await sleep(10);
    expect(shape()).toEqual([[100, 0, false]]);
    await sleep(60);
    expect(shape()).toEqual([
      [100, 0, false],
      [30, 0, false],
    ]);
  });

  test("who waits hears of a failure, and that entry is never written; the others are, once it works again", async () => {
    const { write, state, batches } = storage();
    const writer = new WriteBehind(write, options);
    await writer.later({ ending: ending(1) });
    state.failing = true;
    await expect(writer.now(row(2))).rejects.toThrow("disk full");
    await expect(writer.flush()).rejects.toThrow("disk full");
    state.failing = false;
    await writer.flush();
    expect(batches.map(({ rows, endings }) => [rows.map(({ id }) => id), endings.map(({ id }) => id)])).toEqual([
      [[], ["call-000001"]],
    ]);
  });

  test("while the storage fails the buffer ends at its bound, and the loss is counted", async () => {
    const { write, state, batches } = storage();
    const writer = new WriteBehind(write, options);
    state.failing = true;
    for (let number = 0; number < 400; number++) await writer.later({ row: row(number) });
    await expect(writer.flush()).rejects.toThrow("disk full");
    state.failing = false;
    await writer.flush();
    const written = batches.flatMap(({ rows }) => rows).length;
    expect([written, writer.lost]).toEqual([150, 250]);
  });

  test("while the storage works a full buffer makes callers wait, and loses nothing", async () => {
    const { write, batches } = storage();
    const writer = new WriteBehind(write, options);
    await Promise.all(
      Array.from({ length: 1000 }, async (_, number) => {
        await sleep(number / 100);
        await writer.later({ row: row(number) });
      }),
    );
    await writer.flush();
    expect([new Set(batches.flatMap(({ rows }) => rows.map(({ id }) => id))).size, writer.lost]).toEqual([1000, 0]);
  });
});
