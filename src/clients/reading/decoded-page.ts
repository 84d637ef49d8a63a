import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";

/** A page of decoded rows. */
export interface DecodedPage {
  readonly rows: readonly DecodedRow[];
  readonly count?: number;
  readonly pageToken?: string;
}
