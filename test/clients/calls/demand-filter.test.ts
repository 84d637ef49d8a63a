import { describe, expect, test } from "vitest";
import { and, eq, isIn, not, or, raw } from "../../../src/clients/filters.ts";
import type { UntypedFilter } from "../../../src/odata/filter/filter-types.ts";
import { asked, collect, cronus, pageOf, toldCronus } from "../business-central/support/cronus.ts";

const lines = "/companies({companyId})/salesOrderLines";
const pdf = "/companies({companyId})/pdfDocument";
const order = "5d115c9c-44e3-ea11-bb43-000d3a2feca1";
const told = () => toldCronus(() => pageOf("salesOrderLines"));

/** A call as JavaScript makes it, which no compiler stops. */
async function listWith(path: string, filter: UntypedFilter | undefined) {
  const service = told();
  const list: (path: string, options: object) => AsyncIterable<unknown> = Reflect.get(Object(service.client), "list");
  const problem = await collect(list(path, { companyId: cronus, ...(filter && { filter }) })).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { problem, sent: service.requests.length };
}

describe("a list that the service refuses without a filter is refused before it is sent", () => {
  test.each<[string, UntypedFilter | undefined]>([
    ["no filter", undefined],
    ["a filter on another field", { lineType: "Item" }],
    ["a field that one side of or leaves out", or(eq("documentId", order), eq("sequence", 10000))],
    ["all documents but one", not(eq("documentId", order))],
    ["words that do not name the field", raw("sequence gt 10000 and documentIds eq 1")],
  ])("%s", async (_what, filter) => {
    const { problem, sent } = await listWith(lines, filter);
    expect(problem).toMatchObject({
      code: "ARGUMENT_INVALID",
      message: `GET ${lines}: filter has to name documentId, or id: the service refuses the list without.`,
    });
    expect(sent).toBe(0);
  });

  test.each<[string, UntypedFilter]>([
    ["the document", { documentId: order }],
    ["one of its lines", { id: order }],
    ["the document and more", and(eq("sequence", 10000), eq("documentId", order))],
    ["several documents", isIn("documentId", [order, cronus])],
    ["one condition on the document or another", { or: [{ documentId: order }, { documentId: cronus }] }],
    ["words that name it", raw(`documentId eq ${order}`)],
  ])("%s is sent", async (_what, filter) => {
    expect(await listWith(lines, filter)).toEqual({ problem: undefined, sent: 1 });
  });

  test("of fields that have to be named together, one alone will not do", async () => {
    const { problem, sent } = await listWith(pdf, { id: order });
    expect(problem).toMatchObject({
      message: `GET ${pdf}: filter has to name parentId and parentType, or id and parentType: the service refuses the list without.`,
    });
    expect(sent).toBe(0);
    expect(await listWith(pdf, { id: order, parentType: "Sales_x0020_Invoice" })).toEqual({
      problem: undefined,
      sent: 1,
    });
  });
});

test("below the document no filter is needed", async () => {
  const service = told();
  await collect(
    service.client.list("/companies({companyId})/salesOrders({salesOrderId})/salesOrderLines", {
      companyId: cronus,
      salesOrderId: order,
      select: ["sequence"],
    }),
  );
  expect(asked(service)).toEqual([`GET /companies(${cronus})/salesOrders(${order})/salesOrderLines?$select=sequence`]);
});

test("counting needs the filter too, and the methods of openapi-fetch need some filter", async () => {
  const service = told();
  const count: (path: string, options: object) => Promise<number> = Reflect.get(Object(service.client), "count");
  await expect(count(lines, { companyId: cronus })).rejects.toMatchObject({ code: "ARGUMENT_INVALID" });
  await expect(service.client.GET(lines, { params: { path: { companyId: cronus } } })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message: expect.stringContaining("$filter is missing"),
  });
  expect(service.requests).toEqual([]);
});
