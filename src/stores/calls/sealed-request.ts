import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import type { CallRecord, RecordedRequest } from "../../http/log/call-log.ts";
import type { Keyring } from "../sealing/keyring.ts";
import { open, seal } from "../sealing/seal.ts";
import { storable } from "./row-codec.ts";

/** The parts of a call that decide about a repeat: they are sealed too, so that nobody changes them from outside. */
type Bound = Pick<CallRecord, "startedAtMs" | "operation" | "company" | "method" | "path" | "retryClass">;

const lengthBytes = 4;

function boundOf({ startedAtMs, operation, company, method, path, retryClass }: Bound): string {
  return JSON.stringify([startedAtMs, ...[operation, company ?? "", method, path].map(storable), retryClass]);
}

/** Seals the request of a call: the length of a head, the head as JSON, the body. */
export function sealRequest(
  keys: Keyring,
  record: CallRecord,
  { method, url, headers, body }: RecordedRequest,
): Uint8Array {
  const head = Buffer.from(
    JSON.stringify({ bound: boundOf(record), method, url, headers, hasBody: body !== undefined }),
  );
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(head.length);
  return seal(keys, placeOf(record.id), Buffer.concat([length, head, body ?? new Uint8Array()]));
}

/**
 * Opens what `sealRequest` made.
 *
 * @throws {StoreWrongKey} when a record cannot be opened with the keys given
 * @throws {StoreCorrupted} when a record is damaged, or the call beside it was changed
 */
export function openRequest(keys: Keyring, call: Bound & { readonly id: string }, sealed: Uint8Array): RecordedRequest {
  const bytes = Buffer.from(open(keys, placeOf(call.id), sealed));
  const end = lengthBytes + bytes.readUInt32BE();
  const head: unknown = JSON.parse(bytes.toString("utf8", lengthBytes, end));
  if (!isHead(head) || head.bound !== boundOf(call))
    throw new StoreCorrupted(`Call ${call.id}`, "was changed after its request was sealed");
  const { method, url, headers, hasBody } = head;
  return { method, url, headers, ...(hasBody && { body: new Uint8Array(bytes.subarray(end)) }) };
}

/** A request is written once: its place has no second revision. */
function placeOf(id: string): { id: string; revision: number } {
  return { id: `call ${id}`, revision: 1 };
}

interface Head {
  readonly bound: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly hasBody: boolean;
}

function isHead(value: unknown): value is Head {
  if (typeof value !== "object" || value === null) return false;
  const { bound, method, url, headers, hasBody }: Partial<Record<keyof Head, unknown>> = value;
  return (
    [bound, method, url].every((text) => typeof text === "string") &&
    typeof hasBody === "boolean" &&
    typeof headers === "object" &&
    headers !== null &&
    Object.values(headers).every((text) => typeof text === "string")
  );
}
