import { strToU8, zipSync } from "fflate";

/** Id of the app in a package of `packageWith`. */
export const appId = "0f8e2c54-6a1d-4b7e-9c38-51d2a7e4b903";

/** A package as the AL compiler makes it: a header of forty bytes, then a zip with the manifest. */
export function packageWith(version: string, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  const xml = `<?xml version="1.0"?><Package><App Id="${appId.toUpperCase()}" Name="Tweaks" Publisher="Contoso" Version="${version}" /></Package>`;
  return new Uint8Array(
    Buffer.concat([Buffer.from("NAVX".padEnd(40, "\0")), zipSync({ "NavxManifest.xml": strToU8(xml) }, { level })]),
  );
}
