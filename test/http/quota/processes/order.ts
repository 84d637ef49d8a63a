import type { QuotaLimit, QuotaSubject } from "../../../../src/http/quota/quota-limit.ts";
import type { LedgerAddress } from "../../../campaigns/quota/job.ts";

/** What a process is told to do. */
export type Order =
  /** Takes a place and sets use aside, and never gives either back. */
  | { readonly kind: "hold"; readonly ledger: LedgerAddress; readonly leaseMs: number }
  /** Takes whatever it gets. */
  | { readonly kind: "take"; readonly ledger: LedgerAddress; readonly forMs: number };

export const subject: QuotaSubject = { app: "a", user: "u" };
export const oneAtATime: readonly QuotaLimit[] = [{ name: "connections", per: ["user"], concurrent: 1 }];
export const daily: readonly QuotaLimit[] = [
  { name: "day", per: ["user"], requests: 10, windowSeconds: 86_400, window: "fixed" },
];
export const shortWindow: readonly QuotaLimit[] = [{ name: "short", per: ["user"], requests: 20, windowSeconds: 2 }];

/** Who asks a ledger and waits as long as it takes. */
export const patient = {
  deadlineAtMs: Infinity,
  signal: undefined,
  facts: () => ({ operation: "o", method: "GET", path: "/x", attempts: 1 }),
  tooLate: () => new Error("never"),
} as const;
