import type { ClientCore } from "../../clients/core/client-core.ts";
import { WriteNotKept } from "../../errors/write-not-kept.ts";
import { resolveReferences } from "../references/references.ts";
import type { WriteOutcome } from "../store/write-record.ts";
import type { SendTurn } from "../store/write-store.ts";

/** How long the record is waited for: whoever dies meanwhile leaves a write of which nobody knows that it was done. Milliseconds. */
const mostWaitMs = 10_000;

/** A write that was done, with what its references stand for. */
export type DoneWrite = Pick<SendTurn, "write" | "results">;

/**
 * What reading the record back adds to the outcome of a write that was done: the fields and lines that it does not have as
 * they were sent, or why nobody knows. The write was done in any case.
 *
 * @param record what was answered or found
 */
export async function readBack(
  core: ClientCore,
  { write: { verb, path, content }, results }: DoneWrite,
  record: Readonly<Record<string, unknown>> | undefined,
): Promise<WriteOutcome> {
  if (!content.verify || content.body === undefined) return {};
  const call = { verb, path, arguments: content.arguments, ifMatch: content.ifMatch };
  const late = new AbortController();
  const cancel = core.after(mostWaitMs, () => late.abort(new Error("It took too long.")));
  try {
    const body = resolveReferences(content.body, results);
    const stored = await core.writes.readBack(call, body, { record, key: content.key, signal: late.signal });
    if (!stored) return { unread: "The service shows the record at no path that is known." };
    const notKept = await core.writes.compare(call, body, stored);
    if (notKept.length === 0) return {};
    const { code, message } = new WriteNotKept(path, notKept);
    return { code, reason: message, notKept };
  } catch (error) {
    return { unread: error instanceof Error ? error.message : String(error) };
  } finally {
    cancel();
  }
}
