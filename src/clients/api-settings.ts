import type { ApiIndex } from "../../generated/tables.ts";
import type { QueryRules } from "../odata/query-rules.ts";
import type { CallValues } from "./calls/call-values.ts";
import type { RetryRulesName } from "./retry-rules.ts";
import type { ServiceHabits } from "./service-habits.ts";

/** What makes one API's client differ from another's. */
export interface ApiSettings {
  readonly index: ApiIndex;
  readonly baseUrl: string;
  readonly rules: QueryRules;
  readonly habits: ServiceHabits;
  readonly headers: Readonly<Record<string, string>>;
  /** What every list carries in its query, such as the version of the query language. @default nothing */
  readonly listQuery?: Readonly<Record<string, string>>;
  /** Business Central writes "nothing" as the first day there is (fact 126). */
  readonly emptyAsNull?: boolean;
  readonly companyOf: (values: CallValues) => string | undefined;
  /** Arguments that name the company that records belong to: no link may lead to another one. @default none */
  readonly companyArguments?: readonly string[];
  /** End of `baseUrl` behind tenant and environment, which services write in more than one way (fact 94). @default all of it */
  readonly apiRoot?: string;
  /** Arguments and bodies are written as the document says, and not as OData does. @default false */
  readonly plain?: boolean;
  /** Whose refusals these are, for `retry-rules.ts`; the caller's own options go before. */
  readonly retry: RetryRulesName;
}
