import { hasErrorCode } from "../../errors/has-error-code.ts";
import { isObject } from "../../kit/json-access.ts";
import type { Keyring } from "../../stores/sealing/keyring.ts";
import { open, seal } from "../../stores/sealing/seal.ts";
import type { Write, WriteContent, WriteOutcome } from "../store/write-record.ts";
import { corrupted, readSummary, type WriteRow } from "./write-rows.ts";

/** Seals what a write sends. It opens under this write and this digest only, so that nobody puts it beside another approval. */
export function sealContent(
  keys: Keyring,
  { id, digest, revision }: Pick<WriteRow, "id" | "digest" | "revision">,
  content: WriteContent,
): Uint8Array {
  return sealText(keys, `write ${id} ${digest}`, revision, JSON.stringify(content));
}

/** Seals what was learned of a write. */
export function sealOutcome(keys: Keyring, id: string, outcome: WriteOutcome): Uint8Array {
  return sealText(keys, `outcome ${id}`, 1, JSON.stringify(outcome, plainValue));
}

function sealText(keys: Keyring, id: string, revision: number, text: string): Uint8Array {
  return seal(keys, { id, revision }, Buffer.from(text));
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

/** What is sealed of a row, or why it cannot be opened: one row must not keep a store from all others. */
export type Opened<T> = { readonly value: T } | { readonly closed: WriteOutcome };

function opened<T>(read: () => T): Opened<T> {
  try {
    return { value: read() };
  } catch (error) {
    if (!hasErrorCode(error, "STORE_WRONG_KEY") && !hasErrorCode(error, "STORE_CORRUPTED")) throw error;
    return { closed: { code: error.code, reason: error.message } };
  }
}

/** What a write sends. */
export function openContent(keys: Keyring, row: WriteRow): Opened<WriteContent> {
  return opened(() => {
    const content = openJson(keys, `write ${row.id} ${row.digest}`, row.revision, row.sealed["content"]);
    if (isContent(content)) return content;
    throw corrupted("content");
  });
}

/** What was learned of a write, as far as anything was. */
export function openOutcome(keys: Keyring, row: Pick<WriteRow, "id" | "sealed">): Opened<WriteOutcome | undefined> {
  return opened(() => {
    const { outcome: bytes } = row.sealed;
    if (bytes === null || bytes === undefined) return undefined;
    const outcome = openJson(keys, `outcome ${row.id}`, 1, bytes);
    if (isObject(outcome)) return outcome;
    throw corrupted("outcome");
  });
}

/** The same, or in its place why it cannot be opened. */
export function knownOutcome(keys: Keyring, row: Pick<WriteRow, "id" | "sealed">): WriteOutcome | undefined {
  const outcome = openOutcome(keys, row);
  return "closed" in outcome ? outcome.closed : outcome.value;
}

/** Why a write is blocked that the client has not refused. */
const referenceLost: WriteOutcome = {
  code: "REFERENCE_LOST",
  reason: "A write that this one refers to will never happen: repair this one, or give it up.",
};

/** A write with what it sends and what came of it. */
export function openWrite(keys: Keyring, row: WriteRow): Write {
  const content = openContent(keys, row);
  const outcome = knownOutcome(keys, row) ?? (row.state === "blocked" ? referenceLost : undefined);
  return "closed" in content
    ? { ...readSummary(row.sealed), content: { arguments: {}, isSealed: true }, outcome: outcome ?? content.closed }
    : { ...readSummary(row.sealed), content: content.value, outcome };
}
