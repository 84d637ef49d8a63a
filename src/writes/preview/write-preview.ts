import type { WriteRequest, WriteVerb } from "../../clients/core/core-writes.ts";
import type { PolicyDecision } from "../policy/write-policy.ts";
import type { DayCap, WriteEffect } from "../store/write-record.ts";

/**
 * What is wrong with a write. `UNKNOWN_FIELD`, `READ_ONLY`, `WRONG_VALUE`: the client does not send it; `MISSING`: the
 * service demands it; `TOO_LONG`, `NOT_A_CODE`: more, or something else, than the field holds; `REFERENCE_ABSENT`: the record
 * that it names is not there; `RECORD_ABSENT`: nor is the one that it is for; `DUPLICATE`: a record has its key already;
 * `KEY_INVALID`: its key does not find it again; `NEVER`: the policy does not let it be sent.
 */
export type ProblemCode =
  | "UNKNOWN_FIELD"
  | "READ_ONLY"
  | "WRONG_VALUE"
  | "MISSING"
  | "TOO_LONG"
  | "NOT_A_CODE"
  | "REFERENCE_ABSENT"
  | "RECORD_ABSENT"
  | "DUPLICATE"
  | "KEY_INVALID"
  | "NEVER";

/** One thing that is wrong with a write. */
export interface PreviewProblem {
  /** The field, with those that lead to it: `SalesOrderLines[0].Item`; `key` or empty where it is none of the body. */
  readonly path: string;
  readonly code: ProblemCode;
  /** `error`: it would be refused, by the service or before; `warning`: it may be, or may do what nobody wants. */
  readonly severity: "error" | "warning";
  readonly message: string;
}

/** A field that an update changes. Values are as the service has them. */
export interface PreviewChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Something that could not be looked at. */
export interface Unchecked {
  /** The field, or what of the write. */
  readonly path: string;
  readonly reason: string;
}

/** What would be sent, and what is wrong with it: plain data, which JSON keeps whole. */
export interface WritePreview {
  readonly service: string;
  readonly company: string;
  readonly verb: WriteVerb;
  readonly path: string;
  /** operationId of the spec. */
  readonly operation: string;
  readonly effect: WriteEffect;
  /** The request as it would be sent, without what signs it. No `body` where the write has none, or none can be made of it. */
  readonly request: WriteRequest & { readonly body?: string };
  /** Everything that is wrong, at once. */
  readonly problems: readonly PreviewProblem[];
  /** What nobody could look at; what the description does not say is in neither list. */
  readonly unchecked: readonly Unchecked[];
  /** Of an update whose record could be read: the fields that would change. */
  readonly changes?: readonly PreviewChange[];
  /** The version of the record that was read, where the service takes one. */
  readonly original?: string;
  /** What the policy decides of it, and the cap that it would count in. */
  readonly verdict: { readonly decision: PolicyDecision; readonly cap?: DayCap };
}
