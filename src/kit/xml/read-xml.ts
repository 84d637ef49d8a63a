import { SaxesParser } from "saxes";
import { type XmlPosition, type XmlProblem, XmlUnreadable } from "./xml-unreadable.ts";

/** An element of an XML document, without its prefix. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Attributes without a prefix by their name, others by prefix and name: `sap:creatable`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** What stands before the first child. */
  text: string;
  readonly position: XmlPosition;
}

/** CSDL nests about ten levels deep, a solution's documents fifteen. */
const deepest = 64;

/** A property of CSDL has about ten attributes; vendors add some. */
const mostAttributes = 100;

/** Elements of a document; each takes a few hundred bytes of memory. */
const mostElements = 1_000_000;

const noAttributes: ReadonlyMap<string, string> = new Map();

/** Characters that are given to the parser at once. */
const chunkLength = 65_536;

/**
 * Reads an XML document into elements that know where they stand, and answers its root. A document type is refused, so
 * entities other than the five of XML itself cannot exist and nothing can be expanded or fetched.
 *
 * @throws {XmlUnreadable} with line and column
 * @see https://www.w3.org/TR/xml-names/
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const here = (): XmlPosition => ({ line: parser.line, column: parser.columnIndex + 1 });
  let tagAt = here();
  let attributeCount = 0;
  let elementCount = 0;
  /** Where a tag begins whose name was just read. */
  const beginOf = (name: string): XmlPosition => {
    const { line, column } = here();
    if (column > name.length + 2) return { line, column: column - name.length - 2 };
    // A line ended behind the name.
    const at = text.lastIndexOf(`<${name}`, parser.position);
    return { line: line - 1, column: at - text.lastIndexOf("\n", at) };
  };
  const refuse = (problem: XmlProblem, what: string, at = here()): never => {
    throw new XmlUnreadable(problem, what, at);
  };
  parser.on("error", (error) =>
    refuse("malformed", `it is no well-formed XML (${error.message.replace(/^\d+:\d+: |\.$/g, "")})`),
  );
  parser.on("doctype", () => refuse("document type", "it has a document type, which could define entities"));
  parser.on("opentagstart", ({ name }) => {
    tagAt = beginOf(name);
    attributeCount = 0;
    elementCount += 1;
    if (elementCount > mostElements) refuse("elements", `it has more than ${mostElements} elements`, tagAt);
    if (open.length >= deepest) refuse("depth", `elements are nested deeper than ${deepest}`, tagAt);
  });
  parser.on("attribute", () => {
    attributeCount += 1;
    if (attributeCount > mostAttributes)
      refuse("attributes", `an element has more than ${mostAttributes} attributes`, tagAt);
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const own = new Map<string, string>();
    for (const { prefix, local: name, value } of Object.values(attributes))
      if (prefix !== "xmlns" && name !== "xmlns") own.set(prefix === "" ? name : `${prefix}:${name}`, value);
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: own.size > 0 ? own : noAttributes,
      children: [],
      text: "",
      position: tagAt,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element && element.children.length === 0) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => void open.pop());
  for (let at = 0; at < text.length; at += chunkLength) parser.write(text.slice(at, at + chunkLength));
  parser.close();
  return root ?? refuse("empty", "it is empty");
}
