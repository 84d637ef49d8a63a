import type { Chain } from "../../http/chain.ts";
import type { Clock } from "../../http/clock.ts";
import type { ToApiErrorOptions } from "../../http/errors/to-api-error.ts";
import type { QueryRules } from "../../odata/query-rules.ts";
import type { DecodeOptions } from "../../odata/rows/decode-field.ts";
import type { ServiceHabits } from "../service-habits.ts";
import type { ApiTables } from "../tables/api-tables.ts";

/** What all calls of one client share. */
export interface ClientContext {
  readonly tables: ApiTables;
  /** Address in front of every path, without a slash at its end. */
  readonly baseUrl: string;
  /** Origins to which the token may go. */
  readonly origins: readonly string[];
  /** Origins that the service's links may have instead; they are asked for at the address of the client. */
  readonly allowedOrigins: readonly string[];
  /** End of the address in front of every path, behind tenant and environment, where a service writes those otherwise. */
  readonly apiRoot: string | undefined;
  /** Arguments, of the path or the query, that name the company. */
  readonly companyArguments: readonly string[];
  readonly chain: Chain;
  readonly clock: Clock;
  readonly rules: QueryRules;
  /** What the service has beyond its queries. */
  readonly habits: ServiceHabits;
  readonly decoding: DecodeOptions;
  /** How refusals are read. */
  readonly reading: Pick<ToApiErrorOptions, "parse" | "transientCodes" | "missingCodes">;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** What every list carries in its query. */
  readonly listQuery: Readonly<Record<string, string>>;
  /** Which company a call is about, for quotas and events, from the arguments of its path. */
  readonly companyOf: (values: Readonly<Record<string, unknown>>) => string | undefined;
}
