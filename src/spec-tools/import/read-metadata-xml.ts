import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import { readXml, type XmlElement } from "../../kit/xml/read-xml.ts";
import { type XmlProblem, XmlUnreadable } from "../../kit/xml/xml-unreadable.ts";

const asItIs = "Give the answer of the service to $metadata as it is.";

const advice: Readonly<Record<XmlProblem, string>> = {
  malformed: asItIs,
  empty: asItIs,
  "document type": "Remove <!DOCTYPE …>: CSDL has none.",
  depth: "No CSDL is nested like that; check where the file came from.",
  attributes: "No CSDL has so many; check where the file came from.",
  elements: "Ask the service for the metadata of fewer entity sets.",
};

/**
 * What else people have in their hands when they mean metadata, by how it begins: what it is, and what to do.
 *
 * @see https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_CSDLJSONDocument
 */
function notXml(text: string): [what: string, advice: string] | undefined {
  const begin = text
    .slice(0, 4096)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (begin === "") return ["it is empty", asItIs];
  if (/^<!doctype html|^<html/i.test(begin))
    return [
      "it is a page of HTML, such as one to sign in",
      "Ask the service for $metadata with a token; in a browser, save what it shows after you have signed in.",
    ];
  if (!/^[[{]/.test(begin)) return undefined;
  if (/"\$(Version|EntityContainer|Reference)"/.test(begin))
    return [
      "it is CSDL as JSON, and only CSDL as XML is read",
      "Ask the service with Accept: application/xml, or with ?$format=application/xml behind $metadata.",
    ];
  return [
    "it is JSON and no metadata",
    /"(openapi|swagger)"\s*:/.test(begin)
      ? "An OpenAPI description needs no import: give it to spec generate."
      : "The metadata stands at <service>/$metadata, as XML.",
  ];
}

/**
 * Reads the XML of a metadata document, and answers its root.
 *
 * @throws {MetadataInvalid} with line and column
 */
export function readMetadataXml(text: string, document?: string): XmlElement {
  const known = notXml(text);
  if (known) throw new MetadataInvalid(...known, undefined, { document });
  try {
    return readXml(text);
  } catch (cause) {
    if (!(cause instanceof XmlUnreadable)) throw cause;
    throw new MetadataInvalid(cause.message, advice[cause.problem], cause.position, { cause, document });
  }
}
