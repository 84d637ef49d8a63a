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
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #failing = false;
  #onTheirWay = 0;
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
      queueMicrotask(() => void this.#start());
    });
  }

  /** Takes a row, or an ending, for later. Waits while the buffer is full and the storage works. */
  async later(entry: { readonly row: CallRow } | { readonly ending: EndingRow }): Promise<void> {
    while (this.#isFull && !this.#failing) await (this.#running ?? this.#start());
    if (this.#isFull) {
      this.lost++;
      return;
    }
    if ("row" in entry) this.#rows.push(entry.row);
    else this.#endings.push(entry.ending);
    if (this.#buffered >= this.#options.batchEntries && !this.#failing) void this.#start();
    else this.#schedule();
  }

  /** Resolves when all is stored that was handed over before. Errors: those of the storage. */
  async flush(): Promise<void> {
    // A batch that is under way may have left out what came since.
    while (this.#running) await this.#running;
    const error = await this.#drain();
    if (error !== undefined) throw error;
  }

  get #buffered(): number {
    return this.#rows.length + this.#endings.length;
  }

  get #isFull(): boolean {
    return this.#buffered + this.#onTheirWay >= this.#options.maxBufferedEntries;
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#start();
    }, this.#options.flushMs);
    // A process ends only after its entries are written, unless the storage fails: it would never end then.
    if (this.#failing) this.#timer.unref();
  }

  async #start(): Promise<void> {
    while (this.#running) {
      if (this.#waiters.length === 0 && this.#buffered === 0) return;
      await this.#running;
    }
    await this.#drain();
  }

  /** Writes until nothing is left or a batch fails; answers the failure. */
  async #drain(): Promise<unknown> {
    let failure: unknown;
    const run = (async () => {
      while (failure === undefined && (this.#waiters.length > 0 || this.#buffered > 0)) failure = await this.#writeOne();
    })();
    this.#running = run;
    await run;
    if (this.#running === run) this.#running = undefined;
    if (this.#buffered > 0) this.#schedule();
    return failure;
  }

  async #writeOne(): Promise<unknown> {
    const { batchEntries } = this.#options;
    const waiters = this.#waiters.splice(0, batchEntries);
    const rows = this.#rows.splice(0, batchEntries);
    const endings = this.#endings.splice(0, batchEntries);
    this.#onTheirWay = rows.length + endings.length;
    try {
      await this.#write({ rows: [...waiters.map(({ row }) => row), ...rows], endings, durable: waiters.length > 0 });
    } catch (error) {
      this.#failing = true;
      this.#rows.unshift(...rows);
      this.#endings.unshift(...endings);
      for (const { reject } of waiters) reject(error);
      return error ?? new Error("The storage failed.");
    } finally {
      this.#onTheirWay = 0;
    }
    this.#failing = false;
    for (const { resolve } of waiters) resolve();
    return undefined;
  }
}
