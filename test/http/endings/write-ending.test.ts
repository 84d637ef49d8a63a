import { describe, expect, test } from "vitest";
import type { DeclaredAnswers } from "../../../src/http/endings/declared-answers.ts";
import { type SentWrite, type WriteAnswer, writeEnding } from "../../../src/http/endings/write-ending.ts";

const record = '{"ID":"1"}';
const isRecord = (text: string): boolean => text === record;
const create: DeclaredAnswers = { filled: ["201"], empty: [], isRecord };
const update: DeclaredAnswers = { filled: [], empty: ["204"] };
const patch: DeclaredAnswers = { filled: ["200"], empty: [], isRecord };
const action: DeclaredAnswers = { filled: [], empty: ["200", "204"] };
const long: DeclaredAnswers = { filled: ["202"], empty: [], isRecord };
const undocumented: DeclaredAnswers = { filled: ["2XX"], empty: ["2XX"] };

const post: SentWrite = { method: "POST", commits: false, answers: create, conditional: false, earlierOpen: false };
const put: SentWrite = { ...post, method: "PUT", answers: update };
const json = "application/json";
const answer = (status: number, text = "", contentType: string | null = text === "" ? null : json): WriteAnswer => ({
  status,
  text,
  contentType,
});
const ending = (write: Partial<SentWrite>, got: WriteAnswer): string => writeEnding({ ...post, ...write }, got).ending;
const page = "<!doctype html><title>Sign in</title>";
const own = '{"error":{"code":"","message":{"lang":"","value":"Invalid reference: Item."}}}';

describe("what says success", () => {
  test.each<[string, Partial<SentWrite>, WriteAnswer, string]>([
    ["a declared 201", {}, answer(201, record), "done"],
    ["a declared 201 with a body that is cut", {}, answer(201, '{"ID'), "done"],
    ["a declared 201 without a body", {}, answer(201), "done"],
    ["a 201 with a web page", {}, answer(201, page, "text/html"), "unknown"],
    ["a 201 with a web page that calls itself JSON", {}, answer(201, `\uFEFF \n${page}`), "unknown"],
    ["a 201 with XHTML", {}, answer(201, '<?xml version="1.0"?>\n<html></html>', "application/xml"), "unknown"],
    ["a 201 with an entry of Atom", {}, answer(201, "<?xml version='1.0'?><entry/>", "application/xml"), "done"],
    ["a 201 with an error", {}, answer(201, own), "unknown"],
    ["a 201 with a bare error that says nothing", {}, answer(201, '{"code":"","message":"x"}'), "unknown"],
    ["a 201 with an error that is no object", {}, answer(201, '{"error":true}'), "unknown"],
    ["a 201 with no error in an object", {}, answer(201, '{"error":null}'), "done"],
    ["a 201 with an error of Atom", {}, answer(201, "<m:error><m:code/></m:error>", "application/xml"), "unknown"],
    ["a 201 to an update that declares 204", { answers: update, method: "PUT" }, answer(201, record), "unknown"],
    ["a 204", { answers: update }, answer(204), "done"],
    ["a 204 where a record was announced", {}, answer(204), "done"],
    ["a 200 with its record", { answers: patch }, answer(200, record), "done"],
    ["a 200 with the record of a create (fact 65)", {}, answer(200, record), "done"],
    ["a 200 with something else", { answers: patch }, answer(200, "{}"), "unknown"],
    ["a 200 with a body that is cut", { answers: patch }, answer(200, '{"ID'), "unknown"],
    ["an empty 200 where a record was announced", { answers: patch }, answer(200), "unknown"],
    ["an empty 200 of type HTML", { answers: action }, answer(200, "", "text/html; charset=utf-8"), "unknown"],
    ["an empty 200 that is declared", { answers: action }, answer(200), "done"],
    ["a 200 with white space that is declared empty", { answers: action }, answer(200, " \r\n"), "done"],
    ["a 200 with content that is declared empty", { answers: action }, answer(200, '{"a":1}'), "unknown"],
    ["an empty 200 to what declares 204", { answers: update }, answer(200), "unknown"],
    ["a 202 with its record", { answers: long }, answer(202, record), "done"],
    ["a 200 with an object to what declares 202", { answers: long }, answer(200, record), "unknown"],
    ["an empty 202", { answers: long }, answer(202), "done"],
    ["a 206", { answers: patch }, answer(206, record), "unknown"],
    ["a 206 with the record of a create", {}, answer(206, record), "unknown"],
    ["a 202 with the record of a create", {}, answer(202, record), "unknown"],
    ["any success of what nobody documented", { answers: undocumented }, answer(203, '{"a":1}'), "done"],
    ["an error under it", { answers: undocumented }, answer(200, '{"Message":"An error has occurred."}'), "unknown"],
    ["a 200 with anything where no spec is known", { answers: undefined }, answer(200, page, "text/html"), "done"],
    ["a record with a field error", { answers: undocumented }, answer(200, '{"id":1,"error":{"code":"x"}}'), "done"],
  ])("%s", (_, write, got, want) => {
    expect(ending(write, got)).toBe(want);
  });

  // What was announced is no sign-in page, whatever it begins with.
  describe("is what it is announced as", () => {
    const says = (...types: string[]): Partial<SentWrite> => ({ answers: { ...undocumented, types } });
    const xhtml = '<?xml version="1.0"?><html/>';
    test.each<[string, Partial<SentWrite>, WriteAnswer, string]>([
      ["HTML", says("text/html"), answer(200, page, "text/html; charset=utf-8"), "done"],
      ["HTML that is empty", says("text/html"), answer(200, "", "text/html"), "done"],
      ["XML without a declaration", says("application/xml"), answer(201, "<a>1</a>", "application/xml"), "done"],
      ["SOAP", says("text/xml; charset=utf-8"), answer(200, "<soap:Envelope/>", "Text/XML"), "done"],
      ["XML by its other name", says("application/xml"), answer(200, "<a/>", "text/xml"), "done"],
      ["XML by its first name", says("text/xml"), answer(200, "<a/>", "application/xml"), "done"],
      ["XHTML", says("application/xhtml+xml"), answer(200, xhtml, "application/xhtml+xml"), "done"],
      ["a picture", says("image/*"), answer(200, "<svg/>", "image/svg+xml"), "done"],
      [
        "text that begins like a page",
        says("application/json", "text/plain"),
        answer(200, "<ok>", "text/plain"),
        "done",
      ],
      ["a page where XML is announced", says("application/xml"), answer(200, page, "text/html"), "unknown"],
      ["a page that calls itself JSON", says("text/html"), answer(200, page, json), "unknown"],
      ["a page of no type", says("text/html"), answer(200, page, null), "unknown"],
      ["a page where anything is announced", says("*/*"), answer(200, page, "text/html"), "unknown"],
      ["a page where nothing is announced", says(), answer(200, page, "text/html"), "unknown"],
      ["an error in XML", says("application/xml"), answer(200, "<error><code/></error>", "application/xml"), "unknown"],
    ])("%s", (_, write, got, want) => {
      expect(ending(write, got)).toBe(want);
    });
  });

  test("a body that nobody read counts as content, and by its type", () => {
    const unread = (contentType: string): WriteAnswer => ({ status: 201, contentType, text: undefined });
    expect([ending({}, unread(json)), ending({}, unread("text/html"))]).toEqual(["done", "unknown"]);
    expect(ending({ answers: action }, { status: 200, contentType: json, text: undefined })).toBe("unknown");
    // Whether it is the record, only who reads it can tell.
    expect(ending({ answers: patch }, { status: 200, contentType: json, text: undefined })).toBe("done");
  });
});

