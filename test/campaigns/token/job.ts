import type { FaultName } from "./faulty-store.ts";
import type { StoreAddress } from "./open-store.ts";

/** What a worker is told when it starts. */
export interface Job {
  readonly store: StoreAddress;
  readonly clockFile: string;
  readonly app: ExactApp;
  /** Breaks the store on purpose, to see that the checks notice. */
  readonly fault?: FaultName;
}

/** The app registration at the sandbox's Exact Online. */
export interface ExactApp {
  readonly origin: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** Asks a worker for tokens. */
export interface Order {
  readonly account: string;
  /** How many calls of token() at the same time. */
  readonly calls: number;
  readonly leaseMs: number;
}

/** What a worker got: each distinct token and each distinct error once. */
export interface Answer {
  readonly tokens: readonly string[];
  readonly errors: readonly string[];
}
