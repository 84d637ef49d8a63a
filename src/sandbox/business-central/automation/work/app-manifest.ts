import { isGuid } from "../../../odata/filter/literal.ts";
import { type NavxManifest, readNavxManifest } from "../../navx-manifest.ts";

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
  const manifest = readNavxManifest(bytes);
  return manifest ? fromXml(manifest) : fromJson(Buffer.from(bytes).toString("utf8"));
}

function fromXml({ app, dependencies }: NavxManifest): AppManifest | undefined {
  return checked(
    app.get("Id"),
    app.get("Name"),
    app.get("Publisher"),
    app.get("Version"),
    dependencies.map((dependency) => dependency.get("Id")),
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
