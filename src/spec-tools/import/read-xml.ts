import { SaxesParser } from "saxes";
import { MetadataInvalid, type MetadataPosition } from "../../errors/metadata-invalid.ts";

/** An element of an XML document, without its prefix. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Attributes without a prefix by their name, others by prefix and name: `sap:creatable`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly position: MetadataPosition;
}

/** CSDL nests about ten levels deep; annotations somewhat more. */
const deepest = 64;

/** Characters that are given to the parser at once. */
const chunkLength = 65_536;

/**
 * Reads an XML document into elements that know where they stand. A document type is refused, so entities other than
 * the five of XML itself cannot exist and nothing can be expanded or fetched.
 *
 * @throws {MetadataInvalid} with line and column.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const here = (): MetadataPosition => ({ line: parser.line, column: parser.columnIndex + 1 });
  let tagAt = here();
  const refuse = (what: string, advice: string): never => {
    throw new MetadataInvalid(what, advice, here());
  };
  parser.on("error", (error) => refuse(`it is no well-formed XML (${error.message.replace(/^\d+:\d+: /, "")})`, "Give the answer of the service to $metadata as it is."));
  parser.on("doctype", () => refuse("it has a document type, which could define entities", "Remove <!DOCTYPE …>: CSDL has none."));
  parser.on("opentagstart", () => {
    tagAt = here();
    if (open.length >= deepest) refuse(`elements are nested deeper than ${deepest}`, "No CSDL is nested like that; check where the file came from.");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const own = new Map<string, string>();
    for (const { prefix, local: name, value } of Object.values(attributes)) if (prefix !== "xmlns" && name !== "xmlns") own.set(prefix === "" ? name : `${prefix}:${name}`, value);
    const element: XmlElement = { name: local, namespace: uri, attributes: own, children: [], text: "", position: tagAt };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (piece) => {
    const element = open.at(-1);
    if (element && element.children.length === 0) element.text += piece;
  });
  parser.on("closetag", () => void open.pop());
  for (let at = 0; at < text.length; at += chunkLength) parser.write(text.slice(at, at + chunkLength));
  parser.close();
  return root ?? refuse("it is empty", "Give the answer of the service to $metadata as it is.");
}
