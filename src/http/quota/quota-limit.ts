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

/** Who calls: the values that limits are counted by. A value that is missing counts as one of its own. */
export type QuotaSubject = Readonly<Partial<Record<QuotaDimension, string>>>;

/** A limit with the key of the record that counts it for one subject. */
export interface KeyedLimit {
  readonly key: string;
  readonly limit: QuotaLimit;
}

/** The limits of a subject, each with its key: `minute|app=a|company=1`. */
export function keyLimits(limits: readonly QuotaLimit[], subject: QuotaSubject): readonly KeyedLimit[] {
  return limits.map((limit) => {
    let key = encodeURIComponent(limit.name);
    for (const dimension of limit.per) {
      const value = subject[dimension];
      key += `|${dimension}=${value === undefined ? "" : encodeURIComponent(value)}`;
    }
    return { key, limit };
  });
}
