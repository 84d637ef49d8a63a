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
 * Reads the XML of a metadata document, and answers its root.
 *
 * @throws {MetadataInvalid} with line and column
 */
export function readMetadataXml(text: string): XmlElement {
  try {
    return readXml(text);
  } catch (cause) {
    if (!(cause instanceof XmlUnreadable)) throw cause;
    throw new MetadataInvalid(cause.message, advice[cause.problem], cause.position, { cause });
  }
}
