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

  /** @param options.document how a further document is called, when it is not the service's own */
  constructor(
    what: string,
    advice: string,
    position?: MetadataPosition,
    { document, ...options }: { cause?: unknown; document?: string | undefined } = {},
  ) {
    const place = position ? `, line ${position.line}, column ${position.column}` : "";
    const where = document === undefined ? place : ` ${document.slice(0, 200)}${place}`;
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
