import { isGuid } from "../../../odata-v4/literal.ts";
import { readZipEntry } from "./read-zip-entry.ts";

/** What an app says about itself. */
export interface AppManifest {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  /** Ids of the apps that must be installed. */
  readonly dependencies: readonly string[];
}

/**
 * Reads the manifest of an uploaded app: out of an `.app` file as the AL compiler makes it, or, so that a
 * test needs no compiler, from JSON with the properties of `app.json`. Undefined for anything else.
 */
export function readAppManifest(bytes: Uint8Array): AppManifest | undefined {
  const xml = readZipEntry(bytes, "NavxManifest.xml");
  return xml ? fromXml(Buffer.from(xml).toString("utf8")) : fromJson(Buffer.from(bytes).toString("utf8"));
}

function fromXml(xml: string): AppManifest | undefined {
  const app = /<App\b([^<>]*)>/.exec(xml)?.[1];
  if (app === undefined) return undefined;
  const dependencies = [...xml.matchAll(/<Dependency\b([^<>]*)>/g)].map(([, attributes = ""]) =>
    attribute(attributes, "Id"),
  );
  return checked(
    attribute(app, "Id"),
    attribute(app, "Name"),
    attribute(app, "Publisher"),
    attribute(app, "Version"),
    dependencies,
  );
}

function fromJson(text: string): AppManifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const app = Object(value);
  const dependencies: unknown[] = Array.isArray(app.dependencies) ? app.dependencies : [];
  return checked(
    app.id,
    app.name,
    app.publisher,
    app.version,
    dependencies.map((dependency) => Object(dependency).id),
  );
}

function checked(
  id: unknown,
  name: unknown,
  publisher: unknown,
  version: unknown,
  dependencies: readonly unknown[],
): AppManifest | undefined {
  if (typeof id !== "string" || !isGuid(id) || typeof name !== "string" || typeof publisher !== "string")
    return undefined;
  if (typeof version !== "string" || !/^\d+\.\d+\.\d+\.\d+$/.test(version)) return undefined;
  return {
    id: id.toLowerCase(),
    name,
    publisher,
    version,
    dependencies: dependencies.map((dependency) => String(dependency).toLowerCase()),
  };
}

function attribute(text: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];
  return value
    ?.replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
