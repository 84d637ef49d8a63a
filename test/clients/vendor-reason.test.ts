import { expect, test } from "vitest";
import { businessCentralRetry, exactOnlineRetry } from "../../src/clients/retry-rules.ts";
import { toApiError } from "../../src/http/errors/to-api-error.ts";

const facts = { operation: "ListAccounts", method: "GET", path: "/crm/Accounts", attempts: 1 };

test.each<[string, string, string]>([
  [
    "fact 38: Atom",
    '<?xml version="1.0"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code/><m:message xml:lang="">Ongeldig &amp; leeg</m:message></m:error>',
    "Bad request (400): GET /crm/Accounts: Ongeldig & leeg",
  ],
  [
    "fact 37: Exact Online",
    '{"error":{"code":"","message":{"lang":"","value":"Verplicht: Code\\u001b[31m"}}}',
    "Bad request (400): GET /crm/Accounts: Verplicht: Code\\u001b[31m",
  ],
  [
    "fact 127: Business Central, without its id",
    '{"error":{"code":"BadRequest_NotFound","message":"No such record.  CorrelationId:  00000000-0000-4000-8000-000000000000."}}',
    "Bad request (400): GET /crm/Accounts: No such record.",
  ],
  [
    "fact 190: a text",
    '{"error":"The app is not there"}',
    "Bad request (400): GET /crm/Accounts: The app is not there",
  ],
  [
    "ASP.NET",
    '{"Message":"No HTTP resource was found."}',
    "Bad request (400): GET /crm/Accounts: No HTTP resource was found.",
  ],
  ["plain text", "Scope violated", "Bad request (400): GET /crm/Accounts: Scope violated"],
  ["a page", "<html><title>Sign in</title></html>", "Bad request (400): GET /crm/Accounts"],
])("%s", (_, text, want) => {
  for (const { readError } of [exactOnlineRetry, businessCentralRetry])
    expect(toApiError(new Response(null, { status: 400 }), facts, { text, nowMs: 0, parse: readError }).message).toBe(
      want,
    );
});
