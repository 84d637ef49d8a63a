import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { createBusinessCentralClient, eq } from "../../../src/clients/business-central/index.ts";
import { ensureSubscription } from "../../../src/webhooks/index.ts";
import { startServer } from "../support/start-server.ts";
import { asked, collect, cronus, pageOf, root, toldCronus } from "./support/cronus.ts";

const invoices = "/companies({companyId})/salesInvoices";
const invoice = "/companies({companyId})/salesInvoices({salesInvoiceId})";
const orders = "/companies({companyId})/salesOrders";
const id = "9e0f5c9c-44e3-ea11-bb43-000d3a2feca1";
const customerId = "f3a5738a-44e3-ea11-bb43-000d3a2feca1";
const line = "1e8cb9c0-44e3-ea11-bb43-000d3a2feca1";
const nothing = "00000000-0000-0000-0000-000000000000";
const companyId = cronus;
const place = { companyId, salesInvoiceId: id };

/** The vendor's own example of an invoice, shortened. */
const example = {
  "@odata.etag": 'W/"JzQ0O0"',
  id,
  number: "PS-INV103001",
  externalDocumentNumber: "",
  invoiceDate: "2019-01-15",
  customerId,
  customerNumber: "20000",
  customerName: "Trey Research",
  currencyId: nothing,
  currencyCode: "USD",
  orderId: nothing,
  discountAppliedBeforeTax: true,
  totalAmountExcludingTax: 164.7,
  totalAmountIncludingTax: 172.94,
  status: "Paid",
  lastModifiedDateTime: "2020-08-21T00:25:58.337Z",
};
const refusal = (status: number, code: string, message: string): Response =>
  Response.json({ error: { code, message: `${message}  CorrelationId:  ${nothing}.` } }, { status });

describe("reading documents", () => {
  test("fields come as the service writes them, blank ids and dates too (fact 126)", async () => {
    const told = toldCronus(() => Response.json({ ...example, promisedPayDate: "0001-01-01" }));
    const found = await told.client.get(invoice, {
      ...place,
      select: ["number", "currencyId", "promisedPayDate", "totalAmountIncludingTax", "status"],
    });
    expect(found).toMatchObject({
      currencyId: nothing,
      promisedPayDate: "0001-01-01",
      totalAmountIncludingTax: 172.94,
    });
  });

  test("lines come with their document, and all of their pages (expand)", async () => {
    const told = toldCronus(({ url }) =>
      url.searchParams.has("$skiptoken")
        ? pageOf("salesInvoices/salesInvoiceLines", { id: line, sequence: 20000 })
        : pageOf("salesInvoices", {
            ...example,
            salesInvoiceLines: [{ id: line, sequence: 10000 }],
            "salesInvoiceLines@odata.nextLink": `${root}/companies(${cronus})/salesInvoices(${id})/salesInvoiceLines?$select=sequence&$skiptoken=1`,
            customer: { id: customerId, displayName: "Trey Research" },
          }),
    );
    const [row] = await collect(
      told.client.list(invoices, {
        companyId,
        select: ["number"],
        expand: { salesInvoiceLines: { select: ["sequence"] }, customer: { select: ["displayName"] } },
      }),
    );
    expect(row?.salesInvoiceLines.map(({ sequence }) => sequence)).toEqual([10000, 20000]);
    expect(row?.customer?.displayName).toBe("Trey Research");
    expect(asked(told)[0]).toBe(
      `GET /companies(${cronus})/salesInvoices?$select=number&$expand=salesInvoiceLines($select=sequence),customer($select=displayName)`,
    );
  });

  test("a filter names fields of related records, ids among them", async () => {
    const told = toldCronus(() => pageOf("salesInvoices"));
    await collect(
      told.client.list(invoices, {
        companyId,
        filter: { "customer/displayName": { startsWith: "Trey" }, status: "In_x0020_Review" },
        select: ["number"],
      }),
    );
    await collect(told.client.list(invoices, { companyId, filter: eq("customer/id", customerId), select: ["number"] }));
    expect(told.requests.map(({ url }) => url.searchParams.get("$filter"))).toEqual([
      "startswith(customer/displayName,'Trey') and status eq 'In_x0020_Review'",
      `customer/id eq ${customerId}`,
    ]);
  });

  test("a replica is asked for by a header, and the language is always the same (facts 120, 121)", async () => {
    const told = toldCronus(() => pageOf("salesInvoices"));
    await collect(told.client.list(invoices, { companyId, select: ["number"], fromReplica: true, pageSize: 500 }));
    const headers = told.requests[0]?.headers;
    expect([
      headers?.get("Data-Access-Intent"),
      headers?.get("Accept-Language"),
      headers?.get("Prefer"),
      headers?.get("Authorization"),
    ]).toEqual(["ReadOnly", "en-US", "odata.maxpagesize=500", "Bearer token"]);
  });
});

