import { randomUUID } from "node:crypto";
import type { NewWrite } from "../store/write-record.ts";
import { randomCheck } from "./change-state.ts";
import type { NewRow } from "./new-columns.ts";
import { sealContent } from "./sealed-rows.ts";
import type { StoreContext } from "./store-context.ts";

/**
 * A random id that grows with the time, so that the newest stand together in an index: those of one transaction are written
 * into one page of it, and not each into another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7 UUID version 7
 */
function growingId(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

/** Makes a row of a write. */
export function newRow({ keys }: StoreContext, write: NewWrite, digest: string): NewRow {
  const id = growingId();
  const state = write.decision === "auto" ? "approved" : "proposed";
  return {
    id,
    state,
    digest,
    check: randomCheck(),
    columns: {
      id,
      service: write.service,
      company: write.company,
      verb: write.verb,
      path: write.path,
      operation: write.operation,
      effect: write.effect,
      retry: write.retry,
      digest,
      claim: write.claim ?? null,
      // In both, so that the key of a new write is compared with what others had and with what they have.
      claim_now: write.claim ?? null,
      state,
      decision: write.decision,
      cap: write.cap?.name ?? null,
      cap_per_day: write.cap?.perDay ?? null,
      sequence: write.sequence ?? null,
      priority: write.priority,
      not_before_ms: write.notBeforeMs,
      expires_at_ms: write.expiresAtMs ?? null,
      settle_ms: write.settleMs,
      has_key: write.content.key ? 1 : 0,
      refers: write.references.length > 0 ? 1 : 0,
      content: sealContent(keys, { id, digest, revision: 1 }, write.content),
    },
  };
}
