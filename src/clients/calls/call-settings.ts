import type { OperationHints, Priority } from "../../http/operation-hints.ts";
import type { UntypedFilter } from "../../odata/filter/filter-types.ts";
import type { Expand } from "../../odata/query/print-expand.ts";

/** Options that every call takes. */
export interface SharedSettings {
  readonly signal?: AbortSignal | undefined;
  readonly priority?: Priority | undefined;
  readonly onWait?: OperationHints["onWait"];
}

/** Options of a call, each of its kind. What a call does not take, or was not given, is undefined. */
export interface CallSettings extends SharedSettings {
  /** Arguments of the path and the query. */
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly ifMatch?: string | undefined;
  /** Fields by which the service finds the record at the end of the path, in place of its key. */
  readonly alternateKey?: Readonly<Record<string, unknown>> | undefined;
  /** The record as it was read, for an update; looked at where it is compared. */
  readonly original?: unknown;
  readonly select?: readonly string[] | undefined;
  readonly expand?: Expand | undefined;
  readonly filter?: UntypedFilter | undefined;
  readonly orderBy?: string | readonly string[] | undefined;
  readonly count?: boolean | undefined;
  readonly fromReplica?: boolean | undefined;
  /** Whether values come with what people read in their place. */
  readonly formatted?: boolean | undefined;
  readonly pageSize?: number | undefined;
  /** Rows after which a list ends. */
  readonly limit?: number | undefined;
  readonly pageToken?: string | undefined;
  /** Longest time of a transfer; milliseconds. */
  readonly deadlineMs?: number | undefined;
}
