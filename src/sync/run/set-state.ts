import { isObject, textAt, textsAt } from "../../kit/json-access.ts";

/** A walk that has begun and not ended. */
export interface WalkState {
  /** What it is: all rows under a higher mark, or what changed since the last one. */
  readonly kind: "load" | "sweep" | "read";
  /** By the service's clock, not before this its first page was read. Epoch milliseconds. */
  readonly startedMs: number;
  /** Link of the page that is next, as it came; empty when all were read, and rows that were not seen have to leave. */
  readonly link: string;
  /** `low` of the walk that follows, where versions decide. */
  readonly nextLow: string | null;
  readonly pages: number;
  readonly rows: number;
  /** The notification that made the set due when the walk began; a later one is not answered by it. */
  readonly due: string | null;
}

/** What is known of a set of one company. It is stored in the transaction of the rows that it tells of. */
export interface SetState {
  /** Rows of a lower mark are older, whatever their version. */
  readonly mark: number;
  /** Where the next walk starts: a version as texts compare, or a stamp; null for the beginning. */
  readonly low: string | null;
  /** The highest stamp that was seen. */
  readonly high: string | null;
  /** Link that brings what changed, as it came. */
  readonly delta: string | null;
  readonly walk: WalkState | null;
  /** Whether all rows were read under this mark. */
  readonly loaded: boolean;
  /** By the service's clock, until when the copy is known to have all. Epoch milliseconds. */
  readonly completedMs: number | null;
  /** When the last walk over all rows began. */
  readonly sweptMs: number | null;
  /** The link may bring nothing of what changed on pages that were read before its moment: all rows are read once more. */
  readonly readAgain: boolean;
  /** Pages that the last walk over all rows took. */
  readonly fullPages: number | null;
  /** What pages were asked for: another selection cannot go on from the same link. */
  readonly fields: readonly string[];
}

export const freshState: SetState = {
  mark: 1,
  low: null,
  high: null,
  delta: null,
  walk: null,
  loaded: false,
  completedMs: null,
  sweptMs: null,
  readAgain: false,
  fullPages: null,
  fields: [],
};

function numberAt(value: unknown, name: string): number | null {
  const found = isObject(value) ? value[name] : undefined;
  return typeof found === "number" ? found : null;
}

function textOrNull(value: unknown, name: string): string | null {
  return textAt(value, name) ?? null;
}

function readWalk(value: unknown): WalkState | null {
  const link = textAt(value, "link");
  const kind = (["load", "sweep", "read"] as const).find((one) => one === textAt(value, "kind"));
  if (link === undefined || kind === undefined) return null;
  return {
    kind,
    link,
    startedMs: numberAt(value, "startedMs") ?? 0,
    nextLow: textOrNull(value, "nextLow"),
    pages: numberAt(value, "pages") ?? 0,
    rows: numberAt(value, "rows") ?? 0,
    due: textOrNull(value, "due"),
  };
}

/** What was noted of a set; a set of which nothing was, begins. */
export function readSetState(note: unknown): SetState {
  if (!isObject(note)) return freshState;
  return {
    mark: numberAt(note, "mark") ?? freshState.mark,
    low: textOrNull(note, "low"),
    high: textOrNull(note, "high"),
    delta: textOrNull(note, "delta"),
    walk: readWalk(note["walk"]),
    loaded: note["loaded"] === true,
    completedMs: numberAt(note, "completedMs"),
    sweptMs: numberAt(note, "sweptMs"),
    readAgain: note["readAgain"] === true,
    fullPages: numberAt(note, "fullPages"),
    fields: textsAt(note, "fields"),
  };
}

/** A set that is read anew: what it has stays until all was read, under a mark that counts more. */
export function begunAnew(state: SetState): SetState {
  const { mark, completedMs, fields } = state;
  return { ...freshState, mark: mark + 1, completedMs, fields };
}

/** A set whose walk has ended: the copy has all that there was when the walk began. */
export function endedWalk(state: SetState): SetState {
  const { walk } = state;
  if (!walk) return state;
  const all = walk.kind !== "read";
  return {
    ...state,
    walk: null,
    loaded: state.loaded || all,
    completedMs: walk.startedMs,
    ...(all && { sweptMs: walk.startedMs }),
  };
}
