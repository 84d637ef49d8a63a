import { describe, expect, test } from "vitest";
import { requiredInputs } from "../../../src/connector-builder/simulator/build-request.ts";
import type { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { listChoices } from "../../../src/connector-builder/simulator/list-choices.ts";
import { openPolling } from "../../../src/connector-builder/simulator/polling-trigger.ts";
import { jsonOf, textOf } from "../../../src/connector-builder/simulator/wire-message.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { gatewayTo } from "./support/gateway-to.ts";

const environmentName = "Production";

/** Environment and company as a maker takes them: the first line of each drop-down. */
async function placeOf(
  gateway: Gateway,
  operationId: string,
): Promise<{ environmentName: string; companyId: unknown }> {
  const environments = await listChoices(gateway, operationId, "environmentName", {});
  expect(environments?.map(({ value }) => value)).toContain(environmentName);
  const companies = await listChoices(gateway, operationId, "companyId", { environmentName });
  return { environmentName, companyId: companies?.find(({ title }) => title === "CRONUS")?.value };
}

describe("in the sandbox", () => {
  test.each([
    ["business-central-sales", "ListCustomers", 22],
    ["business-central-purchasing", "ListVendors", 21],
    ["business-central-finance", "ListAccounts", 34],
  ])("%s: every list that needs nothing but a company answers", async (name, first, count) => {
    const gateway = gatewayTo(await sandboxForTest({ scale: { quota: 100 } }), name);
    const place = await placeOf(gateway, first);
    const lists = [...gateway.connector.operations.values()].filter(
      (operation) =>
        operation.operationId.startsWith("List") &&
        requiredInputs(operation).sort().join() === "companyId,environmentName",
    );
    const answers = await Promise.all(
      lists.map(async ({ operationId }) => {
        const { status } = await gateway.call(operationId, { ...place });
        return status === 200 ? [] : [`${operationId} ${status}`];
      }),
    );
    expect([lists.length, answers.flat()]).toEqual([count, []]);
  });

  test("an order that a flow makes is told to another flow, with its lines, once; and is shipped and invoiced", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "business-central-sales");
    const place = await placeOf(gateway, "ListCustomers");
    const trigger = openPolling(gateway, "WhenSalesOrdersChange", { ...place, expand: "salesOrderLines" });
    expect((await trigger.ask()).status).toBe(202);

    const customers = await listChoices(gateway, "CreateSalesOrder", "body/customerId", place);
    const items = await listChoices(gateway, "CreateSalesOrder", "body/salesOrderLines/itemId", place);
    const body = {
      customerId: customers?.[0]?.value,
      externalDocumentNumber: "WEB-1",
      salesOrderLines: [{ itemId: items?.[0]?.value, quantity: 2 }],
    };
    const made = await gateway.call("CreateSalesOrder", { ...place, body });
    expect([made.status, textOf(made)]).toEqual([201, expect.stringContaining("WEB-1")]);
    const { id } = Object(jsonOf(made));

    sandbox.clock.advance(60_000);
    expect((await trigger.ask()).runs).toEqual([]);
    sandbox.clock.advance(120_000);
    expect((await trigger.ask()).runs).toMatchObject([{ id, salesOrderLines: [{ quantity: 2 }] }]);
    expect((await trigger.ask()).runs).toEqual([]);

    const booked = await gateway.call("ShipAndInvoiceSalesOrder", { ...place, salesOrderId: id });
    expect(booked.status).toBe(204);
    const invoices = await gateway.call("ListSalesInvoices", {
      ...place,
      $filter: "externalDocumentNumber eq 'WEB-1'",
    });
    const [invoice] = Object(jsonOf(invoices)).value;
    expect(invoice.status).toBe("Open");
    const pdf = await gateway.call("DownloadPdfOfSalesInvoice", { ...place, salesInvoiceId: invoice.id });
    expect(textOf(pdf)).toMatch(/^%PDF-/);
  });
});
