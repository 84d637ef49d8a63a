import type { Keyring } from "../../stores/sealing/keyring.ts";
import type { WriteDialect } from "./dialect.ts";
import { ask, type Script } from "./script.ts";
import { readWriteRow, type WriteRow } from "./write-rows.ts";

/** What the scripts of a store share. */
export interface StoreContext {
  readonly dialect: WriteDialect;
  readonly keys: Keyring;
}

/** The row of a write, kept from others until the transaction ends. */
export function* lockWrite({ dialect }: StoreContext, id: string): Script<WriteRow | undefined> {
  const { rows } = yield* ask(`SELECT * FROM ${dialect.table("erp_write")} WHERE id = $1${dialect.lock.rows}`, [id]);
  return rows[0] && readWriteRow(rows[0]);
}

/** The row of a write as it is at this moment. */
export function* findWrite({ dialect }: StoreContext, id: string): Script<WriteRow | undefined> {
  const { rows } = yield* ask(`SELECT * FROM ${dialect.table("erp_write")} WHERE id = $1`, [id]);
  return rows[0] && readWriteRow(rows[0]);
}