describe("writing documents", () => {
  test("an order is made with its lines in one request (deep insertion)", async () => {
    const told = toldCronus(() =>
      Response.json({ ...example, "@odata.context": `${root}/$metadata#x/$entity` }, { status: 201 }),
    );
    const body = {
      customerNumber: "20000",
      externalDocumentNumber: "WEB-1",
      salesOrderLines: [{ lineType: "Item", lineObjectNumber: "1996-S", quantity: 12 }],
    } as const;
    const made = await told.client.create(orders, body, { companyId });
    expect(made.id).toBe(id);
    expect(told.requests.map(({ method, body: sent }) => [method, sent])).toEqual([["POST", body]]);
  });

  test("what only the service may set, and lines on a change, are refused before they are sent (fact 118)", async () => {
    const told = toldCronus(() => undefined);
    const client: object = told.client;
    const create: (path: string, body: object, options: object) => Promise<unknown> = Reflect.get(client, "create");
    const update: typeof create = Reflect.get(client, "update");
    await expect(create(orders, { totalAmountExcludingTax: 1 }, { companyId })).rejects.toMatchObject({
      code: "BODY_INVALID",
    });
    const order = "/companies({companyId})/salesOrders({salesOrderId})";
    await expect(
      update(order, { salesOrderLines: [] }, { companyId, salesOrderId: id, ifMatch: "*" }),
    ).rejects.toMatchObject({ code: "BODY_INVALID" });
    expect(told.requests).toEqual([]);
  });

  test("a change is for the version that was read, and somebody else's change is told (facts 113, 119)", async () => {
    const told = toldCronus(({ headers }) =>
      headers.get("If-Match") === example["@odata.etag"]
        ? refusal(409, "Request_EntityChanged", "Another user has already changed the record.")
        : undefined,
    );
    await expect(
      told.client.update(invoice, { externalDocumentNumber: "A" }, { ...place, ifMatch: example["@odata.etag"] }),
    ).rejects.toMatchObject({ code: "API_CONFLICT", vendorCode: "Request_EntityChanged" });
    expect(told.requests).toHaveLength(1);
  });

  test("posting is an action without a body, sent once; after an error of it nobody knows whether it was booked", async () => {
    const told = toldCronus(({ url }) =>
      url.pathname.endsWith("Microsoft.NAV.post")
        ? new Response(null, { status: 204 })
        : refusal(500, "Internal_ServerError", "The e-mail could not be sent."),
    );
    await told.client.run("/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post", place);
    await expect(
      told.client.run("/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.postAndSend", place),
    ).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(asked(told)).toEqual([
      `POST /companies(${cronus})/salesInvoices(${id})/Microsoft.NAV.post`,
      `POST /companies(${cronus})/salesInvoices(${id})/Microsoft.NAV.postAndSend`,
    ]);
    expect(told.requests.map(({ body }) => body)).toEqual([undefined, undefined]);
  });

  test("an order whose creation broke off is looked for by its external number before another is made", async () => {
    const told = toldCronus(({ method }) =>
      method === "GET" ? pageOf("salesOrders", { ...example, externalDocumentNumber: "WEB-1" }) : undefined,
    );
    const body = { customerNumber: "20000", externalDocumentNumber: "WEB-1" };
    const { record, created } = await told.client.create(orders, body, { companyId }).then(
      (made) => ({ record: made, created: true }),
      (error) => told.client.lookupThenCreate(orders, body, { companyId, after: error }),
    );
    expect([record.id, created]).toEqual([id, false]);
    expect(told.requests.map(({ method, url }) => `${method} ${url.searchParams.get("$filter")}`)).toEqual([
      "POST null",
      "GET externalDocumentNumber eq 'WEB-1'",
    ]);
  });

  test("a batch holds reads and writes of a company, each with its own version (fact 115)", async () => {
    const told = toldCronus(({ body }) => {
      const requests: readonly { id: string }[] = Reflect.get(Object(body), "requests");
      return Response.json({
        responses: requests.map(({ id: own }, at) =>
          at === 0 ? { id: own, status: 200, headers: {}, body: example } : { id: own, status: 204, headers: {} },
        ),
      });
    });
    const [read, removed] = await told.client.batch((part) => [
      part.get(invoice, { ...place, select: ["number"] }),
      part.remove(invoice, { ...place, ifMatch: "*" }),
    ]);
    expect(read).toMatchObject({ state: "done", value: { number: "PS-INV103001" } });
    expect(removed).toMatchObject({ state: "done" });
    expect(told.requests[0]?.url.pathname).toBe("/v2.0/Production/api/v2.0/$batch");
    expect(told.requests[0]?.body).toMatchObject({
      requests: [
        { method: "GET", url: `companies(${cronus})/salesInvoices(${id})?$select=number` },
        { method: "DELETE", url: `companies(${cronus})/salesInvoices(${id})`, headers: { "If-Match": "*" } },
      ],
    });
  });
});

