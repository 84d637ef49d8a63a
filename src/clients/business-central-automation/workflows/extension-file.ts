import { unzipSync } from "fflate";
import { ExtensionFileInvalid } from "../../../errors/extension-file-invalid.ts";

/** What an extension says about itself. */
export interface ExtensionManifest {
  /** App id, the same in all versions; lower case. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  /** Four numbers with dots. */
  readonly version: string;
  /** Apps that have to be there before. */
  readonly dependencies: readonly { readonly id: string; readonly name: string; readonly minVersion: string }[];
}

const manifestName = "NavxManifest.xml";
/** A manifest is a few kilobytes; a zip that holds more under this name is none. */
const largestManifest = 1_000_000;
/** What a zip says of the unpacked size may be a lie, and a byte may stand for a thousand. */
const largestPacked = 100_000;

const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&apos;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return value.replaceAll(/&(?:quot|apos|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}

/** The zip archive within the file: a compiler puts a short header in front of it. */
function archiveIn(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).indexOf(
    "PK\u0003\u0004",
    0,
    "latin1",
  );
  if (at < 0) throw new ExtensionFileInvalid("it is no archive");
  return bytes.subarray(at);
}

function manifestText(bytes: Uint8Array): string {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(archiveIn(bytes), {
      filter: ({ name, size, originalSize }) =>
        name === manifestName && originalSize <= largestManifest && size <= largestPacked,
    });
  } catch (cause) {
    if (cause instanceof ExtensionFileInvalid) throw cause;
    throw new ExtensionFileInvalid("the archive is damaged", { cause });
  }
  const manifest = files[manifestName];
  if (!manifest) throw new ExtensionFileInvalid(`it has no ${manifestName}`);
  return new TextDecoder().decode(manifest);
}

/**
 * Reads the manifest of a compiled extension, a file `.app`.
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { readExtension } from "erp-openapi/business-central-automation/workflows";
 * const { publisher, name, version } = readExtension(readFileSync("Contoso_Warehouse_1.2.0.0.app"));
 * console.log(publisher, name, version);
 * ```
 * @throws {ExtensionFileInvalid} for anything else
 */
export function readExtension(bytes: Uint8Array): ExtensionManifest {
  const xml = manifestText(bytes);
  // No tag holds a `<` (XML 1.0, section 2.3): a search that goes on past one takes time with the square of the length.
  const app = /<App\s[^<>]*>/.exec(xml)?.[0] ?? "";
  const id = attribute(app, "Id").toLowerCase();
  const version = attribute(app, "Version");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw new ExtensionFileInvalid("its manifest names no app id");
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(version))
    throw new ExtensionFileInvalid("its manifest names no version of four numbers");
  const dependencies = [...xml.matchAll(/<Dependency\s[^<>]*>/g)].map(([tag]) => ({
    id: attribute(tag, "Id").toLowerCase(),
    name: attribute(tag, "Name"),
    minVersion: attribute(tag, "MinVersion"),
  }));
  return { id, name: attribute(app, "Name"), publisher: attribute(app, "Publisher"), version, dependencies };
}
