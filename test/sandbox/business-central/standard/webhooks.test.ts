import { expect, test } from "vitest";
import { standardModel } from "../../../../src/sandbox/business-central/standard/standard-model.ts";
import { createStandardBench, type StandardBench } from "./support/standard-bench.ts";

const hook = "https://receiver.example/hook";
const always = { "if-match": "*" };

const subscribe = (bench: StandardBench, set: string) =>
  bench.send("POST", "/subscriptions", {
    notificationUrl: hook,
    resource: `/api/v2.0/companies(${bench.company})/${set}`,
    clientState: "s",
  });

/** Changes that were told after 30 seconds: kind and address below the API. */
async function told(bench: StandardBench): Promise<readonly string[]> {
  bench.world.clock.advance(30_000);
  await new Promise((resolve) => setImmediate(resolve));
  return bench.world.deliveries
    .filter(({ body }) => body !== "")
    .flatMap(({ body }) => JSON.parse(body).value)
    .map(
      ({ changeType, resource }) =>
        `${changeType} ${String(resource).replace(/^.*\/api\/v2\.0\/companies\([^)]*\)\//, "")}`,
    );
}

test.each(standardModel().webhookSets)("fact 133: %s can be subscribed to", async (set) => {
  const bench = await createStandardBench();
  const answer = await subscribe(bench, set);
  expect([answer.status, answer.json["resource"]]).toEqual([201, `/api/v2.0/companies(${bench.company})/${set}`]);
});

test.each(["salesOrderLines", "pictures", "trialBalances", "nothing"])("%s cannot be subscribed to", async (set) => {
  const bench = await createStandardBench();
  expect((await subscribe(bench, set)).code).toBe("BadRequest_InvalidOperation");
});

test("subscriptions are the same at both APIs, each of which may name its own sets shortly", async () => {
  const bench = await createStandardBench();
  await bench.send("POST", "/subscriptions", { notificationUrl: hook, resource: `companies(${bench.company})/items` });
  const automation = bench.root.replace("/api/v2.0", "/api/microsoft/automation/v2.0");
  const { rows } = await bench.get(`${automation}/subscriptions`);
  expect(rows.map((row) => row["resource"])).toEqual([`/api/v2.0/companies(${bench.company})/items`]);
  const other = { notificationUrl: hook, resource: `companies(${bench.company})/configurationPackages` };
  expect((await bench.send("POST", "/subscriptions", other)).code).toBe("BadRequest_InvalidOperation");
  expect((await bench.send("POST", `${automation}/subscriptions`, other)).status).toBe(201);
});

test("fact 131: what is made, changed and removed is told once, by its address", async () => {
  const bench = await createStandardBench();
  await subscribe(bench, "customers");
  const made = await bench.send("POST", "~/customers", { displayName: "A" });
  await bench.send("PATCH", `~/customers(${made.json["id"]})`, { city: "Gent" }, always);
  const { id } = await bench.first("~/customers");
  await bench.send("PATCH", `~/customers(${id})`, { city: "Gent" }, always);
  await bench.send("DELETE", `~/customers(${id})`, undefined, always);
  expect(await told(bench)).toEqual([`created customers(${made.json["id"]})`, `deleted customers(${id})`]);
});

test("a changed line is told as a change of its document, and an order that is posted as its end", async () => {
  const bench = await createStandardBench();
  await subscribe(bench, "salesOrders");
  const { id } = await bench.first("~/salesOrders");
  const line = (await bench.get(`~/salesOrders(${id})/salesOrderLines`)).rows[0]?.["id"];
  await bench.send("PATCH", `~/salesOrderLines(${line})`, { shipQuantity: 1, invoiceQuantity: 1 }, always);
  expect(await told(bench)).toEqual([`updated salesOrders(${id})`]);
  const made = await bench.send("POST", "~/salesOrders", {
    customerNumber: "10000",
    salesOrderLines: [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 1 }],
  });
  await bench.send("POST", `~/salesOrders(${made.json["id"]})/Microsoft.NAV.shipAndInvoice`);
  expect((await told(bench)).slice(1)).toEqual([`deleted salesOrders(${made.json["id"]})`]);
});

test("what was refused or taken back is told to nobody", async () => {
  const bench = await createStandardBench();
  await subscribe(bench, "salesOrders");
  await bench.send("POST", "~/salesOrders", { customerNumber: "10000", salesOrderLines: [{ itemId: bench.company }] });
  expect((await bench.get("~/salesOrders")).rows).toHaveLength(4);
  expect(await told(bench)).toEqual([]);
});

test("a journal of payments is told as one, and as a journal", async () => {
  const bench = await createStandardBench();
  await subscribe(bench, "journals");
  await subscribe(bench, "customerPaymentJournals");
  const made = await bench.send("POST", "~/customerPaymentJournals", { code: "NEW" });
  await bench.send("POST", "~/journals", { code: "PLAIN" });
  const changes = await told(bench);
  expect(changes.filter((change) => change.includes("customerPaymentJournals"))).toEqual([
    `created customerPaymentJournals(${made.json["id"]})`,
  ]);
  expect(changes.filter((change) => change.startsWith("created journals"))).toHaveLength(2);
});
