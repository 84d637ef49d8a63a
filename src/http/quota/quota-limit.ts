/** What a limit is counted by. */
export type QuotaDimension = "app" | "user" | "company" | "tenant" | "environment" | "endpoint";

/** How a reset header tells its moment. `seconds` counts from now. */
export type ResetUnit = "epoch-milliseconds" | "epoch-seconds" | "seconds";

/** Response headers that report a limit. */
export interface QuotaHeaders {
  readonly limit?: string | undefined;
  readonly remaining?: string | undefined;
  readonly reset?: string | undefined;
  readonly resetUnit?: ResetUnit | undefined;
}

/** One limit, in the shape of `x-quota`. Which kind it is follows from the fields: `requests` or `concurrent`, `counts` for answers that count instead of requests. */
export interface QuotaLimit {
  readonly name: string;
  readonly per: readonly QuotaDimension[];
  /** How many in a window. */
  readonly requests?: number | undefined;
  /** How many in flight. */
  readonly concurrent?: number | undefined;
  /** How many more the server would hold back; they are not used, since waiting costs less on this side. */
  readonly queued?: number | undefined;
  readonly windowSeconds?: number | undefined;
  /** `fixed` windows begin at whole multiples of their length, UTC. @default "sliding" */
  readonly window?: "sliding" | "fixed" | undefined;
  /** Only answers with these statuses count. */
  readonly counts?: readonly number[] | undefined;
  readonly headers?: QuotaHeaders | undefined;
}

/** Who calls: the values that limits are counted by. A value that is missing counts as an empty one. */
export type QuotaSubject = Readonly<Partial<Record<QuotaDimension, string>>>;

/** A limit with the key of the record that counts it for one subject. */
export interface KeyedLimit {
  readonly key: string;
  readonly limit: QuotaLimit;
}

/** Limits in the order of their keys, found once for each list. */
const inOrder = new WeakMap<readonly QuotaLimit[], readonly QuotaLimit[]>();

/** The limits of a subject, each with its key, `minute|app=a|company=1`, in the order in which stores lock them. */
export function keyLimits(limits: readonly QuotaLimit[], subject: QuotaSubject): readonly KeyedLimit[] {
  let sorted = inOrder.get(limits);
  if (!sorted) {
    sorted = limits.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    inOrder.set(limits, sorted);
  }
  return sorted.map((limit) => {
    let key = startOf(limit);
    for (const dimension of limit.per) key += `${dimension}=${encodeURIComponent(subject[dimension] ?? "")}|`;
    return { key, limit };
  });
}

/** Names differ, so the beginning of the key alone decides its place. */
function startOf(limit: QuotaLimit): string {
  return `${encodeURIComponent(limit.name)}|`;
}
