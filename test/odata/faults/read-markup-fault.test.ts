import { describe, expect, test } from "vitest";
import type { Fault } from "../../../src/odata/faults/fault.ts";
import { readHtmlFault, readXmlFault } from "../../../src/odata/faults/read-markup-fault.ts";

describe("readXmlFault (facts 37, 38, 43)", () => {
  test.each<[string, Fault]>([
    ["<error><code/><message>no</message></error>", { message: "no" }],
    ["<error><message lang='x>y'>no</message></error>", { message: "y'>no" }],
    ["<m:error><m:code>5</m:code></m:error>", { code: "5" }],
    ["<Message><Description>part</Description></Message>", { message: "part" }],
    ["<e><message></message><message>second</message></e>", { message: "second" }],
    ["<message>&#0;a&unknown;&#1114112;</message>", { message: "\\u0000a&unknown;&#1114112;" }],
    ["</message >no<a>", {}],
    ["</m:message >no<m:message>yes</m:message>", { message: "yes" }],
    ["<message", {}],
    ["", {}],
  ])("%s", (markup, want) => expect(readXmlFault(markup)).toEqual(want));
});

describe("readHtmlFault (fact 21)", () => {
  test.each<[string, Fault]>([
    ["<title>Object moved</title>", { message: "Object moved" }],
    ["<TITLE lang=nl>\n Storing \n</TITLE>", { message: "Storing" }],
    ["<subtitle>x</subtitle><h1>502</h1>", { message: "502" }],
    ["<title></title>", {}],
  ])("%s", (markup, want) => expect(readHtmlFault(markup)).toEqual(want));
});
