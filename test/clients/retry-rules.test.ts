import { expect, test } from "vitest";
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