describe("what refuses", () => {
  const statuses = [400, 401, 402, 403, 404, 405, 409, 410, 412, 413, 415, 422, 429, 431, 451];
  test.each(statuses)("%i, whatever its body", (status) => {
    for (const text of ["", "Forbidden", page, own, '{"statusCode":1}'])
      expect([ending({}, answer(status, text)), ending(put, answer(status, text))]).toEqual(["refused", "refused"]);
  });

  test.each([300, 301, 302, 303, 304, 307, 308, 408, 499])("%i proves nothing", (status) => {
    for (const text of ["", page, own]) expect(ending({}, answer(status, text))).toBe("unknown");
  });

  test("a 300 proves nothing either where no spec is known", () => {
    expect(ending({ answers: undefined }, answer(300, record))).toBe("unknown");
  });

  test.each<[string, number, string, string]>([
    ["Exact's own reason", 500, own, "refused"],
    ["Business Central's code", 500, '{"error":{"code":"Internal_RecordNotFound","message":"No"}}', "refused"],
    ["the Admin Center's bare form (fact 140)", 500, '{"code":"invalidInput","message":"No"}', "refused"],
    ["a code and no word", 500, '{"error":{"code":"Internal_RecordNotFound"}}', "refused"],
    ["its word for anything else", 500, '{"code":"Unknown","message":"No"}', "unknown"],
    ["a gateway's JSON", 500, '{"statusCode":500,"message":"Internal server error"}', "unknown"],
    ["ASP.NET's", 500, '{"Message":"An error has occurred."}', "unknown"],
    [
      "a time-out in the service's form",
      500,
      '{"error":{"code":"Application_TimeoutException","message":"x"}}',
      "unknown",
    ],
    ["a proxy's time-out in it", 500, '{"error":{"code":"","message":{"value":"upstream timed out"}}}', "unknown"],
    [
      "a database's broken connection in it",
      500,
      '{"error":{"code":"","message":"A transport-level error has occurred"}}',
      "unknown",
    ],
    // .NET's words where a request is given up: TaskCanceledException, ThreadAbortException, WebException.
    ...["A task was canceled.", "Thread was being aborted.", "The request was aborted: The request was canceled."].map(
      (message): [string, number, string, string] => [
        message,
        500,
        JSON.stringify({ error: { code: "", message } }),
        "unknown",
      ],
    ),
    ["an empty error", 500, '{"error":{"code":"","message":{"lang":"","value":""}}}', "unknown"],
    ["an error that is text", 500, '{"error":"invalid_request"}', "unknown"],
    ["nothing", 500, "", "unknown"],
    ["a page", 503, page, "unknown"],
    ["a page with an own error behind it", 502, `${page}${own}`, "unknown"],
    ["an error that is cut", 500, own.slice(0, -2), "unknown"],
  ])("a 5xx with %s", (_, status, text, want) => {
    expect(ending({}, answer(status, text))).toBe(want);
  });

  test.each([
    "An existing connection was forcibly closed by the remote host.",
    "The connection has been reset",
    "The connection to the server was lost",
    "The connection is broken and recovery is not possible.",
    "The service is currently unavailable.",
    "The service is not available.",
  ])("a 5xx with an accident in other words: %s", (message) => {
    expect(ending({}, answer(500, JSON.stringify({ error: { code: "", message } })))).toBe("unknown");
  });

  test("a 5xx with the reason in XML, where somebody reads that (fact 38)", () => {
    const xml = answer(500, "<error><code/><message>Ongeldig</message></error>", "application/xml");
    expect(ending({}, xml)).toBe("unknown");
    expect(writeEnding(post, xml, { readError: () => ({ message: "Ongeldig" }) }).ending).toBe("refused");
  });

  test.each([
    [400, "unknown"],
    [401, "refused"],
    [403, "refused"],
    [404, "refused"],
    [409, "unknown"],
    [413, "unknown"],
    [429, "refused"],
    [500, "unknown"],
  ])("%i to what commits on its way", (status, want) => {
    expect(ending({ commits: true }, answer(status, own))).toBe(want);
  });
});

