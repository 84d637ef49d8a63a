import type { WriteNotice } from "../errors/notice.ts";
import type { NotKept } from "../errors/write-not-kept.ts";
import type { WriteState } from "./states/write-states.ts";

/** What to tell of a write that came to a state; nothing where it waits for nobody. */
export function noticeOf(id: string, state: WriteState): WriteNotice | undefined {
  if (state === "proposed") return { kind: "write-waiting", problem: `write-waiting:${id}`, id, state };
  if (state !== "refused" && state !== "blocked" && state !== "person") return undefined;
  return { kind: "write-dead", problem: `write-dead:${id}/${state}`, id, state };
}

/** What to tell of a write that was done, and whose record does not have all that was sent. */
export function notKeptNotice(id: string, notKept: readonly NotKept[]): WriteNotice {
  return { kind: "write-not-kept", problem: `write-not-kept:${id}`, id, state: "done", notKept };
}
