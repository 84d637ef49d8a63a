/** What a limit is counted by. */
export type QuotaDimension = "app" | "user" | "company" | "tenant" | "environment" | "endpoint";

/** Unit of a reset header. `seconds` counts from now. */
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
  /** How many more requests the server would queue. They are not used: to wait on this side costs less. */
  readonly queued?: number | undefined;
  readonly windowSeconds?: number | undefined;
  /** `fixed` windows begin at whole multiples of their length, UTC. @default "sliding" */
  readonly window?: "sliding" | "fixed" | undefined;
  /** Only answers with these statuses count. */
  readonly counts?: readonly number[] | undefined;
  readonly headers?: QuotaHeaders | undefined;
}

/** Who calls: the values that limits are counted by. A missing value counts as an empty one. */
export type QuotaSubject = Readonly<Partial<Record<QuotaDimension, string>>>;

/** A limit with the key of the record that counts it for one subject. */
export interface KeyedLimit {
  readonly key: string;
  readonly limit: QuotaLimit;
}

/** The limits of one subject, in the order in which stores lock their records. */
export interface KeyedLimits {
  readonly limits: readonly KeyedLimit[];
  readonly keys: readonly string[];
}

/** Found once for each list of limits and subject: callers keep both. */
const known = new WeakMap<readonly QuotaLimit[], WeakMap<QuotaSubject, KeyedLimits>>();

/** The limits of a subject, each with its key, `minute|app=a|company=1|`. */
export function keyLimits(limits: readonly QuotaLimit[], subject: QuotaSubject): KeyedLimits {
  let ofLimits = known.get(limits);
  if (!ofLimits) known.set(limits, (ofLimits = new WeakMap()));
  let keyed = ofLimits.get(subject);
  if (!keyed) ofLimits.set(subject, (keyed = toKeyed(limits, subject)));
  return keyed;
}

function toKeyed(limits: readonly QuotaLimit[], subject: QuotaSubject): KeyedLimits {
  const keyed = limits
    // Names differ, so the beginning of the key alone decides its place.
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
    .map((limit) => ({
      limit,
      key: limit.per.reduce(
        (key, dimension) => `${key}${dimension}=${encodeURIComponent(subject[dimension] ?? "")}|`,
        startOf(limit),
      ),
    }));
  return { limits: keyed, keys: keyed.map(({ key }) => key) };
}

function startOf(limit: QuotaLimit): string {
  return `${encodeURIComponent(limit.name)}|`;
}
