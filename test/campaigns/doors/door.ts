/** Doors by name. `naive` is the listener as it is often written, which this campaign has to be able to kill. */
export const doorNames = ["sign-in-web", "webhook", "authorize", "sandbox", "sandbox-control", "naive"] as const;
export type DoorName = (typeof doorNames)[number];

/** What is known of a door from outside. */
export interface Door {
  /** Malformed requests go to any of them. */
  readonly ports: readonly number[];
  readonly good: GoodRequest;
  /** Requests that are well-formed, and that anybody can send in any number. */
  readonly flood: { readonly port: number; readonly text: string; readonly count: number };
  /** The beginning of a request whose body has no end; undefined where the flood is enough. */
  readonly endless?: { readonly port: number; readonly head: string };
  /** Paths that mean something there: malformed requests use them as well. */
  readonly paths: readonly string[];
  /** The request after which the process has to end by itself. */
  readonly last?: GoodRequest;
}

/** A request, with `\n` for CRLF, and the status that answers it. */
export interface GoodRequest {
  readonly port: number;
  readonly text: string;
  readonly status: number;
}

/** What a door's process says. */
export type DoorReport =
  | { readonly what: "open"; readonly door: Door }
  | { readonly what: "memory"; readonly heapBytes: number; readonly residentBytes: number };

export function isDoorName(name: string): name is DoorName {
  return doorNames.some((known) => known === name);
}
