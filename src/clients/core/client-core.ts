import type { OperationRow, SyncIndex } from "../../../generated/tables.ts";
import type { QuotaForecast } from "../../http/quota/forecast.ts";
import type { UntypedFilter } from "../../odata/filter/filter-types.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { CoreWrites } from "./core-writes.ts";

/**
 * What a client is asked for by rooms that know its paths at run time only. Values come exact, whatever the client's own
 * options say: integers of 64 bits and decimals as text.
 */
export interface ClientCore {
  /** Name of the API, such as `exact-online`. */
  readonly api: string;
  /** How its sets stay in step, where the client's own index says so; undefined for the APIs of this package. */
  syncIndex(): Promise<SyncIndex | undefined>;
  /** The client's clock; epoch milliseconds. */
  now(): number;
  /** Runs work after a while of the client's clock; returns what cancels it. */
  after(delayMs: number, work: () => void): () => void;
  /** Waits by the client's clock; rejects with the signal's reason. */
  pause(delayMs: number, signal: AbortSignal | undefined): Promise<void>;
  /** Arguments of paths that name the company; none where the client itself is of one company. */
  readonly companyArguments: readonly string[];
  /** What the spec says of the list at a path. */
  listAt(path: string): Promise<OperationRow>;
  /** One page: the first one of a list, or the one that a link leads to. */
  readPage(path: string, request: PageRequest): Promise<CorePage>;
  /** How many rows a list has. */
  count(path: string, request: Pick<PageRequest, "arguments" | "filter" | "signal">): Promise<number>;
  /** What is left of the limits for a company, as far as answers told. */
  forecast(values: Readonly<Record<string, unknown>>, requests: number): Promise<QuotaForecast>;
  /** What is asked for by who stores writes. */
  readonly writes: CoreWrites;
}

/** What a page is asked for. */
export interface PageRequest {
  /** Arguments of the path and the query. */
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly select?: readonly string[];
  readonly filter?: UntypedFilter;
  /** Fields of the rows that bring rows below them. */
  readonly expand?: readonly string[];
  /** Link of an earlier page, as it came. */
  readonly link?: string;
  /** Asks for a link that later brings what changed since. */
  readonly trackChanges?: boolean;
  readonly signal?: AbortSignal;
}

/** A page with what a reader who comes back needs to know of it. */
export interface CorePage {
  readonly rows: readonly DecodedRow[];
  /** What is said of rows that are gone; of links that bring changes only. */
  readonly removed: readonly DecodedRow[];
  /** Link of the next page, as it came; undefined behind the last one. */
  readonly next: string | undefined;
  /** Link that brings what changes from here on, as it came. */
  readonly delta: string | undefined;
  /** By the service's clock, not before this the page was read. Epoch milliseconds. */
  readonly readAfterMs: number;
  /** By the service's clock, not after this. Epoch milliseconds. */
  readonly readBeforeMs: number;
}

/** The name under which a client has what makes its core: a function without arguments that answers with a promise of it. */
export const coreName = "client-core";
