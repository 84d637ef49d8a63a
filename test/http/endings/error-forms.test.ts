import { describe, expect, test } from "vitest";
import { bodyKind } from "../../../src/http/endings/body-kind.ts";
import { isErrorBody, isOwnError, parseObject } from "../../../src/http/endings/error-forms.ts";

const json = (value: unknown): string => JSON.stringify(value);

describe("an object in JSON", () => {
  test.each<[string, string, object | undefined]>([
    ["an object", '{"a":1}', { a: 1 }],
    ["behind a byte order mark and white space", '\uFEFF \n{"a":1}', { a: 1 }],
    ["with such a mark within a text, which stays", `{"a":"${"\uFEFF"}"}`, { a: "\uFEFF" }],
    ["an array", "[{}]", undefined],
    ["null", "null", undefined],
    ["a text", '"{}"', undefined],
    ["half of one", '{"a":', undefined],
    ["nothing", "", undefined],
  ])("%s", (_, text, want) => expect(parseObject(text)).toEqual(want));
});

/** Who wrote it: the service in its own form, or anybody; and whether it is an error at all. */
const judged = (text: string): string =>
  `${isOwnError(text) ? "own" : "not own"}, ${isErrorBody(text) ? "error" : "no error"}`;

describe("errors by whom they are from", () => {
  test.each<[string, string, string]>([
    ["OData v4 (OData JSON 4.01, section 21.1)", json({ error: { code: "x", message: "y" } }), "own, error"],
    ["a code alone", json({ error: { code: "x" } }), "own, error"],
    ["a number as the code", json({ error: { code: 7, message: "" } }), "own, error"],
    ["a message alone", json({ error: { code: "", message: "y" } }), "own, error"],
    [
      "OData v2 with a language beside the message",
      json({ error: { code: "", message: { lang: "", value: "y" } } }),
      "own, error",
    ],
    ["OData v3", json({ "odata.error": { code: "", message: { value: "y" } } }), "own, error"],
    ["one that says nothing", json({ error: { code: " ", message: { value: " " } } }), "not own, error"],
    ["one whose message is a list", json({ error: { code: "", message: ["y"] } }), "not own, error"],
    ["a list in its place", json({ error: [{ code: "x" }] }), "not own, error"],
    ["a text in its place", json({ error: "x", error_description: "y" }), "not own, error"],
    ["nothing in its place", json({ error: null }), "not own, no error"],
    ["nothing in OData v3's place", json({ "odata.error": null }), "not own, no error"],
    [
      "with a request's id beside it",
      json({ error: { code: "x" }, "@odata.context": "c", requestId: "r", correlationId: "c" }),
      "own, error",
    ],
    [
      "with more beside it",
      json({ error: "x", "odata.metadata": "m", traceparent: "t", Timestamp: "t" }),
      "not own, error",
    ],
    ["with a record's field beside it", json({ error: { code: "x" }, id: 1 }), "own, no error"],
    ["with a field that has such a name within", json({ error: "x", myRequest: 1 }), "not own, no error"],
    ["fact 140: bare", json({ code: "x", message: "y" }), "own, error"],
    [
      "fact 140: bare with all that stands in it",
      json({ code: "x", message: "y", target: "t", extensionData: {}, clientError: [], details: [], innererror: {} }),
      "own, error",
    ],
    ["bare with a field of a record", json({ code: "x", message: "y", name: "n" }), "not own, no error"],
    ["bare without a text", json({ code: "x", message: "" }), "not own, error"],
    ["bare without a code", json({ code: "", message: "y" }), "not own, error"],
    ["a code alone, as records have", json({ code: "x" }), "not own, no error"],
    ["a message alone, as records have", json({ message: "x" }), "not own, no error"],
    ["a gateway", json({ statusCode: 500, message: "x" }), "not own, error"],
    ["a gateway without a word", json({ statusCode: 500 }), "not own, no error"],
    ["RFC 9457", json({ type: "about:blank", status: 403, title: "Forbidden" }), "not own, error"],
    ["the first status that refuses", json({ status: 400, title: "x" }), "not own, error"],
    ["the last one", json({ status: 599, title: "x" }), "not own, error"],
    ["a record with a status that is none", json({ status: 399, title: "x" }), "not own, no error"],
    ["a record with a higher number", json({ status: 600, title: "x" }), "not own, no error"],
    ["a record with a status in words", json({ status: "404", title: "x" }), "not own, no error"],
    [
      "ASP.NET",
      json({
        Message: "x",
        MessageDetail: "d",
        ExceptionMessage: "m",
        ExceptionType: "t",
        StackTrace: "s",
        InnerException: {},
      }),
      "not own, error",
    ],
    ["a record with a message of its own", json({ Message: "x", ID: 1 }), "not own, no error"],
    ["ASP.NET without a word", json({ Message: "" }), "not own, no error"],
    ["fact 38: Atom", "<error><code/></error>", "own, error"],
    [
      "fact 38: Atom with a declaration, a prefix and a name space",
      `\uFEFF <?xml version="1.0"?>\n<m:error xmlns:m="x">`,
      "own, error",
    ],
    ["fact 38: Atom right behind its declaration", `<?xml version="1.0"?><error>`, "own, error"],
    ["fact 38: Atom with a long prefix", `<meta:error xmlns:meta="x">`, "own, error"],
    ["an error of a storage", `<?xml version="1.0"?><Error><Code/></Error>`, "not own, error"],
    ["an error of a storage with a long prefix", `<meta:Error xmlns:meta="x">`, "not own, error"],
    ["another element that begins alike", "<errors>", "not own, no error"],
    ["an element within another", "<feed><error></error></feed>", "not own, no error"],
    ["a text that has such an element", "x <error>", "not own, no error"],
    ["a record", json({ ID: 1 }), "not own, no error"],
    ["nothing", "", "not own, no error"],
  ])("%s", (_, text, want) => expect(judged(text)).toBe(want));
});

