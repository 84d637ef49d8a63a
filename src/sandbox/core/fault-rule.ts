import type { ServiceName } from "./service-names.ts";

/** What the service did of a call to which something else is answered. */
export type WorkBehind =
  /** `none`, the default: nothing. `done`: all of it. */
  | { readonly work?: "none" | "done" }
  /** It is done so much later, when the answer has left already. */
  | { readonly work: "later"; readonly delayMs: number };

/** What a fault does to a call. All `...Ms` are real milliseconds: the client that waits has a real clock. */
export type FaultEffect =
  /** Answers instead of the service, which did nothing unless `work` says so: a success or a failure in disguise. */
  | ({
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    } & WorkBehind)
  /** An HTML page as gateways send it, where JSON was expected. `status` is 502 unless given. */
  | ({ readonly kind: "html-page"; readonly status?: number } & WorkBehind)
  /** The request lies for a while before its work is begun, which is done also when the client did not wait for it. */
  | { readonly kind: "slow-work"; readonly delayMs: number }
  /** The work is done, the answer starts late. */
  | { readonly kind: "slow-first-byte"; readonly delayMs: number }
  /** The work is done; headers and `firstBytes` (1 unless given) of the body arrive, then a pause, then the rest. */
  | { readonly kind: "slow-body"; readonly pauseMs: number; readonly firstBytes?: number }
  /** The connection ends without an answer, before or after the work was done, or in the middle of the body. */
  | { readonly kind: "cut"; readonly when: "before-work" | "after-work" | "in-body" }
  /** The connection ends, and the work is done so much later: the request lay in a gateway. */
  | { readonly kind: "cut"; readonly when: "work-later"; readonly delayMs: number }
  /** The work is done; the body lacks its end. */
  | { readonly kind: "malformed-json" }
  /**
   * Exact Online: the work is answered as a success, and fields of the answer say that it failed (`x-failure`, fact
   * 198). `field` is the first such field of the set unless given, `says` a sentence. Answers without such a field stay.
   * At Dataverse the job that `ImportSolutionAsync` began fails, and says so.
   */
  | { readonly kind: "fails-inside"; readonly field?: string; readonly says?: string }
  /**
   * Exact Online only: a create is answered 201 and stored without these fields, or without the lines of these names, of
   * the header or of its lines (fact 200): `["GLAccount"]`, `["SalesInvoiceLines"]`.
   */
  | { readonly kind: "loses"; readonly fields: readonly string[] }
  /**
   * Exact Online only: of a create each field and each line that was sent may be stored otherwise, with this chance: lost, a
   * text cut or padded with blanks (fact 58), a number rounded. `sandbox.exact.alterations` has what was done.
   */
  | { readonly kind: "alters"; readonly chance: number }
  /** The call's bearer token is no longer good: the service refuses in its own words, and goes on refusing it. */
  | { readonly kind: "token"; readonly as: "expired" | "revoked" }
  /**
   * A claims challenge (fact 164) to every token that was not asked for with these `claims`. The real service
   * sends it to clients that declared the capability `cp1`; `onlyCapable` (false unless given) does the same.
   */
  | { readonly kind: "claims-challenge"; readonly claims?: string; readonly onlyCapable?: boolean };

/** Effects that a service itself has to bring about, because they change what it does and not how it answers. */
export type InnerEffect = Extract<FaultEffect, { readonly kind: "fails-inside" | "loses" | "alters" }>;

/** Which calls a fault strikes, and how. Several rules may stand; the first that strikes a call wins. */
export interface FaultRule {
  /** An operationId, or a regular expression held against the operationId and against `GET /path`; as text between slashes. @default every operation */
  readonly operation?: string | RegExp;
  /** @default every service */
  readonly service?: ServiceName;
  /** The first matching call that is struck, counted from 1. @default 1 */
  readonly nth?: number;
  /** How many calls are struck. @default 1 when `nth` is given, else no end */
  readonly count?: number;
  /** Chance from 0 to 1 that a matching call is struck, drawn from the sandbox's seed. @default 1 */
  readonly probability?: number;
  readonly effect: FaultEffect;
}
