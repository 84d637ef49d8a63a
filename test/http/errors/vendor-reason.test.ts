import { describe, expect, test } from "vitest";
import { createChain } from "../../../src/http/chain.ts";
import { toApiError } from "../../../src/http/errors/to-api-error.ts";
import { vendorReason } from "../../../src/http/errors/vendor-reason.ts";

const reasonOf = (text: string, headers: Record<string, string> = {}) =>
  vendorReason(new Response(null, { status: 400, headers }), text);

describe("why an answer refuses is read out of every shape that a service sends", () => {
  test.each<[string, string, string | undefined]>([
    ["fact 37: text", '{"error":{"code":"X","message":"No."}}', "No."],
    [
      "fact 37: with its language",
      '{"error":{"code":"","message":{"lang":"","value":"Verplicht: Code"}}}',
      "Verplicht: Code",
    ],
    ["fact 140: bare", '{"code":"EnvironmentNotFound","message":"Gone","clientError":[]}', "Gone"],
    ["fact 190: an error that is a text", '{"error":"The app is not installed"}', "The app is not installed"],
    ["fact 190: errorMessage", '{"status":"failed","errorMessage":"Fejl"}', "Fejl"],
    ["ASP.NET", '{"Message":"An error has occurred."}', "An error has occurred."],
    ["a gateway", '{"statusCode":500,"message":"Internal server error"}', "Internal server error"],
    ["OAuth", '{"error":"invalid_grant","error_description":"AADSTS70008"}', "AADSTS70008"],
    ["RFC 9457", '{"type":"about:blank","title":"Bad","detail":"Name is empty"}', "Name is empty"],
    ["a list of errors", '{"errors":[{"message":"First"},{"message":"Second"}]}', "First"],
    ["old OData", '{"odata.error":{"code":"","message":{"value":"Old"}}}', "Old"],
    ["an empty message above a cause", '{"error":{"code":"","message":"","innererror":{"message":"Cause"}}}', "Cause"],
    ["a code alone", '{"error":{"code":"BadRequest_NotFound","message":""}}', "BadRequest_NotFound"],
    ["a text as JSON", '"No."', "No."],
    ["plain text", "Forbidden - Application Scope Violated.", "Forbidden - Application Scope Violated."],
    ["a page", "<html><title>503</title></html>", undefined],
    ["nothing", "", undefined],
    ["JSON that breaks off", '{"error":{"mess', undefined],
    ["numbers", '{"error":{"message":7}}', undefined],
    ["a book", "word ".repeat(1000), undefined],
    ["a well of objects", `${'{"error":'.repeat(50)}"x"${"}".repeat(50)}`, undefined],
  ])("%s", (_, text, want) => {
    expect(reasonOf(text)).toBe(want);
  });

  test("the Reason header is taken where the body says nothing, and joins it where it says more (fact 27)", () => {
    expect(reasonOf("", { reason: "NoDivisionAccess" })).toBe("NoDivisionAccess");
    expect(reasonOf('{"message":"No access"}', { reason: "NoDivisionAccess" })).toBe("No access (NoDivisionAccess)");
    expect(reasonOf(JSON.stringify({ message: "x".repeat(400) }), { reason: "NoDivisionAccess" })).toHaveLength(300);
  });
});

describe("what was sent does not come back in the message", () => {
  const url = `https://api.example/odata/Accounts?$select=Nam&$filter=${encodeURIComponent("Name eq 'O''Brien' and City eq 'Delft'")}&code=4711&$top=5`;
  const token = "tok.en-1234567";

  async function refusedWith(text: string) {
    const { fetch } = createChain({
      auth: {
        source: { token: async () => token, markStale: () => undefined },
        allowedOrigins: ["https://api.example"],
      },
      fetch: async () => new Response(text, { status: 400, headers: { "content-type": "text/plain" } }),
    });
    const response = await fetch(url);
    return toApiError(
      response,
      { operation: "x", method: "GET", path: "/odata/Accounts", attempts: 1 },
      { text: await response.text(), nowMs: 0 },
    );
  }

  test.each<[string, string, string]>([
    ["a filter", "Cannot parse Name eq 'O''Brien' and City eq 'Delft'", "Cannot parse REDACTED"],
    ["a literal of it", "No O'Brien lives in 'Delft', Delftware", "No REDACTED lives in REDACTED, Delftware"],
    ["an argument", "Code 4711 is none of 47110", "Code REDACTED is none of 47110"],
    ["the query as it was sent", `Bad query ${url.slice(url.indexOf("?") + 1)}`, "REDACTED"],
    ["the address", `Nothing at ${url}`, "Nothing at https://api.example/odata/Accounts?…"],
    ["the token", `Token ${token} is bad`, "Token REDACTED is bad"],
  ])("%s", async (_, text, want) => {
    const { message } = await refusedWith(text);
    expect(message).toMatch(/^Bad request \(400\): GET \/odata\/Accounts: /);
    for (const secret of ["Brien", "Delft ", "'Delft'", "4711 ", "&code=4711", token])
      expect(message).not.toContain(secret);
    expect(message).toContain(want);
  });

  test("names of fields stay, because they are what is wrong", async () => {
    expect((await refusedWith("Could not find a property named 'Nam'")).message).toBe(
      "Bad request (400): GET /odata/Accounts: Could not find a property named 'Nam'",
    );
  });
});
