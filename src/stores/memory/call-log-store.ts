import { randomBytes } from "node:crypto";
import type { CallLogStore } from "../../http/log/call-log.ts";
import { type CallLogStoreOptions, createCallLogStore } from "../calls/call-log-store.ts";
import { memoryCallRows } from "./call-rows.ts";

/**
 * A call log in the memory of one process, for tests and scripts. Call `prune()` now and then. It encrypts as every
 * other store does, by default with a random key, because nothing outlives the process.
 *
 * @example
 * ```ts
 * import { memoryCallLogStore } from "erp-openapi/stores/memory";
 * const store = memoryCallLogStore();
 * for await (const call of store.list({ outcome: "failed" })) console.log(call.operation, call.ending?.status);
 * ```
 * @throws {StoreMisused} when an argument cannot be stored
 */
export function memoryCallLogStore(options: CallLogStoreOptions = {}): CallLogStore {
  return createCallLogStore(memoryCallRows(), { keys: { current: randomBytes(32) }, ...options });
}
