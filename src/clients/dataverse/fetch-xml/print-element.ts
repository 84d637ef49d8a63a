import { escapeMarkup } from "../../../kit/xml/escape-markup.ts";
import type { XmlElement } from "../../../kit/xml/read-xml.ts";

/** White space in an attribute is read as spaces unless it is written as a reference (XML, 3.3.3). */
const printAttribute = ([name, value]: readonly [string, string]): string =>
  ` ${name}="${escapeMarkup(value).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;

/** Writes an element of a document without namespaces and mixed content, as FetchXML is one. */
export function printElement({ name, attributes, text, children }: XmlElement): string {
  const head = `<${name}${[...attributes].map(printAttribute).join("")}`;
  if (children.length === 0 && text === "") return `${head}/>`;
  const content = children.length > 0 ? children.map(printElement).join("") : escapeMarkup(text);
  return `${head}>${content}</${name}>`;
}
