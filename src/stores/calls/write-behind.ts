import type { CallBatch, CallRow, EndingRow } from "./call-rows.ts";

/** When what was handed over is written. */
export interface WriteBehindOptions {
  /** Longest time that an entry nobody waits for stays in memory; milliseconds. */
  readonly flushMs: number;
  /** Entries that are written together, and so many of them are enough to begin. */
  readonly batchEntries: number;
  /** Entries in memory while the storage fails; the newest beyond that are lost, and counted. */
  readonly maxBufferedEntries: number;
}

interface Waiter {
  readonly row: CallRow;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Writes in batches, one batch at a time. Who waits for an entry is told when it is stored, or that it is not and never
 * will be; what nobody waits for is written with it, or a little later, and again while the storage fails.
 */
export class WriteBehind {
  readonly #write: (batch: CallBatch) => Promise<void>;
  readonly #options: WriteBehindOptions;
  #waiters: Waiter[] = [];
  #rows: CallRow[] = [];
  #endings: EndingRow[] = [];
  /** Entries that nobody waits for: those that were taken, and those of them that are stored. */
  #taken = 0;
  #stored = 0;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> | undefined;
  #failing = false;
  /** Entries that were lost because the storage failed for too long. */
  lost = 0;

  constructor(write: (batch: CallBatch) => Promise<void>, options: WriteBehindOptions) {
    this.#write = write;
    this.#options = options;
  }

  /** Resolves when the row is stored. */
  now(row: CallRow): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiters.push({ row, resolve, reject });
      // What others ask for within the same turn of the event loop shares the batch.
      queueMicrotask(() => void this.#writeWhile(() => this.#waiters.length > 0));
    });
  }

  /** Takes a row, or an ending, for later. Waits while the buffer is full and the storage works. */
  async later(entry: { readonly row: CallRow } | { readonly ending: EndingRow }): Promise<void> {
    while (this.#isFull && !this.#failing) await this.#writeWhile(() => this.#isFull);
    if (this.#isFull) {
      this.lost++;
      return;
    }
    this.#taken++;
    if ("row" in entry) this.#rows.push(entry.row);
    else this.#endings.push(entry.ending);
    // Full batches only: one that takes what has just come would soon write each entry by itself.
    if (this.#hasBatch && !this.#failing) void this.#writeWhile(() => this.#hasBatch);
    else this.#schedule();
  }

  /**
   * Resolves when all is stored that was handed over before.
   *
   * @throws {Error} what the storage throws
   */
  async flush(): Promise<void> {
    const error = await this.#writeAll();
    if (error !== undefined) throw error;
  }

  get #buffered(): number {
    return this.#rows.length + this.#endings.length;
  }

  get #hasBatch(): boolean {
    return this.#buffered >= this.#options.batchEntries;
  }

  /** Those on their way count too. */
  get #isFull(): boolean {
    return this.#taken - this.#stored >= this.#options.maxBufferedEntries;
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#writeAll();
    }, this.#options.flushMs);
    // A process ends only after its entries are written, unless the storage fails: it would never end then.
    if (this.#failing) this.#timer.unref();
  }

  #writeAll(): Promise<unknown> {
    const taken = this.#taken;
    return this.#writeWhile(() => this.#waiters.length > 0 || this.#stored < taken);
  }

  /** Writes batches, one at a time, while there is need; answers the failure that ended it. */
  async #writeWhile(isNeeded: () => boolean): Promise<unknown> {
    while (isNeeded()) {
      if (this.#running) {
        await this.#running;
        continue;
      }
      const run = this.#writeOne();
      this.#running = run;
      const failure = await run;
      this.#running = undefined;
      if (failure !== undefined) return failure;
    }
    return undefined;
  }

  async #writeOne(): Promise<unknown> {
    const { batchEntries } = this.#options;
    const waiters = this.#waiters.splice(0, batchEntries);
    const rows = this.#rows.splice(0, batchEntries);
    const endings = this.#endings.splice(0, batchEntries);
    try {
      await this.#write({ rows: [...waiters.map(({ row }) => row), ...rows], endings, durable: waiters.length > 0 });
    } catch (error) {
      this.#failing = true;
      this.#rows.unshift(...rows);
      this.#endings.unshift(...endings);
      if (this.#buffered > 0) this.#schedule();
      for (const { reject } of waiters) reject(error);
      return error ?? new Error("The storage failed.");
    }
    this.#failing = false;
    this.#stored += rows.length + endings.length;
    if (this.#buffered > 0) this.#schedule();
    for (const { resolve } of waiters) resolve();
    return undefined;
  }
}
