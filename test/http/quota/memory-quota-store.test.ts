import { expect, test } from "vitest";
import { createMemoryQuotaStore } from "../../../src/http/quota/memory-quota-store.ts";
import { emptyRecord } from "../../../src/http/quota/quota-record.ts";
import { describeQuotaStore } from "./quota-store-contract.ts";

describeQuotaStore("memory", () => createMemoryQuotaStore());

test("a record that a change takes away, or that was there when the store was closed, is gone", async () => {
  const store = createMemoryQuotaStore(() => 0);
  for (const key of ["a", "b"]) store.update([key], () => ({ records: [emptyRecord], result: undefined }));
  store.update(["a"], () => ({ records: [undefined], result: undefined }));
  expect(store.size).toBe(1);
  await store.close();
  expect(store.size).toBe(0);
});

test("what expired is forgotten after a while, so that companies come and go", async () => {
  let nowMs = 0;
  const store = createMemoryQuotaStore(() => nowMs);
  const write = async (key: string, expiresAtMs: number): Promise<void> =>
    store.update([key], () => ({ records: [{ ...emptyRecord, expiresAtMs }], result: undefined }));
  for (let index = 0; index < 500; index++) await write(`short${index}`, 100);
  await write("long", 1e9);
  expect(store.size).toBe(501);
  nowMs = 100;
  for (let index = 0; index < 1000; index++) await write("busy", 1e9);
  expect(store.size).toBe(2);
});