describe("to a repeat of what may have been done", () => {
  const again = { earlierOpen: true };
  test.each<[string, Partial<SentWrite>, number, string]>([
    ["a DELETE finds nothing", { method: "DELETE" }, 404, "done"],
    ["a DELETE finds nothing any more", { method: "DELETE" }, 410, "done"],
    ["a DELETE is refused", { method: "DELETE" }, 400, "refused"],
    ["an If-Match write meets another version", { method: "PATCH", conditional: true }, 412, "unknown"],
    ["an If-Match write meets a change", { method: "PATCH", conditional: true }, 409, "unknown"],
    ["a POST is refused: it may be its own echo", {}, 400, "unknown"],
    ["a POST is refused with 500", {}, 500, "unknown"],
    ["a PUT is refused for its body", { method: "PUT" }, 400, "refused"],
    ["a PUT is not signed in any more", { method: "PUT" }, 401, "unknown"],
    ["a PUT is refused with 500", { method: "PUT" }, 500, "unknown"],
  ])("%s", (_, write, status, want) => {
    expect(ending({ ...again, ...write }, answer(status, own))).toBe(want);
  });

  test("a DELETE that finds nothing at its first attempt is refused, and so is another write that finds nothing", () => {
    expect([ending({ method: "DELETE" }, answer(404)), ending({ ...again, method: "PUT" }, answer(404))]).toEqual([
      "refused",
      "refused",
    ]);
  });

  test.each([
    [400, "EnvironmentNotFound", "done"],
    [422, "environmentnotfound", "done"],
    [400, "EnvironmentBusy", "refused"],
    [403, "EnvironmentNotFound", "unknown"],
    [409, "EnvironmentNotFound", "unknown"],
    [500, "EnvironmentNotFound", "unknown"],
    [503, "EnvironmentNotFound", "unknown"],
  ])("a DELETE whose %i says %s", (status, code, want) => {
    const write = { ...post, method: "DELETE", ...again };
    const rules = { missingCodes: ["EnvironmentNotFound"] };
    expect(writeEnding(write, answer(status, JSON.stringify({ code, message: "x" })), rules).ending).toBe(want);
  });

  test("a PUT that is done is done", () => {
    expect(ending({ ...put, earlierOpen: true }, answer(204))).toBe("done");
  });
});

test("it says why nothing is proven", () => {
  expect(writeEnding(post, answer(302))).toEqual({ ending: "unknown", why: "the answer was a redirect (302)" });
  expect(writeEnding(put, answer(201, record))).toEqual({
    ending: "unknown",
    why: "the answer was a 201 that the operation does not give",
  });
});
