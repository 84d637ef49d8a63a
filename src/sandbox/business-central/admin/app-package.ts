import { createHash } from "node:crypto";
import { readNavxManifest } from "../navx-manifest.ts";
import type { UploadedFile } from "./request-body.ts";

/** What a package says about its extension. */
export interface PackageManifest {
  readonly appId: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
}

/**
 * Reads the manifest of a `.app` package: a zip archive behind a short header. A file of any other kind, which the real
 * service would refuse, gets an id of its own and the version 1.0.0.0, so that a test needs no compiler.
 */
export function readPackage(file: UploadedFile): PackageManifest {
  const app = readNavxManifest(file.bytes)?.app;
  const attribute = (name: string): string | undefined => app?.get(name);
  const name = attribute("Name") ?? file.name.replace(/\.app$/i, "");
  return {
    appId: (attribute("Id") ?? guidOf(name)).toLowerCase(),
    name,
    publisher: attribute("Publisher") ?? "Contoso",
    version: attribute("Version") ?? "1.0.0.0",
  };
}

function guidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
