import type { WriteVerb } from "../../clients/core/core-writes.ts";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import { isObject } from "../../kit/json-access.ts";
import type { Keyring } from "../../stores/sealing/keyring.ts";
import { open, seal } from "../../stores/sealing/seal.ts";
import { readNumber } from "../../stores/statements/read-number.ts";
import { isWriteState, type WriteState } from "../states/write-states.ts";
import type { Write, WriteContent, WriteEffect, WriteOutcome, WriteSummary } from "../store/write-record.ts";

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
  readonly revision: number;
  readonly sealed: SqlRow;
}

const verbs: readonly WriteVerb[] = ["create", "update", "remove", "run"];
const effects: readonly WriteEffect[] = ["read", "draft", "change", "post", "destroy"];
const retries = ["safe", "idempotent", "never"] as const;
const decisions = ["auto", "person"] as const;

const corrupted = (name: string): StoreCorrupted =>
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

/** Seals what a write sends. It opens under this write and this digest only, so that nobody puts it beside another approval. */
export function sealContent(
  keys: Keyring,
  { id, digest, revision }: Pick<WriteRow, "id" | "digest" | "revision">,
  content: WriteContent,
): Uint8Array {
  return sealJson(keys, `write ${id} ${digest}`, revision, content);
}

/** Seals what was learned of a write. */
export function sealOutcome(keys: Keyring, id: string, outcome: WriteOutcome): Uint8Array {
  return sealJson(keys, `outcome ${id}`, 1, outcome);
}

function sealJson(keys: Keyring, id: string, revision: number, value: object): Uint8Array {
  return seal(keys, { id, revision }, Buffer.from(JSON.stringify(value, plainValue)));
}

/** Records may hold integers that JSON does not know. */
function plainValue(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function openJson(keys: Keyring, id: string, revision: number, bytes: unknown): unknown {
  if (!(bytes instanceof Uint8Array)) throw corrupted("content");
  return JSON.parse(Buffer.from(open(keys, { id, revision }, bytes)).toString("utf8"));
}

function isContent(value: unknown): value is WriteContent {
  return isObject(value) && isObject(value["arguments"]) && ["string", "undefined"].includes(typeof value["body"]);
}

/** Opens what was learned of a write. */
export function openOutcome(keys: Keyring, row: SqlRow): WriteOutcome | undefined {
  if (row["outcome"] === null || row["outcome"] === undefined) return undefined;
  const outcome = openJson(keys, `outcome ${text(row, "id")}`, 1, row["outcome"]);
  if (isObject(outcome)) return outcome;
  throw corrupted("outcome");
}

/** Why a write is blocked that the client has not refused. */
const referenceLost: WriteOutcome = {
  code: "REFERENCE_LOST",
  reason: "A write that this one refers to will never happen: repair this one, or give it up.",
};

/** A write with what it sends and what came of it. */
export function openWrite(keys: Keyring, row: WriteRow): Write {
  const content = openJson(keys, `write ${row.id} ${row.digest}`, row.revision, row.sealed["content"]);
  if (!isContent(content)) throw corrupted("content");
  const outcome = openOutcome(keys, row.sealed) ?? (row.state === "blocked" ? referenceLost : undefined);
  return { ...readSummary(row.sealed), content, outcome };
}
