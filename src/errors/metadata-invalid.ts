import { ErpError } from "./erp-error.ts";

/** Where something stands in a metadata document, both counted from 1. */
export interface MetadataPosition {
  readonly line: number;
  readonly column: number;
}

/** A `$metadata` document cannot be imported. The message names line and column where one place is to blame, and what to do. */
export class MetadataInvalid extends ErpError {
  /** Absent when the document as a whole is to blame, such as one that is too large. */
  readonly position: MetadataPosition | undefined;

  constructor(what: string, advice: string, position?: MetadataPosition, options?: { cause?: unknown }) {
    const where = position ? `, line ${position.line}, column ${position.column}` : "";
    super(
      "METADATA_INVALID",
      `The metadata document${where}: ${what
        .replace(/\s+/g, " ")
        .slice(0, 300)
        .replace(/[.:]?\s*$/, "")}. ${advice}`,
      options,
    );
    this.position = position;
  }
}
