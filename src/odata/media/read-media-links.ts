import type { WireRow } from "../pages/wire-row.ts";

/** Where the content of a stream property is read and written (fact 123). */
export interface MediaLinks {
  readonly read: string | undefined;
  readonly edit: string | undefined;
  /** Version of the content, when it has one of its own. */
  readonly etag: string | undefined;
}

/** Reads the addresses of a stream property; like every link they must be checked before a token goes there. */
export function readMediaLinks(wire: WireRow, property: string): MediaLinks {
  const annotation = (name: string): string | undefined => {
    const value = wire[`${property}@odata.${name}`];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  return { read: annotation("mediaReadLink"), edit: annotation("mediaEditLink"), etag: annotation("mediaEtag") };
}