describe("what a body is", () => {
  test.each<[string, string, string | null, string]>([
    ["a record", '{"ID":1}', "application/json", "content"],
    ["without a type", '{"ID":1}', null, "content"],
    ["nothing", "", "application/json", "empty"],
    ["white space and a byte order mark", "\uFEFF\r\n ", null, "empty"],
    ["nothing of type HTML", "", "text/html", "page"],
    ["a type with a space and capitals in front", "x", " TEXT/HTML; charset=utf-8", "page"],
    ["a type of XHTML", "x", "application/xhtml+xml", "page"],
    ["a type that has one within", "x", "x-text/html", "content"],
    ["markup in JSON's name", "\uFEFF\n<p>", "application/json", "page"],
    ["markup within a text", "a <p>", null, "content"],
    ["an entry of Atom", "<entry>", null, "content"],
    ["an entry with a prefix", "<a:entry xmlns:a='x'>", null, "content"],
    ["an entry with a long prefix", "<atom:entry xmlns:atom='x'>", null, "content"],
    ["a feed", "<feed xml:base='x'>", null, "content"],
    ["an element that begins like an entry", "<entrysign>", null, "page"],
    ["an error of Atom", "<error>", null, "error"],
    ["XML of whatever kind", "<?xml version='1.0'?><entry>", null, "content"],
    ["XHTML right behind a declaration", "<?xml version='1.0'?><html>", null, "page"],
    ["XHTML right behind a comment", "<?xml version='1.0'?><!-- page --><html>", null, "page"],
    ["XHTML some lines behind a comment", "<?xml version='1.0'?><!-- page -->\n\n<html>", null, "page"],
    ["a record with XHTML in it", JSON.stringify({ Notes: "<?xml version='1.0'?><html>" }), null, "content"],
    ["XHTML behind a declaration", "<?xml version='1.0'?>\n<html>", null, "page"],
    [
      "XHTML behind a comment and a document type",
      "\uFEFF <?xml version='1.0'?> <!-- page -->\n<!DOCTYPE  html>",
      null,
      "page",
    ],
    ["an element that begins like HTML", "<?xml version='1.0'?><htmlish>", null, "content"],
    ["an error", '{"error":{"code":"x"}}', "application/json", "error"],
  ])("%s", (_, text, type, want) => expect(bodyKind(text, type)).toBe(want));
});
