import type { NotifyFlags } from "../notices/notify-flags.ts";
import type { SyncFlags } from "./sync-flags.ts";

/** What a run takes beside what every command about copies does; times in milliseconds. */
export interface RunFlags extends SyncFlags, NotifyFlags {
  readonly every?: number;
  readonly for?: number;
  readonly wait?: number;
  readonly allowDeletes?: true;
}
