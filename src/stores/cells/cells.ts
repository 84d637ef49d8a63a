/** One sealed record. It is replaced as a whole, never changed. */
export interface Cell {
  /** 1 for the first; each replacement has the next one. */
  readonly revision: number;
  readonly bytes: Uint8Array;
}

/**
 * How a replacement ended: `outrun` when another writer was quicker and nothing changed, `unsure` when it may have
 * happened (a cut connection) or was already replaced in its turn: a look at the newest cell tells.
 */
export type Replaced = "replaced" | "outrun" | "unsure";

/**
 * Sealed records under an id, with compare-and-swap: all that an adapter has to bring. What the records mean (grants,
 * leases, journals) is decided above, once for all adapters.
 *
 * Errors of every method: `STORE_UNAVAILABLE` when the disk or the database fails; adapters add their own.
 */
export interface Cells {
  /** The newest revision, or undefined when there never was one. */
  read(id: string): Promise<Cell | undefined>;
  /**
   * Atomically stores `bytes` as the revision after `previous` (undefined: as the first), if `previous` is still the
   * newest. They are durable when it answers `replaced`.
   */
  replace(id: string, previous: Cell | undefined, bytes: Uint8Array, options?: ReplaceOptions): Promise<Replaced>;
  /** Every cell, in no particular order. */
  list(): AsyncIterable<{ readonly id: string; readonly cell: Cell }>;
  /** Gives back what the adapter opened itself. */
  close(): Promise<void>;
}

export interface ReplaceOptions {
  /** Leaves no earlier revision behind. What stays is up to the adapter. */
  readonly dropHistory?: boolean;
}
