import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import type { CallEnding, CallRecord, LoggedCall, Resend } from "../../http/log/call-log.ts";
import type { CallRow, EndingRow, FoundRow } from "./call-rows.ts";

const classes = ["safe", "idempotent", "never"] as const;
const states = ["sending", "sent", "failed", "unknown"] as const;

/** PostgreSQL stores no NUL, and one such text would hold up all that is written with it. */
export function storable(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", "\ufffd") : text;
}

/** The columns of a call. */
export function toRow(record: CallRecord, sealed: Uint8Array | null, ending?: CallEnding): CallRow {
  const { deadlineAtMs, company, resendOf } = record;
  return {
    id: record.id,
    started_at_ms: record.startedAtMs,
    deadline_at_ms: deadlineAtMs ?? null,
    operation: storable(record.operation),
    company: company === undefined ? null : storable(company),
    method: storable(record.method),
    path: storable(record.path),
    retry_class: record.retryClass,
    resend_of: resendOf ?? null,
    ...(ending ? endingColumns(ending) : noEnding),
    sealed,
  };
}

/** The columns of an ending. */
export function toEndingRow(id: string, ending: CallEnding): EndingRow {
  return { id, ...endingColumns(ending) };
}

const noEnding = {
  ended_at_ms: null,
  attempts: null,
  status: null,
  error: null,
  said: null,
  correlation_id: null,
  quota_left: null,
} as const;

function endingColumns({
  endedAtMs,
  attempts,
  status,
  error,
  said,
  correlationId,
  quotaLeft,
}: CallEnding): Omit<EndingRow, "id"> {
  return {
    ended_at_ms: endedAtMs,
    attempts,
    status: status ?? null,
    error: error ?? null,
    said: said === undefined ? null : storable(said),
    correlation_id: correlationId ?? null,
    quota_left: quotaLeft && Object.keys(quotaLeft).length > 0 ? JSON.stringify(quotaLeft) : null,
  };
}

/**
 * A call from its columns.
 *
 * @throws {StoreCorrupted} when they say what no call says
 */
export function fromRow(row: FoundRow): LoggedCall {
  const { id, deadline_at_ms, company, resend_of, resend } = row;
  const retryClass = classes.find((name) => name === row.retry_class);
  if (!retryClass) throw new StoreCorrupted(`Call ${id}`, "has a class that does not exist");
  return {
    id,
    startedAtMs: row.started_at_ms,
    ...(deadline_at_ms !== null && { deadlineAtMs: deadline_at_ms }),
    operation: row.operation,
    ...(company !== null && { company }),
    method: row.method,
    path: row.path,
    retryClass,
    ...(resend_of !== null && { resendOf: resend_of }),
    replayable: row.replayable,
    ...endingOf(row),
    ...(resend !== null && { resend: resendOf(id, resend) }),
    resendRevision: row.resend_revision,
  };
}

function endingOf({ id, ended_at_ms, attempts, status, error, said, correlation_id, quota_left }: FoundRow): {
  ending?: CallEnding;
} {
  if (ended_at_ms === null) return {};
  const quotaLeft = quota_left === null ? undefined : parsed(id, quota_left);
  return {
    ending: {
      endedAtMs: ended_at_ms,
      attempts: attempts ?? 1,
      ...(status !== null && { status }),
      ...(error !== null && { error }),
      ...(said !== null && { said }),
      ...(correlation_id !== null && { correlationId: correlation_id }),
      ...(quotaLeft && {
        quotaLeft: Object.fromEntries(
          Object.entries(quotaLeft).filter((pair): pair is [string, number] => typeof pair[1] === "number"),
        ),
      }),
    },
  };
}

function resendOf(id: string, text: string): Resend {
  const { state, startedAtMs, deadlineAtMs, endedAtMs, status, error } = parsed(id, text);
  const known = states.find((name) => name === state);
  if (!known || typeof startedAtMs !== "number" || typeof deadlineAtMs !== "number")
    throw new StoreCorrupted(`Call ${id}`, "has a repeat that cannot be read");
  return {
    state: known,
    startedAtMs,
    deadlineAtMs,
    ...(typeof endedAtMs === "number" && { endedAtMs }),
    ...(typeof status === "number" && { status }),
    ...(typeof error === "string" && { error }),
  };
}

function parsed(id: string, text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return { ...value };
  } catch {
    // Told below, without the text.
  }
  throw new StoreCorrupted(`Call ${id}`, "holds text that is no JSON");
}
