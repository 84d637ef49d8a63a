import { expect, test } from "vitest";
import { collect, openExact } from "../support/exact-bench.ts";

const documents = "/api/v1/{division}/documents/Documents";
const deliveries = "/api/v1/{division}/salesorder/GoodsDeliveries";
const me = "/api/v1/current/Me";

test("a code of an account in another set is read without its padding, and found by it (fact 196)", async () => {
  const { exact, company } = await openExact();
  const given = { division: company, select: ["AccountCode"] } as const;
  const rows = await collect(exact.list(documents, { ...given, limit: 60 }));
  const AccountCode = rows.find((row) => row.AccountCode !== null)?.AccountCode ?? "";
  expect(AccountCode).toMatch(/^\d+$/);
  const found = await collect(exact.list(documents, { ...given, filter: { AccountCode } }));
  expect(new Set(found.map((row) => row.AccountCode))).toEqual(new Set([AccountCode]));
});

test("one that is likely padded is read and asked for in the same way", async () => {
  const { exact, company } = await openExact();
  const given = { division: company, select: ["DeliveryAccountCode"] } as const;
  const rows = await collect(exact.list(deliveries, { ...given, limit: 60 }));
  const DeliveryAccountCode = rows.find((row) => row.DeliveryAccountCode !== null)?.DeliveryAccountCode ?? "";
  expect(DeliveryAccountCode).toMatch(/^\d+$/);
  const found = await collect(exact.list(deliveries, { ...given, filter: { DeliveryAccountCode } }));
  expect(new Set(found.map((row) => row.DeliveryAccountCode))).toEqual(new Set([DeliveryAccountCode]));
});

test("the codes of the signed-in person's company have no padding", async () => {
  const { exact } = await openExact();
  const [row] = await collect(exact.list(me, { select: ["CustomerCode", "DivisionCustomerCode"] }));
  expect(row).toEqual({ CustomerCode: "12345", DivisionCustomerCode: "12345" });
});
