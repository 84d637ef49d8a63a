import type { StoreAddress } from "./open-store.ts";

export const account = "exact:contended";
export const leaseMs = 300;
export const deadlineAfterMs = 250;

/** What a contender is told. */
export interface Job {
  readonly store: StoreAddress;
  /** File to which all contenders append what they did. */
  readonly log: string;
  /** Folder in which Node.js keeps compiled code between processes. */
  readonly compileCache: string;
}

export type LogLine =
  | { readonly did: "send"; readonly atMs: number; readonly generation: number; readonly deadlineMs: number; readonly fence: number }
  | { readonly did: "commit"; readonly atMs: number; readonly generation: number; readonly mark: string };
