import { waitingStates } from "../../writes/index.ts";
import { noticeOf } from "../../writes/notice-of.ts";
import type { Desk } from "../writes/open-store.ts";
import type { Notify } from "./use-notifier.ts";

/** Writes that are told before the next are read. */
const told = 100;

/**
 * Tells of each write that waits for a person, also of those that came to it in other processes: those of an import are
 * stored in one transaction, of which nobody is told. What was told that day is not told again.
 */
export async function tellWaiting(desk: Desk, service: string, notify: Notify, signal: AbortSignal): Promise<void> {
  let open: Promise<void>[] = [];
  for await (const { id, state } of desk.list({ service, states: waitingStates })) {
    const notice = noticeOf(id, state);
    if (notice) open.push(notify(notice));
    if (open.length < told) continue;
    await Promise.all(open);
    open = [];
    if (signal.aborted) return;
  }
  await Promise.all(open);
}
