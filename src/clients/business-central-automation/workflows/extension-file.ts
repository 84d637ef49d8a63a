import { ExtensionFileInvalid } from "../../../errors/extension-file-invalid.ts";
import { ZipUnreadable } from "../../../errors/zip-unreadable.ts";
import { elementsNamed } from "../../../kit/xml/find-elements.ts";
import { readXml, type XmlElement } from "../../../kit/xml/read-xml.ts";
import { XmlUnreadable } from "../../../kit/xml/xml-unreadable.ts";
import { readZip } from "../../../kit/zip/read-zip.ts";

/** The manifest of an extension. */
export interface ExtensionManifest {
  /** App id, the same in all versions; lower case. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  /** Four numbers with dots between them: `1.2.0.0`. */
  readonly version: string;
  /** Apps that have to be installed before it. */
  readonly dependencies: readonly { readonly id: string; readonly name: string; readonly minVersion: string }[];
}

const manifestName = "NavxManifest.xml";
/** A manifest is a few kilobytes; a zip that holds more under this name is none. */
const limits = { partBytes: 1_000_000, bytes: 2_000_000 } as const;

function manifestText(file: Uint8Array): string {
  let manifest: Uint8Array | undefined;
  try {
    manifest = readZip("the extension", file, { only: manifestName, ...limits }).get(manifestName);
  } catch (cause) {
    if (!(cause instanceof ZipUnreadable)) throw cause;
    throw new ExtensionFileInvalid(cause.problem, { cause });
  }
  if (!manifest) throw new ExtensionFileInvalid(`it has no ${manifestName}`);
  return new TextDecoder().decode(manifest);
}

function readManifest(file: Uint8Array): XmlElement {
  const text = manifestText(file);
  try {
    return readXml(text);
  } catch (cause) {
    if (!(cause instanceof XmlUnreadable)) throw cause;
    throw new ExtensionFileInvalid(`its manifest cannot be read: ${cause.message}`, { cause });
  }
}

/**
 * Reads the manifest of a compiled extension (an `.app` file).
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { readExtension } from "erp-openapi/business-central-automation/workflows";
 * const { publisher, name, version } = readExtension(readFileSync("Contoso_Warehouse_1.2.0.0.app"));
 * console.log(publisher, name, version);
 * ```
 * @throws {ExtensionFileInvalid} when it is not a compiled extension
 */
export function readExtension(bytes: Uint8Array): ExtensionManifest {
  const manifest = readManifest(bytes);
  const [app] = elementsNamed(manifest, "App");
  const [id, version] = [attribute(app, "Id").toLowerCase(), attribute(app, "Version")];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new ExtensionFileInvalid("its manifest names no app id");
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(version))
    throw new ExtensionFileInvalid("its manifest names no version of four numbers");
  const dependencies = elementsNamed(manifest, "Dependency").map((dependency) => ({
    id: attribute(dependency, "Id").toLowerCase(),
    name: attribute(dependency, "Name"),
    minVersion: attribute(dependency, "MinVersion"),
  }));
  return { id, name: attribute(app, "Name"), publisher: attribute(app, "Publisher"), version, dependencies };
}

function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? "";
}
