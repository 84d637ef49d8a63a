import { zipSync } from "fflate";

/** A file of a zip. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The first day that a zip can tell, without a zone: the same input gives the same bytes on any day, anywhere. */
const firstDay = "1980-01-01T00:00:00";

/**
 * A zip of stored files, in the order given, with the same bytes for the same input.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.4.6
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  // Stored: compressed bytes differ between versions of the packer.
  return zipSync(Object.fromEntries(entries.map(({ path, content }) => [path, content])), {
    level: 0,
    mtime: firstDay,
  });
}
