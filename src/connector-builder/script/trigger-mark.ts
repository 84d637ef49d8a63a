import { type JsonObject, textAt } from "../../kit/json-access.ts";

/** How late an operation may show up in the list after it was asked for, in milliseconds. */
const lateMs = 900_000;
/** Ids that the address of the next question holds: addresses have to stay below two kilobytes. */
const mostTold = 24;
const mostOpen = 24;

/** What the trigger knows when it asks again; it travels in the query of `Location`. */
export interface TriggerMark {
  /** Operations that were asked for since are new, unless they are told. Epoch milliseconds, by the service's stamps. */
  readonly sinceMs: number;
  /** Operations whose end is no news any more. */
  readonly told: readonly string[];
  /** Operations whose end will be news, however old they are. */
  readonly open: readonly string[];
}

/** Reads `triggerState`; undefined on the first question, which has none. */
export function readMark(state: string): TriggerMark | undefined {
  if (!/^[0-9]{1,15}\.[0-9a-z-]*\.[0-9a-z-]*$/.test(state)) return undefined;
  const [since = "", told = "", open = ""] = state.split(".");
  const ids = (text: string): string[] => text.split("-").filter((id) => id !== "");
  return { sinceMs: Number(since), told: ids(told), open: ids(open) };
}

/** The mark as `triggerState` has it. */
export function writeMark({ sinceMs, told, open }: TriggerMark): string {
  return `${sinceMs}.${told.join("-")}.${open.join("-")}`;
}

/** The id of an operation in a mark. */
export function keyOf(row: JsonObject): string {
  return (textAt(row, "id") ?? "").toLowerCase().replace(/[^0-9a-z]/g, "");
}

/** When an operation was asked for, by the service's clock; 0 where it does not say so. A stamp without zone is UTC. */
function createdMs(row: JsonObject): number {
  const [, moment, zone = "Z"] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?$/.exec(textAt(row, "createdOn") ?? "") ?? [];
  return moment === undefined ? 0 : Date.parse(`${moment}${zone}`);
}

/** Whether the end of an operation is news to the holder of a mark. */
export function isNews(row: JsonObject, mark: TriggerMark): boolean {
  const key = keyOf(row);
  return !mark.told.includes(key) && (createdMs(row) >= mark.sinceMs || mark.open.includes(key));
}

/** The list of operations at one moment: all of them, and of those that are watched the ones that have ended or not. */
export interface Seen {
  readonly all: readonly JsonObject[];
  readonly ended: readonly JsonObject[];
  readonly running: readonly JsonObject[];
}

/**
 * The mark after an answer. It moves on with the stamps of the service, never back, so the clock of the connector does
 * not count. What is missing in this answer, and may be back in the next one, is kept while there is room.
 *
 * @returns undefined when more operations run than an address can hold
 */
export function moveMark(mark: TriggerMark, { all, ended, running }: Seen): TriggerMark | undefined {
  let sinceMs = Math.max(mark.sinceMs, ...all.map((row) => createdMs(row) - lateMs));
  const recent = ended.filter((row) => createdMs(row) >= sinceMs).sort((a, b) => createdMs(b) - createdMs(a));
  const first = recent[mostTold];
  if (first) sinceMs = createdMs(first) + 1;
  const isOld = (row: JsonObject): boolean => createdMs(row) < sinceMs;
  const known = [...ended.filter((row) => !isOld(row)), ...ended.filter((row) => isNews(row, mark))].map(keyOf);
  const old = running.filter(isOld);
  if (old.length > mostOpen) return undefined;
  const here = new Set(all.map(keyOf));
  const open = [...[...old, ...running].map(keyOf), ...mark.open.filter((id) => !here.has(id))];
  return {
    sinceMs,
    told: [...new Set([...known, ...mark.told])].slice(0, mostTold),
    open: [...new Set(open)].slice(0, mostOpen),
  };
}
