import { join } from "node:path";
import { expect, test } from "vitest";
import { createWrites } from "../../../src/writes/index.ts";
import { sqliteWriteStore } from "../../../src/writes/sqlite/index.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { keys } from "../store/samples.ts";
import { openTwoServices } from "../support/two-services.ts";
import { mistakes, readBackCreates } from "./altered-creates.ts";

const fileOfTest = () => join(temporaryFolder(), "writes.sqlite");

test("of 2,000 creates that the service altered by chance every loss is told, and nothing else", async () => {
  const report = await readBackCreates({ creates: 2000, file: fileOfTest(), seed: 3 });
  expect(report).toMatchObject({ missed: [], falseAlarms: [], undone: 0 });
  expect(Object.keys(report.altered).sort()).toEqual(["cut", "line", "lost", "padded", "rounded"]);
  expect(Math.min(...Object.values(report.altered)) > 100).toBe(true);
  expect([report.told > 1000, report.told < 2000]).toEqual([true, true]);
}, 600_000);

test.each(Object.entries(mistakes))(
  "a comparer that %s is seen",
  async (_, believe) => {
    const { missed, falseAlarms } = await readBackCreates({ creates: 60, file: fileOfTest(), seed: 4, believe });
    expect([missed.length > 0, falseAlarms]).toEqual([true, []]);
  },
  120_000,
);

const customers = "/companies({companyId})/customers";
const customer = "/companies({companyId})/customers({customerId})";
const orders = "/companies({companyId})/salesOrders";

test("what Business Central keeps is no false alarm: capitals, codes by name, moments, lines, changes", async () => {
  const { bc, companyId } = await openTwoServices();
  const store = sqliteWriteStore({ file: fileOfTest(), keys });
  await store.createSchema();
  const notices: unknown[] = [];
  const writes = createWrites({ clients: { bc }, store, notify: (notice) => notices.push(notice) });
  const ids: string[] = [];
  for await (const { id } of bc.list("/companies({companyId})/items", { companyId, select: ["id"], limit: 3 }))
    if (id !== undefined) ids.push(id);
  const at = { companyId };
  const made = await writes.enqueue(
    "bc",
    "create",
    customers,
    { number: "kim-1", displayName: " Kim ", type: "Person", blocked: "_x0020_", country: "nl", creditLimit: 10.125 },
    at,
  );
  const order = await writes.enqueue(
    "bc",
    "create",
    orders,
    {
      externalDocumentNumber: "shop-1",
      customerId: { $ref: made.id, field: "id" },
      orderDate: "2026-03-02",
      salesOrderLines: [
        { lineType: "Item", itemId: ids[0], quantity: 2.5, unitPrice: 12.5 },
        { lineType: "Comment", description: "with care" },
        { itemId: ids[1], quantity: 1 },
      ],
    },
    at,
  );
  await writes.runOnce();
  const record = (await writes.get(made.id))?.outcome?.record;
  const change = await writes.enqueue(
    "bc",
    "update",
    customer,
    { displayName: "Ann", creditLimit: 0, country: "" },
    { ...at, customerId: String(record?.["id"]), original: record ?? {} },
  );
  await writes.runOnce();
  for (const { id } of [made, order, change]) {
    const write = await writes.get(id);
    expect([write?.state, write?.outcome?.notKept, write?.outcome?.unread, write?.outcome?.reason]).toEqual([
      "done",
      undefined,
      undefined,
      undefined,
    ]);
  }
  expect(notices).toEqual([]);
  await store.close();
});
