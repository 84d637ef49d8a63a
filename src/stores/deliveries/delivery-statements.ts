import type { DeliveryStore } from "../../webhooks/delivery-store.ts";
import { readNumber } from "../statements/read-number.ts";
import type { RunStatement } from "../statements/run-statement.ts";

/** A store of deliveries on a table, in SQL that SQLite and PostgreSQL share. Each method is one statement, or reads after one. */
export function deliveryStatements(run: RunStatement, table: string, now: () => number): Omit<DeliveryStore, "close"> {
  const number = (row: Readonly<Record<string, unknown>>, name: string): number => readNumber(row, name, "deliveries");
  return {
    async begin(id, leaseMs) {
      for (;;) {
        const nowMs = now();
        // Taken when it is new, or when nobody handled it and the lease of whoever tried has ended.
        const taken = await run(
          `INSERT INTO ${table} AS d (id, claim, until_ms) VALUES ($1, 1, $2)
           ON CONFLICT (id) DO UPDATE SET claim = d.claim + 1, until_ms = excluded.until_ms
           WHERE d.handled_at_ms IS NULL AND d.until_ms <= $3 RETURNING claim`,
          [id, nowMs + leaseMs, nowMs],
        );
        if (taken.rows[0]) return { state: "yours", claim: number(taken.rows[0], "claim") };
        const { rows } = await run(`SELECT until_ms, handled_at_ms FROM ${table} WHERE id = $1`, [id]);
        const [row] = rows;
        if (row)
          return row["handled_at_ms"] === null
            ? { state: "busy", untilMs: number(row, "until_ms") }
            : { state: "handled" };
        // It was pruned between the two.
      }
    },
    async finish(id, claim) {
      const { changes } = await run(
        `UPDATE ${table} SET handled_at_ms = $1 WHERE id = $2 AND claim = $3 AND handled_at_ms IS NULL`,
        [now(), id, claim],
      );
      return changes === 1;
    },
    async release(id, claim) {
      await run(`UPDATE ${table} SET until_ms = 0 WHERE id = $1 AND claim = $2 AND handled_at_ms IS NULL`, [id, claim]);
    },
    async prune(beforeMs) {
      const { changes } = await run(`DELETE FROM ${table} WHERE COALESCE(handled_at_ms, until_ms) < $1`, [beforeMs]);
      return changes;
    },
  };
}
