import type { StoreAddress } from "./open-store.ts";

export const account = "exact:contended";
export const leaseMs = 200;
/** Longer than the lease: who comes after a kill gets the lease first, and may send later. */
export const deadlineAfterMs = 400;

/** What a contender is told. */
export interface Job {
  readonly store: StoreAddress;
  /** File to which all contenders append what they did. */
  readonly log: string;
  /** Folder in which Node.js keeps compiled code between processes. */
  readonly compileCache: string;
}

export type LogLine =
  | {
      readonly did: "send";
      readonly atMs: number;
      readonly generation: number;
      readonly deadlineMs: number;
      readonly fence: number;
    }
  | { readonly did: "commit"; readonly atMs: number; readonly generation: number; readonly mark: string };
