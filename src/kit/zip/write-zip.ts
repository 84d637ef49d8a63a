import { zipSync } from "fflate";

/** A file of a zip. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The first day that a zip can tell, without a zone: the same input gives the same bytes on any day, anywhere. */
const firstDay = "1980-01-01T00:00:00";

/** How a zip is written. */
export interface ZipWriting {
  /** Compressed: smaller, in bytes that may differ between versions of the packer. @default false */
  readonly packed?: boolean;
}

/**
 * A zip of files, stored unless `packed` is said, in the order given; stored ones have the same bytes for the same input.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.4.6
 */
export function writeZip(entries: readonly ZipEntry[], { packed = false }: ZipWriting = {}): Uint8Array {
  return zipSync(Object.fromEntries(entries.map(({ path, content }) => [path, content])), {
    level: packed ? 9 : 0,
    mtime: firstDay,
  });
}
