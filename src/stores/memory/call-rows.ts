import { meetsQuery } from "../calls/call-condition.ts";
import type { CallRow, CallRows, FoundRow } from "../calls/call-rows.ts";

interface Kept extends CallRow {
  readonly resend: string | null;
  readonly resend_revision: number;
  readonly busyUntilMs: number | null;
}

/** Calls in a map: they end with the process. */
export function memoryCallRows(): CallRows {
  const kept = new Map<string, Kept>();
  const newestFirst = (): Kept[] =>
    [...kept.values()].sort((one, other) => other.started_at_ms - one.started_at_ms || (one.id < other.id ? 1 : -1));

  return {
    async write({ rows, endings }) {
      for (const row of rows)
        if (!kept.has(row.id)) kept.set(row.id, { ...row, resend: null, resend_revision: 0, busyUntilMs: null });
      for (const ending of endings) {
        const row = kept.get(ending.id);
        if (row && row.ended_at_ms === null) kept.set(row.id, { ...row, ...ending });
      }
    },
    get: async (id) => {
      const row = kept.get(id);
      return row && found(row);
    },
    sealed: async (id) => kept.get(id)?.sealed ?? undefined,
    async *list(query) {
      for (const row of newestFirst().map(found)) if (meetsQuery(row, query)) yield row;
    },
    async replaceResend({ id, revision, resend, busyUntilMs }) {
      const row = kept.get(id);
      if (row?.resend_revision !== revision) return false;
      kept.set(id, { ...row, resend, busyUntilMs, resend_revision: revision + 1 });
      return true;
    },
    async prune({ beforeMs = 0, keepNewest = Infinity }, nowMs) {
      const before = kept.size;
      newestFirst().forEach((row, place) => {
        const isOld = row.started_at_ms < beforeMs || place >= keepNewest;
        const isOver = row.ended_at_ms !== null || (row.deadline_at_ms ?? Infinity) <= nowMs;
        if (isOld && isOver && (row.busyUntilMs ?? 0) <= nowMs) kept.delete(row.id);
      });
      return before - kept.size;
    },
    close: async () => kept.clear(),
  };
}

function found({ sealed, busyUntilMs: _, ...row }: Kept): FoundRow {
  return { ...row, replayable: sealed !== null };
}
