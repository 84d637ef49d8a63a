import type { WriteVerb } from "../../clients/core/core-writes.ts";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import { readNumber } from "../../stores/statements/read-number.ts";
import { isWriteState, type WriteState } from "../states/write-states.ts";
import type { WriteEffect, WriteSummary } from "../store/write-record.ts";

/** A row of an answer. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** What the scripts read of a row beside what callers see. */
export interface WriteRow extends WriteSummary {
  readonly place: number;
  readonly retry: "safe" | "idempotent" | "never";
  /** What no other write may have, of its first body that had a key. */
  readonly claim: string | undefined;
  /** The same of the body that it has now. */
  readonly claimNow: string | undefined;
  readonly cap: { readonly name: string; readonly perDay: number } | undefined;
  /** Name of the cap that it was counted in. */
  readonly counted: string | undefined;
  readonly decision: "auto" | "person";
  readonly tries: number;
  readonly fence: number;
  readonly untilMs: number;
  readonly settleMs: number;
  readonly settleAtMs: number;
  /** Whether an earlier attempt may have been done, so that the answer to the next one is that to a repeat. */
  readonly isOpen: boolean;
  readonly hasKey: boolean;
  /** It takes values of the records of other writes. */
  readonly refers: boolean;
  readonly revision: number;
  readonly sealed: SqlRow;
}

const verbs: readonly WriteVerb[] = ["create", "update", "remove", "run"];
const effects: readonly WriteEffect[] = ["read", "draft", "change", "post", "destroy"];
const retries = ["safe", "idempotent", "never"] as const;
const decisions = ["auto", "person"] as const;

/** Of a row that holds what no store writes. */
export const corrupted = (name: string): StoreCorrupted =>
  new StoreCorrupted("A row of erp_write", `holds a value of another type in ${name}`);

function text(row: SqlRow, name: string): string {
  const value = row[name];
  if (typeof value === "string") return value;
  throw corrupted(name);
}

function oneOf<T extends string>(row: SqlRow, name: string, all: readonly T[]): T {
  const found = all.find((one) => one === row[name]);
  if (found !== undefined) return found;
  throw corrupted(name);
}

function state(row: SqlRow): WriteState {
  const { state: found } = row;
  if (isWriteState(found)) return found;
  throw corrupted("state");
}

const number = (row: SqlRow, name: string): number => readNumber(row, name, "erp_write");
const orNone = <T>(row: SqlRow, name: string, read: (row: SqlRow, name: string) => T): T | undefined =>
  row[name] === null || row[name] === undefined ? undefined : read(row, name);

/** Reads a row of `erp_write`. */
export function readWriteRow(row: SqlRow): WriteRow {
  const capName = orNone(row, "cap", text);
  return {
    ...readSummary(row),
    place: number(row, "place"),
    retry: oneOf(row, "retry", retries),
    claim: orNone(row, "claim", text),
    claimNow: orNone(row, "claim_now", text),
    cap: capName === undefined ? undefined : { name: capName, perDay: number(row, "cap_per_day") },
    counted: orNone(row, "counted", text),
    decision: oneOf(row, "decision", decisions),
    tries: number(row, "tries"),
    fence: number(row, "fence"),
    untilMs: number(row, "until_ms"),
    settleMs: number(row, "settle_ms"),
    settleAtMs: number(row, "settle_at_ms"),
    isOpen: number(row, "is_open") === 1,
    hasKey: number(row, "has_key") === 1,
    refers: number(row, "refers") === 1,
    revision: number(row, "revision"),
    sealed: row,
  };
}

/** Reads of a row what callers see without the keys. */
export function readSummary(row: SqlRow): WriteSummary {
  return {
    id: text(row, "id"),
    service: text(row, "service"),
    company: text(row, "company"),
    verb: oneOf(row, "verb", verbs),
    path: text(row, "path"),
    operation: text(row, "operation"),
    effect: oneOf(row, "effect", effects),
    digest: text(row, "digest"),
    state: state(row),
    attempt: number(row, "attempt"),
    sequence: orNone(row, "sequence", text),
    priority: number(row, "priority"),
    notBeforeMs: number(row, "not_before_ms"),
    expiresAtMs: orNone(row, "expires_at_ms", number),
    createdAtMs: number(row, "created_ms"),
    changedAtMs: number(row, "changed_ms"),
  };
}
