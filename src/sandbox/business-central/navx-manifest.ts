import { elementsNamed } from "../../kit/xml/find-elements.ts";
import { readXml } from "../../kit/xml/read-xml.ts";
import { readZip } from "../../kit/zip/read-zip.ts";

const manifestName = "NavxManifest.xml";
/** A manifest is small; a larger one is none. */
const largestBytes = 4_000_000;

/** What stands in the manifest of an extension, as it stands there. */
export interface NavxManifest {
  readonly app: ReadonlyMap<string, string>;
  readonly dependencies: readonly ReadonlyMap<string, string>[];
}

/** Reads the manifest of an `.app` file: a zip behind a short header. Undefined when it is something else. */
export function readNavxManifest(file: Uint8Array): NavxManifest | undefined {
  try {
    const parts = readZip("the package", file, {
      only: manifestName,
      partBytes: largestBytes,
      bytes: 2 * largestBytes,
    });
    const root = readXml(new TextDecoder().decode(parts.get(manifestName)));
    const [app] = elementsNamed(root, "App");
    return (
      app && {
        app: app.attributes,
        dependencies: elementsNamed(root, "Dependency").map(({ attributes }) => attributes),
      }
    );
  } catch {
    return undefined;
  }
}
