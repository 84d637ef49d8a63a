import { StoreWrongKey } from "../../errors/store-wrong-key.ts";
import type { WriteOutcome } from "../store/write-record.ts";
import { ask, type Script } from "./script.ts";
import { openContent } from "./sealed-rows.ts";
import type { StoreContext } from "./store-context.ts";
import { readWriteRow } from "./write-rows.ts";

/**
 * Before a write is taken out of the way because its key is lost: the newest one is sealed under the key that is in use. Who
 * cannot open that one has the wrong keys, and would take all writes out of the way.
 *
 * @throws {StoreWrongKey} when the newest write does not open either
 */
export function* demandKeys({ dialect, keys }: StoreContext, why: WriteOutcome): Script<void> {
  if (why.code !== "STORE_WRONG_KEY") return;
  const { rows } = yield* ask(`SELECT * FROM ${dialect.table("erp_write")} ORDER BY place DESC LIMIT 1`);
  const newest = rows[0] && readWriteRow(rows[0]);
  const content = newest && openContent(keys, newest);
  if (content && "closed" in content && content.closed.code === "STORE_WRONG_KEY")
    throw new StoreWrongKey(`Write ${newest.id}, the newest one,`);
}
