import { expect, test } from "vitest";
import { createMemoryQuotaStore } from "../../../src/http/quota/memory-quota-store.ts";
import { emptyRecord } from "../../../src/http/quota/quota-record.ts";
import { describeQuotaStore } from "./quota-store-contract.ts";

describeQuotaStore("memory", () => createMemoryQuotaStore());

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
