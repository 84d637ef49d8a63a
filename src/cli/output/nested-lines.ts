import { isObject } from "../../kit/json-access.ts";
import type { NestedList } from "../apis/nested-list.ts";
import type { Row } from "../apis/open-api.ts";
import { flattenRow } from "./flatten-row.ts";
import { type RowOptions, writeRows } from "./write-rows.ts";

/** How lines are written. */
export interface LineOptions extends Pick<RowOptions, "format" | "guard"> {
  readonly nested: NestedList;
  /** Records within a line are columns of their own. */
  readonly flatten: boolean;
}

/** A line begins with the key of the row above it. */
const keyName = (key: string): string => `parent.${key}`;

/** Rows of lists that stand within other rows, on their way into an output of their own. */
export class NestedLines {
  readonly #options: LineOptions;
  readonly #writer: WritableStreamDefaultWriter<Row>;
  readonly #written: Promise<void>;
  #count = 0;

  constructor(output: NodeJS.WritableStream, options: LineOptions) {
    this.#options = options;
    const { readable, writable } = new TransformStream<Row, Row>();
    this.#writer = writable.getWriter();
    const { keys, fields } = options.nested;
    const columnsOfNone = [...keys.map(keyName), ...fields];
    this.#written = writeRows(readable, output, { ...options, columnsOfNone });
    // Whoever waits for the end hears of it.
    this.#written.catch(() => undefined);
    this.#writer.closed.catch(() => undefined);
  }

  /** Lines that were taken. */
  get count(): number {
    return this.#count;
  }

  /** The rows without the lists, whose own rows are taken; waits when the output is slow. */
  async *from(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    const { field, keys } = this.#options.nested;
    for await (const row of rows) {
      const { [field]: lines, ...rest } = row;
      const key = Object.fromEntries(keys.map((name) => [keyName(name), row[name]]));
      for (const line of Array.isArray(lines) ? lines : []) await this.#take(key, line);
      yield rest;
    }
  }

  async #take(key: Row, line: unknown): Promise<void> {
    const own = isObject(line) ? line : { value: line };
    this.#count += 1;
    try {
      await this.#writer.write({ ...key, ...(this.#options.flatten ? flattenRow(own) : own) });
    } catch (error) {
      // What the output said is why no more is taken.
      await this.#written;
      throw error;
    }
  }

  /** Waits until all is written. */
  async end(): Promise<void> {
    const closed = this.#writer.close();
    // An output that took no more has said why.
    closed.catch(() => undefined);
    await this.#written;
    await closed;
  }

  /** Ends without an end: no program takes what is there for complete. */
  async abort(): Promise<void> {
    await this.#writer.abort().catch(() => undefined);
    await this.#written.catch(() => undefined);
  }
}
