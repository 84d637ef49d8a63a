import { describe, expect, test } from "vitest";
import type { Fault } from "../../../src/odata/faults/fault.ts";
import { type FaultForm, readFault } from "../../../src/odata/faults/read-fault.ts";

const id = "4a1b2c3d-0001-4002-8003-00000000000a";

describe("readFault", () => {
  test.each<[string, string, FaultForm, Fault]>([
    // Facts 37 and 39: Exact Online; a failed validation comes as 500 with such a text.
    [
      "Exact",
      '{"error":{"code":"","message":{"lang":"","value":"Verplicht: Naam"}}}',
      "json",
      { message: "Verplicht: Naam" },
    ],
    [
      "Exact with a number as code",
      '{"error":{"code":-1,"message":{"lang":"nl","value":"x"}}}',
      "json",
      { code: "-1", message: "x" },
    ],
    [
      "Exact's token endpoint (fact 16)",
      '{"error":"access_denied","error_description":"Rate limit exceeded: access_token not expired"}',
      "json",
      { code: "access_denied", message: "Rate limit exceeded: access_token not expired" },
    ],
    // Fact 38: Atom.
    [
      "Atom",
      '<?xml version="1.0"?><m:error xmlns:m="urn:x"><m:code>12</m:code><m:message xml:lang="en">A &lt;b&gt; &amp; &#39;c&#x27;</m:message></m:error>',
      "xml",
      { code: "12", message: "A <b> & 'c'" },
    ],
    ["XML without a message", "<root><codes>no</codes></root>", "xml", {}],
    // Fact 25.
    [
      "plain text",
      "Forbidden - Application Scope Violated. Cannot read 'crm accounts' scope.",
      "text",
      { message: "Forbidden - Application Scope Violated. Cannot read 'crm accounts' scope." },
    ],
    // Fact 21: a redirect to the sign-in page.
    [
      "HTML",
      "<!DOCTYPE html>\n<html><head><TITLE>Object moved</TITLE></head><body><h1>Object</h1></body></html>",
      "html",
      { message: "Object moved" },
    ],
    [
      "HTML with a heading only",
      "<html><body><h1>502 Bad Gateway</h1></body></html>",
      "html",
      { message: "502 Bad Gateway" },
    ],
    ["HTML that was cut off", "<html><head><title>Service", "html", {}],
    // Fact 35: an empty body.
    ["empty", " \r\n", "empty", {}],
    ["a byte order mark alone", "\uFEFF", "empty", {}],
    // Fact 127: Business Central.
    [
      "Business Central",
      `{"error":{"code":"BadRequest_NotFound","message":"No company.  CorrelationId:  ${id}."}}`,
      "json",
      { code: "BadRequest_NotFound", message: "No company.", correlationId: id },
    ],
    [
      "v4 with causes",
      '{"error":{"code":"a","message":"b","target":"Name","details":[{"code":"d","message":"e","target":"f"}],"innererror":{"message":"g","type":"T","internalexception":{"message":"h"}}}}',
      "json",
      {
        code: "a",
        message: "b",
        target: "Name",
        inner: [{ code: "T", message: "g" }, { message: "h" }, { code: "d", message: "e", target: "f" }],
      },
    ],
    // Fact 175: Dataverse, also with an empty code.
    [
      "Dataverse",
      '{"error":{"code":"0x80072322","message":"Number of requests exceeded"}}',
      "json",
      { code: "0x80072322", message: "Number of requests exceeded" },
    ],
    ["Dataverse with an empty code", '{"error":{"code":"","message":"gone"}}', "json", { message: "gone" }],
    // Fact 140: the Admin Center's bare form.
    [
      "Admin Center",
      '{"code":"environmentNotFound","message":"No such environment","target":"name","clientError":[{"code":"x","message":"y"}]}',
      "json",
      {
        code: "environmentNotFound",
        message: "No such environment",
        target: "name",
        inner: [{ code: "x", message: "y" }],
      },
    ],
    ["ASP.NET", '{"Message":"An error has occurred."}', "json", { message: "An error has occurred." }],
    ["a JSON text", '"too busy"', "json", { message: "too busy" }],
    ["JSON that is something else", '{"a":1}', "text", { message: '{"a":1}' }],
    ["JSON that is broken", '{"error":', "text", { message: '{"error":' }],
    ["an error that is null", '{"error":null,"message":"m"}', "json", { message: "m" }],
    ["an error without content", '{"error":{}}', "json", {}],
    [
      "control characters",
      '{"error":{"code":"a\\nb","message":"x\\u001b[31mred\\u202e"}}',
      "json",
      { code: "a b", message: "x\\u001b[31mred\\u202e" },
    ],
  ])("%s", (_, text, form, want) => {
    expect(readFault(text)).toEqual({ form, fault: want });
  });

  test.each([
    ["text", "x".repeat(100_000), 2000],
    ["json", JSON.stringify({ error: { code: "c", message: "x".repeat(9000) } }), 2000],
    ["html", `<html><title>${"x".repeat(9000)}</title>`, 2000],
  ])("cuts the message of %s", (_, text, length) => {
    const { message } = readFault(text).fault;
    expect(message?.length).toBe(length);
    expect(message?.endsWith("x…")).toBe(true);
  });

  test("cuts codes and lists of causes", () => {
    const details = Array.from({ length: 50 }, () => ({ code: "y".repeat(500) }));
    const { fault } = readFault(JSON.stringify({ error: { code: "x".repeat(500), details } }));
    expect([fault.code?.length, fault.inner?.length, fault.inner?.[0]?.code?.length]).toEqual([200, 10, 200]);
  });

  test("a chain of causes without end does not overflow", () => {
    const text = `{"error":{"code":"a"${',"innererror":{"code":"b"'.repeat(2000)}${"}".repeat(2000)}}}`;
    expect(readFault(text).fault.inner?.length).toBe(10);
  });

  test("a chain of causes that say nothing does not overflow either", () => {
    const text = `{"error":{"code":"a"${',"innererror":{"x":1'.repeat(3000)}${"}".repeat(3000)}}}`;
    expect(readFault(text).fault).toEqual({ code: "a" });
  });
});
