import { strToU8, zipSync } from "fflate";

/** What the manifest of a made-up extension says. */
export interface AppFacts {
  readonly id?: string;
  readonly name?: string;
  readonly version?: string;
  readonly needs?: readonly string[];
}

export const appId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** A file as the AL compiler makes it: a header of forty bytes, then a zip with the manifest and something else. */
export function appFile({
  id = appId(1),
  name = "Warehouse",
  version = "1.0.0.0",
  needs = [],
}: AppFacts = {}): Uint8Array<ArrayBuffer> {
  const dependencies = needs
    .map((needed) => `<Dependency Id="${needed}" Name="Needed" Publisher="Contoso &amp; Sons" MinVersion="1.0.0.0" />`)
    .join("");
  const manifest = `<?xml version="1.0" encoding="utf-8"?><Package xmlns="http://schemas.microsoft.com/navx/2015/manifest"><App Id="${id}" Name="${name}" Publisher="Contoso &amp; Sons" Version="${version}" Target="Cloud" /><Dependencies>${dependencies}</Dependencies></Package>`;
  const zip = zipSync({ "NavxManifest.xml": strToU8(manifest), "src/Page.al": strToU8("page 50000 P { }") });
  const file = new Uint8Array(40 + zip.length);
  file.set(strToU8("NAVX"));
  file.set(zip, 40);
  return file;
}
