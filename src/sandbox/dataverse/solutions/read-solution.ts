import { ZipUnreadable } from "../../../errors/zip-unreadable.ts";
import { childrenNamed, elementsNamed } from "../../../kit/xml/find-elements.ts";
import { readXml, type XmlElement } from "../../../kit/xml/read-xml.ts";
import { XmlUnreadable } from "../../../kit/xml/xml-unreadable.ts";
import { readZip } from "../../../kit/zip/read-zip.ts";

/** A connector in a solution. */
export interface SolutionConnector {
  readonly connectorid: string;
  readonly name: string;
  readonly displayname: string;
}

/** A component that has to be there before, and who needs it. */
export interface Dependency {
  readonly required: ReadonlyMap<string, string>;
  readonly dependent: ReadonlyMap<string, string>;
}

/** What an organisation reads out of a solution's zip. */
export interface ReadSolution {
  readonly uniquename: string;
  readonly friendlyname: string;
  readonly version: string;
  readonly ismanaged: boolean;
  readonly connectors: readonly SolutionConnector[];
  readonly dependencies: readonly Dependency[];
}

function textOf(element: XmlElement | undefined, name: string): string {
  return (element && childrenNamed(element, name)[0]?.text.trim()) ?? "";
}

function partOf(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlElement | undefined {
  const bytes = parts.get(path);
  return bytes && readXml(new TextDecoder().decode(bytes));
}

/** Reads a solution; a text where it is none. */
export function readSolution(zip: Uint8Array): ReadSolution | string {
  try {
    const parts = readZip("CustomizationFile", zip);
    const [manifest] = elementsNamed(partOf(parts, "solution.xml") ?? readXml("<none/>"), "SolutionManifest");
    const customizations = partOf(parts, "customizations.xml");
    const uniquename = textOf(manifest, "UniqueName");
    if (!manifest || !customizations || uniquename === "")
      return "The solution file is invalid. The compressed file must contain the following files at its root: solution.xml, customizations.xml, and [Content_Types].xml.";
    const [title] = elementsNamed(manifest, "LocalizedName");
    return {
      uniquename,
      friendlyname: title?.attributes.get("description") ?? uniquename,
      version: textOf(manifest, "Version"),
      ismanaged: textOf(manifest, "Managed") === "1",
      connectors: elementsNamed(customizations, "Connector").map((connector) => ({
        connectorid: textOf(connector, "connectorid").toLowerCase(),
        name: textOf(connector, "name"),
        displayname: textOf(connector, "displayname"),
      })),
      dependencies: elementsNamed(manifest, "MissingDependency").map((dependency) => ({
        required: childrenNamed(dependency, "Required")[0]?.attributes ?? new Map<string, string>(),
        dependent: childrenNamed(dependency, "Dependent")[0]?.attributes ?? new Map<string, string>(),
      })),
    };
  } catch (error) {
    if (error instanceof ZipUnreadable || error instanceof XmlUnreadable)
      return `The solution file could not be read: ${error.message}`;
    throw error;
  }
}