test("invoices are subscribed to, at the address of their set (facts 129, 130)", async () => {
  const resource = `/api/v2.0/companies(${cronus})/salesInvoices`;
  const told = toldCronus(({ method }) =>
    method === "GET"
      ? pageOf("subscriptions")
      : Response.json(
          {
            subscriptionId: "1",
            notificationUrl: "https://erp.example.com/hooks",
            resource,
            expirationDateTime: "2026-03-05T00:00:00Z",
          },
          { status: 201 },
        ),
  );
  const wanted = { resource, notificationUrl: "https://erp.example.com/hooks", clientState: "a-long-enough-secret" };
  const { did, expiresAtMs } = await ensureSubscription(told.client, wanted);
  expect([did, expiresAtMs]).toEqual(["created", Date.UTC(2026, 2, 5)]);
  expect(told.requests.map(({ method, url, body }) => [method, url.pathname, body])).toEqual([
    ["GET", "/v2.0/Production/api/v2.0/subscriptions", undefined],
    ["POST", "/v2.0/Production/api/v2.0/subscriptions", wanted],
  ]);
});

/** A server on loopback that answers like Business Central, with what was asked of it. */
async function serve(answer: (path: string) => { type: string; body: string | Buffer } | undefined) {
  const seen: string[] = [];
  const bodies: string[] = [];
  const origin = await startServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? "").replace(`/v2.0/Production/api/v2.0/companies(${cronus})`, "");
    seen.push(
      [request.method, path, request.headers["if-match"], request.headers["content-type"]].filter(Boolean).join(" "),
    );
    if (request.method !== "GET") bodies.push(await text(request));
    const found = request.method === "GET" ? answer(path) : undefined;
    if (found) response.writeHead(200, { "content-type": found.type }).end(found.body);
    else response.writeHead(204).end();
  });
  const auth = { token: async () => "token", markStale: () => undefined };
  return { seen, bodies, origin, client: createBusinessCentralClient({ environment: "Production", origin, auth }) };
}

describe("bytes", () => {
  test("a document comes as a pdf", async () => {
    const { client, seen } = await serve(() => ({ type: "application/pdf", body: Buffer.from("%PDF-1.7") }));
    const pdf = await client.download(
      "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument/pdfDocumentContent",
      place,
    );
    expect(await new Response(pdf.content).text()).toBe("%PDF-1.7");
    expect(seen).toEqual([`GET /salesInvoices(${id})/pdfDocument/pdfDocumentContent`]);
  });

  test("a picture is stored below its item (fact 123)", async () => {
    const { client, seen, bodies } = await serve(() => undefined);
    await client.upload("/companies({companyId})/items({itemId})/picture/pictureContent", new Blob(["pixels"]), {
      companyId,
      itemId: line,
      ifMatch: "*",
    });
    expect(seen).toEqual([`PATCH /items(${line})/picture/pictureContent * application/octet-stream`]);
    expect(bodies).toEqual(["pixels"]);
  });

  test("an attachment is read by the link in its record", async () => {
    const bench = await serve((path) =>
      path.startsWith("/attachments?")
        ? {
            type: "application/json",
            body: JSON.stringify({
              value: [
                {
                  "@odata.etag": 'W/"1"',
                  id: line,
                  fileName: "a.txt",
                  "attachmentContent@odata.mediaReadLink": `${bench.origin}/v2.0/Production/api/v2.0/companies(${cronus})/attachments(${line})/attachmentContent`,
                },
              ],
            }),
          }
        : { type: "application/octet-stream", body: "words" },
    );
    const [file] = await collect(
      bench.client.list("/companies({companyId})/attachments", {
        companyId,
        filter: { parentId: id },
        select: ["fileName"],
      }),
    );
    const content = await bench.client.downloadFrom(file ?? {}, "attachmentContent");
    expect(await new Response(content.content).text()).toBe("words");
    expect(bench.seen.at(-1)).toBe(`GET /attachments(${line})/attachmentContent`);
  });
});
