import { expect, test } from "vitest";
import { createExactOnlineClient, division } from "../../src/clients/exact-online/index.ts";
import { businessCentralRetry, exactOnlineRetry } from "../../src/clients/retry-rules.ts";

test.each<[string, string, object]>([
  [
    "Exact in JSON (fact 37)",
    '{"error":{"code":"","message":{"lang":"nl-NL","value":"Verplicht: Naam"}}}',
    { message: "Verplicht: Naam" },
  ],
  [
    "Exact in XML (fact 38)",
    '<?xml version="1.0"?><error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><code/><message xml:lang="nl">Verplicht: Naam</message></error>',
    { message: "Verplicht: Naam" },
  ],
  [
    "Business Central (fact 127)",
    '{"error":{"code":"Internal_ServerError","message":"Try later.  CorrelationId:  1."}}',
    { code: "Internal_ServerError" },
  ],
  [
    "the Admin Center's bare form (fact 140)",
    '{"code":"environmentNotFound","message":"No such environment"}',
    { code: "environmentNotFound", message: "No such environment" },
  ],
  ["a page is no message", "<html><body>Bad gateway</body></html>", {}],
  ["nothing", "", {}],
])("%s", (_what, text, want) => {
  expect(exactOnlineRetry.readError?.(text)).toMatchObject(want);
  expect(Object.values(exactOnlineRetry.readError?.(text) ?? {}).filter(Boolean)).toHaveLength(
    Math.max(Object.keys(want).length, text.includes("Internal_ServerError") ? 2 : 0),
  );
});

test("a token in a message is taken out", () => {
  const token = `eyJ${"a1B2".repeat(30)}.${"c3D4".repeat(30)}.x`;
  expect(exactOnlineRetry.readError?.(JSON.stringify({ error: { code: "x", message: `no ${token}` } })).message).toBe(
    "no REDACTED",
  );
});

test("408 and 504 of Business Central are not repeated (fact 112)", () => {
  expect(businessCentralRetry.retryStatuses).toEqual([429, 500, 502, 503]);
});

test.each(["remove", "update", "create", "get"] as const)(
  "%s keeps the vendor's innererror, as {d:…} services send it, without what looks like a token",
  async (method) => {
    const body = {
      error: {
        code: "",
        message: { lang: "nl", value: "Er is een fout opgetreden" },
        innererror: {
          message: "Regel 3: artikel is geblokkeerd. Bearer abc.def",
          type: "Exact.DataServiceException",
          internalexception: { message: "Item is blocked" },
        },
      },
    };
    const exact = createExactOnlineClient({
      country: "nl",
      auth: { token: async () => "t", markStale: () => undefined },
      fetch: async () =>
        new Response(JSON.stringify(body), { status: 400, headers: { "content-type": "application/json" } }),
    });
    const path = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
    const place = { division: division(1), ID: "4a1b2c3d-0001-4002-8003-00000000000a" };
    const calls = {
      remove: () => exact.remove(path, place),
      update: () => exact.update(path, { Name: "x" }, place),
      create: () => exact.create("/api/v1/{division}/crm/Accounts", { Name: "x" }, { division: place.division }),
      get: () => exact.get(path, place),
    };
    await expect(calls[method]()).rejects.toMatchObject({
      code: "API_BAD_REQUEST",
      vendorMessage: "Er is een fout opgetreden",
      vendorInner: [
        { code: "Exact.DataServiceException", message: "Regel 3: artikel is geblokkeerd. REDACTED" },
        { message: "Item is blocked" },
      ],
    });
  },
);
