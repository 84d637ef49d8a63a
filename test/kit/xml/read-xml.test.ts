import { expect, test } from "vitest";
import { childrenNamed, elementsNamed } from "../../../src/kit/xml/find-elements.ts";
import { readXml } from "../../../src/kit/xml/read-xml.ts";

test("elements have their names without prefix, attributes, text and place", () => {
  const root = readXml('<?xml version="1.0"?>\n<a:Root xmlns:a="urn:a"\n  a:b="1" c="2">x<a:Child/>y</a:Root>');
  expect(root).toEqual({
    name: "Root",
    namespace: "urn:a",
    attributes: new Map([
      ["a:b", "1"],
      ["c", "2"],
    ]),
    children: [expect.objectContaining({ name: "Child", position: { line: 3, column: 18 } })],
    text: "x",
    position: { line: 2, column: 1 },
  });
});

test.each([
  ["the five entities of XML (XML 1.0, section 4.6)", "&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
  ["characters by number", "&#233;&#x20AC;", "é€"],
  ["an escaped entity, once", "&amp;lt;", "&lt;"],
  ["text that is marked as such (XML 1.0, section 2.7)", "a <![CDATA[<b> & c]]> d", "a <b> & c d"],
  ["a comment in between", "a<!-- & -->b", "ab"],
])("%s", (_, markup, want) => {
  expect(readXml(`<a>${markup}</a>`).text).toBe(want);
  if (!markup.includes("<!")) expect(readXml(`<a b="${markup}"/>`).attributes.get("b")).toBe(want);
});

test.each([
  ["nothing", "", "malformed", 1],
  ["an element that is not closed", "<a>\n<b></a>", "malformed", 2],
  ["two roots", "<a/>\n<b/>", "malformed", 2],
  ["an entity of HTML", "<a>&nbsp;</a>", "malformed", 1],
  ["a prefix that nobody declares", "<x:a/>", "malformed", 1],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type", 1],
  ["elements 65 deep", `${"<a>".repeat(65)}${"</a>".repeat(65)}`, "depth", 1],
  ["101 attributes", `<a ${Array.from({ length: 101 }, (_, at) => `a${at}=""`).join(" ")}/>`, "attributes", 1],
])("refuses %s", (_, markup, problem, line) => {
  expect(() => readXml(markup)).toThrow(
    expect.objectContaining({ name: "XmlUnreadable", problem, position: expect.objectContaining({ line }) }),
  );
});

test("elements are found directly below and at any depth, in the document's order", () => {
  const root = readXml('<a><b n="1"><c n="2"/></b><c n="3"><b n="4"/></c></a>');
  const numbers = (elements: ReturnType<typeof childrenNamed>) => elements.map(({ attributes }) => attributes.get("n"));
  expect(numbers(childrenNamed(root, "c"))).toEqual(["3"]);
  expect(numbers(elementsNamed(root, "c"))).toEqual(["2", "3"]);
  expect(numbers(elementsNamed(root, "b", "c"))).toEqual(["1", "2", "3", "4"]);
});
