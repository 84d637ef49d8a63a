import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { CallSettings, SharedSettings } from "./call-settings.ts";
import type { CallValues } from "./call-values.ts";
import {
  expandKind,
  fieldsKind,
  filterKind,
  keyKind,
  limitKind,
  listenerKind,
  msKind,
  type OptionKind,
  orderKind,
  priorityKind,
  rowsKind,
  signalKind,
  switchKind,
  tokenKind,
  versionKind,
} from "./option-kinds.ts";

/** Names of the options of calls. */
export type OptionName = Exclude<keyof CallSettings, "arguments">;

/** Options that every call takes. */
export const callOptions = ["signal", "priority", "onWait"] as const satisfies readonly OptionName[];

/** Where an option was given, for the message. */
export interface CallPlace {
  readonly method: string;
  readonly path: string;
}

const join = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/**
 * Refuses what a call does not know, all of it at once: a misspelled option must not widen a list or vanish from a write.
 *
 * @throws {ArgumentInvalid} with the names that there are
 */
export function refuseUnknown(
  { method, path }: CallPlace,
  values: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  const unknown = Object.keys(values).filter((name) => values[name] !== undefined && !known.includes(name));
  if (unknown.length === 0) return;
  const [are, plural] = unknown.length === 1 ? ["is", ""] : ["are", "s"];
  throw new ArgumentInvalid(
    method,
    path,
    `there ${are} no argument${plural} or option${plural} ${join(unknown)}: expected ${known.join(", ")}.`,
  );
}

/**
 * The value of an option, of its kind.
 *
 * @throws {ArgumentInvalid} for a value of another kind
 */
export function readOption<T>(
  { method, path }: CallPlace,
  values: CallValues,
  name: string,
  { is, must }: OptionKind<T>,
): T | undefined {
  const value = values[name];
  if (value === undefined || is(value)) return value;
  throw new ArgumentInvalid(method, path, `${name} is ${must}.`);
}

/**
 * What every call takes, read.
 *
 * @throws {ArgumentInvalid} for an option that is not of its kind
 */
export function readShared(place: CallPlace, values: CallValues): SharedSettings {
  return {
    signal: readOption(place, values, "signal", signalKind),
    priority: readOption(place, values, "priority", priorityKind),
    onWait: readOption(place, values, "onWait", listenerKind),
  };
}

/**
 * Reads what a call was given: here alone values become options. An argument may be called as an option is; then it is
 * the argument.
 *
 * @param own names of the arguments of path and query
 * @param takes names of the options that this call takes beside those of every call
 * @throws {ArgumentInvalid} for what it does not take, and for an option that is not of its kind
 */
export function readSettings(
  place: CallPlace,
  values: CallValues,
  own: readonly string[],
  takes: readonly OptionName[],
): CallSettings {
  refuseUnknown(place, values, [...own, ...takes, ...callOptions, "ifMatch"]);
  const entries = Object.entries(values);
  const given: CallValues = Object.fromEntries(entries.filter(([name]) => !own.includes(name)));
  return {
    ...readShared(place, given),
    arguments: Object.fromEntries(entries.filter(([name]) => own.includes(name))),
    ifMatch: readOption(place, given, "ifMatch", versionKind),
    alternateKey: readOption(place, given, "alternateKey", keyKind),
    original: given["original"],
    select: readOption(place, given, "select", fieldsKind),
    expand: readOption(place, given, "expand", expandKind),
    filter: readOption(place, given, "filter", filterKind),
    orderBy: readOption(place, given, "orderBy", orderKind),
    count: readOption(place, given, "count", switchKind),
    fromReplica: readOption(place, given, "fromReplica", switchKind),
    formatted: readOption(place, given, "formatted", switchKind),
    pageSize: readOption(place, given, "pageSize", rowsKind),
    limit: readOption(place, given, "limit", limitKind),
    pageToken: readOption(place, given, "pageToken", tokenKind),
    deadlineMs: readOption(place, given, "deadlineMs", msKind),
  };
}
