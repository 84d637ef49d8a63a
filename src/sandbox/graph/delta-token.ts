import { isObject } from "../../kit/json-access.ts";

/** Where a round of changes stands; what was asked for first comes along, because later requests say nothing of it. */
export interface DeltaState {
  /** The latest change that is known when the round begins: what comes later belongs to the next one. */
  readonly until: number;
  /** Of a first round, the position behind the last row that was given; of later ones, the last change that was. */
  readonly at: number;
  /** Whether everything is given, and not what changed. */
  readonly isFirst: boolean;
  readonly select: readonly string[] | undefined;
  /** Which of the tokens that were given out it is: old ones are forgotten. */
  readonly serial: number;
}

/** A text that means nothing to clients. */
export function formatDeltaToken(state: DeltaState): string {
  return Buffer.from(JSON.stringify(state)).toString("base64url");
}

/** What a token says; undefined for what is none. */
export function parseDeltaToken(token: string): DeltaState | undefined {
  try {
    const state: unknown = JSON.parse(Buffer.from(token, "base64url").toString());
    if (!isObject(state) || typeof state.isFirst !== "boolean") return undefined;
    const { until, at, serial, select, isFirst } = state;
    if (![until, at, serial].every(Number.isSafeInteger)) return undefined;
    const names = Array.isArray(select) ? select.filter((name) => typeof name === "string") : undefined;
    return { until: Number(until), at: Number(at), serial: Number(serial), isFirst, select: names };
  } catch {
    return undefined;
  }
}
