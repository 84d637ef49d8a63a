import { ErpError } from "./erp-error.ts";

/** A position in a metadata document; line and column are counted from 1. */
export interface MetadataPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * A `$metadata` document cannot be imported. The message says what to do, and names line and column when the mistake is
 * in one place.
 */
export class MetadataInvalid extends ErpError {
  /** Absent when the problem is the whole document, such as its size. */
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
