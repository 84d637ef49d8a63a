import { describe, expect, test } from "vitest";
import { type Page, type PageEnvelope, readPage } from "../../../src/odata/pages/read-page.ts";

const v2: PageEnvelope = { style: "odata-v2", items: "d" };
const v4: PageEnvelope = { style: "odata-v4", items: "value" };
const page = (rows: Page["rows"], nextLink?: string, count?: number): Page => ({ rows, nextLink, count });

describe("readPage", () => {
  test.each<[string, unknown, PageEnvelope, Page]>([
    // Fact 44: three shapes.
    ["results", { d: { results: [{ a: 1 }] } }, v2, page([{ a: 1 }])],
    [
      "results with a link, verbatim (fact 47)",
      { d: { results: [{ a: 1 }], __next: "https://h/x?$skiptoken=guid'A%2B'" } },
      v2,
      page([{ a: 1 }], "https://h/x?$skiptoken=guid'A%2B'"),
    ],
    ["an empty last page (fact 48)", { d: { results: [] } }, v2, page([])],
    [
      "results with a count in text (fact 50)",
      { d: { results: [], __count: "100003" } },
      v2,
      page([], undefined, 100003),
    ],
    ["a bare array", { d: [{ a: 1 }, { a: 2 }] }, v2, page([{ a: 1 }, { a: 2 }])],
    ["an empty bare array", { d: [] }, v2, page([])],
    ["a single object (facts 45, 81)", { d: { a: 1 } }, v2, page([{ a: 1 }])],
    [
      "a single object with nothing but metadata",
      { d: { __metadata: { uri: "u" } } },
      v2,
      page([{ __metadata: { uri: "u" } }]),
    ],
    ["a null link", { d: { results: [], __next: null } }, v2, page([])],
    ["v4", { "@odata.context": "c", value: [{ a: 1 }] }, v4, { ...page([{ a: 1 }]), context: "c" }],
    [
      "v4 with link and count (fact 117)",
      { value: [], "@odata.nextLink": "https://h/?$skiptoken=1", "@odata.count": 7 },
      v4,
      page([], "https://h/?$skiptoken=1", 7),
    ],
    ["v4 with a count in text", { value: [], "@odata.count": "7" }, v4, page([], undefined, 7)],
    ["the body itself", [{ a: 1 }], { style: "none", items: "$" }, page([{ a: 1 }])],
    [
      "the body itself where a field was announced (fact 185)",
      [{ a: 1 }],
      { style: "none", items: "value" },
      page([{ a: 1 }]),
    ],
    [
      "a field where the body itself was announced",
      { value: [{ a: 1 }] },
      { style: "none", items: "$" },
      page([{ a: 1 }]),
    ],
    [
      "a field, with more behind it",
      { value: [{ a: 1 }], "@odata.nextLink": "https://x/2" },
      { style: "none", items: "$" },
      { ...page([{ a: 1 }]), nextLink: "https://x/2" },
    ],
    ["another field", { environments: [{ a: 1 }] }, { style: "none", items: "environments" }, page([{ a: 1 }])],
  ])("%s", (_, body, envelope, want) => {
    expect(readPage(body, envelope)).toEqual(want);
  });

  test.each<[string, unknown, PageEnvelope]>([
    ["an error under a status of success", { error: { code: "", message: { value: "no" } } }, v2],
    ["nothing", undefined, v2],
    ["null", null, v2],
    ["text", "<html>", v2],
    ["an empty object", {}, v2],
    ["d is null", { d: null }, v2],
    ["d is text", { d: "x" }, v2],
    ["d has nothing", { d: {} }, v2],
    ["d has only a count", { d: { __count: "5" } }, v2],
    ["d has a link but no results", { d: { ID: "1", __next: "https://h/" } }, v2],
    ["results is null", { d: { results: null } }, v2],
    ["results is an object", { d: { results: {} } }, v2],
    ["a row is null", { d: { results: [{}, null] } }, v2],
    ["a row is text", { d: ["x"] }, v2],
    ["a row is an array", { d: [[]] }, v2],
    ["the link is empty: the rest would be lost", { d: { results: [], __next: "" } }, v2],
    ["the link is an object", { d: { results: [], __next: {} } }, v2],
    ["the count is text", { d: { results: [], __count: "many" } }, v2],
    ["a bare array", [{ a: 1 }], v2],
    ["v2's shape in v4", { d: { results: [] } }, v4],
    ["value is missing", { "@odata.context": "c" }, v4],
    ["value is null", { value: null }, v4],
    ["value is an object", { value: {} }, v4],
    ["an array in v4", [], v4],
    ["the link is a number", { value: [], "@odata.nextLink": 5 }, v4],
    ["an object where the body is the list", { rows: [] }, { style: "none", items: "$" }],
    ["nothing where the body is the list", undefined, { style: "none", items: "$" }],
    ["an array where the pages of v4 are announced", [], { style: "odata-v4", items: "value" }],
  ])("never takes for an empty list: %s", (_, body, envelope) => {
    expect(() => readPage(body, envelope)).toThrow(expect.objectContaining({ code: "ENVELOPE_UNKNOWN" }));
  });

  test("an error names fields but no values, and not without end", () => {
    const body = { d: Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`__${"n".repeat(60)}${i}`, "secret"])) };
    expect(() => readPage(body, v2)).toThrow(
      `Expected a list in d, found an object with the fields ${Array.from({ length: 5 }, () => `__${"n".repeat(38)}`).join(", ")}, … in d. The answer was not used.`,
    );
  });
});
