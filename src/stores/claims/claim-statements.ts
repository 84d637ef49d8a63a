import type { ClaimStore } from "../../clients/claims/claim-store.ts";
import { readNumber } from "../statements/read-number.ts";
import type { RunStatement } from "../statements/run-statement.ts";

/** What identifies a holding, in every change of it. */
const ours = "id = $1 AND owner = $2 AND fence = $3";

/**
 * A store of claims on a table, in SQL that SQLite and PostgreSQL share. Each method is one statement, or reads after one.
 *
 * A row is free when both of its times are over: `until_ms`, which its holder keeps moving and which holds the holder's own
 * `settleMs`, and `send_until_ms`, the last moment at which a create may have been sent, plus the `settleMs` of whoever
 * wants the row. What was released has neither.
 *
 * @param now the time that all processes share; epoch milliseconds
 */
export function claimStatements(
  run: RunStatement,
  table: string,
  now: () => number | Promise<number>,
): Omit<ClaimStore, "close"> {
  const number = (row: Readonly<Record<string, unknown>>, name: string): number => readNumber(row, name, "claims");
  return {
    async take(key, { owner, leaseMs, settleMs }) {
      for (;;) {
        const nowMs = await now();
        const taken = await run(
          `INSERT INTO ${table} AS c (id, owner, fence, until_ms, send_until_ms) VALUES ($1, $2, 1, $3, NULL)
           ON CONFLICT (id) DO UPDATE
           SET owner = excluded.owner, fence = c.fence + 1, until_ms = excluded.until_ms, send_until_ms = NULL
           WHERE c.until_ms <= $4 AND COALESCE(c.send_until_ms, 0) <= $5 RETURNING fence`,
          [key, owner, nowMs + leaseMs, nowMs, nowMs - settleMs],
        );
        if (taken.rows[0]) return { state: "yours", fence: number(taken.rows[0], "fence") };
        const { rows } = await run(
          `SELECT until_ms, COALESCE(send_until_ms, 0) AS send_until_ms FROM ${table} WHERE id = $1`,
          [key],
        );
        const [row] = rows;
        // It was pruned between the two, or its time was just over.
        if (!row) continue;
        const sentMs = number(row, "send_until_ms");
        const freeAtMs = Math.max(number(row, "until_ms"), sentMs > 0 ? sentMs + settleMs : 0);
        if (freeAtMs > nowMs) return { state: "busy", forMs: freeAtMs - nowMs };
      }
    },
    async keep(key, { owner, fence }, leaseMs) {
      const { changes } = await run(`UPDATE ${table} SET until_ms = $4 WHERE ${ours} AND send_until_ms IS NULL`, [
        key,
        owner,
        fence,
        (await now()) + leaseMs,
      ]);
      return changes === 1;
    },
    async announce(key, { owner, fence }, sendMs, settleMs) {
      const untilMs = (await now()) + sendMs;
      const { changes } = await run(`UPDATE ${table} SET send_until_ms = $4, until_ms = $5 WHERE ${ours}`, [
        key,
        owner,
        fence,
        untilMs,
        untilMs + settleMs,
      ]);
      return changes === 1;
    },
    async release(key, { owner, fence }) {
      // Without its owner nothing that comes late can hold it again.
      await run(`UPDATE ${table} SET owner = '', until_ms = 0, send_until_ms = NULL WHERE ${ours}`, [
        key,
        owner,
        fence,
      ]);
    },
    async prune(beforeMs) {
      const { changes } = await run(`DELETE FROM ${table} WHERE until_ms < $1 AND COALESCE(send_until_ms, 0) < $1`, [
        beforeMs,
      ]);
      return changes;
    },
  };
}
