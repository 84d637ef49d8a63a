import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import type { OperationHints, Priority } from "../../http/operation-hints.ts";
import type { CallValues } from "./call-values.ts";

/** Options of the caller that every call takes, checked. */
export interface CallSettings {
  readonly signal: AbortSignal | undefined;
  readonly priority: Priority | undefined;
  readonly onWait: OperationHints["onWait"];
}

/** Options that every call takes. */
export const callOptions = ["signal", "priority", "onWait"];

/** Where an option was given, for the message. */
export interface CallPlace {
  readonly method: string;
  readonly path: string;
}

function isPriority(value: unknown): value is Priority {
  return value === "interactive" || value === "normal" || value === "background";
}

function isWaitListener(value: unknown): value is NonNullable<OperationHints["onWait"]> {
  return typeof value === "function";
}

const join = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/**
 * Refuses what a call does not know, all of it at once: a misspelled option must not widen a list or vanish from a write.
 *
 * @throws {ArgumentInvalid} with the names that there are
 */
export function refuseUnknown({ method, path }: CallPlace, values: CallValues, known: readonly string[]): void {
  const unknown = Object.keys(values).filter((name) => values[name] !== undefined && !known.includes(name));
  if (unknown.length === 0) return;
  const [are, plural] = unknown.length === 1 ? ["is", ""] : ["are", "s"];
  throw new ArgumentInvalid(
    method,
    path,
    `there ${are} no argument${plural} or option${plural} ${join(unknown)}: expected ${known.join(", ")}.`,
  );
}

/** What was given beside the arguments of the path: one of them may be called as an option is. */
export function withoutArguments(path: string, values: CallValues): CallValues {
  const names = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

/**
 * Reads the options that every call takes.
 *
 * @throws {ArgumentInvalid} for one that is not of its kind
 */
export function readCallSettings({ method, path }: CallPlace, values: CallValues): CallSettings {
  const { signal, priority, onWait } = withoutArguments(path, values);
  const wrong = (what: string): ArgumentInvalid => new ArgumentInvalid(method, path, what);
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw wrong("signal is an AbortSignal.");
  if (priority !== undefined && !isPriority(priority)) throw wrong("priority is interactive, normal or background.");
  if (onWait !== undefined && !isWaitListener(onWait)) throw wrong("onWait is a function.");
  return { signal, priority, onWait };
}

/**
 * Reads an option that is a time.
 *
 * @throws {ArgumentInvalid} for anything but milliseconds above 0
 */
export function readMs({ method, path }: CallPlace, values: CallValues, name: string): number | undefined {
  const value = values[name];
  if (value === undefined || (typeof value === "number" && value > 0)) return value;
  throw new ArgumentInvalid(method, path, `${name} is a time in milliseconds, above 0.`);
}

/**
 * Reads an option that is yes or no.
 *
 * @throws {ArgumentInvalid} for anything else
 */
export function readSwitch({ method, path }: CallPlace, values: CallValues, name: string): boolean {
  const value = values[name];
  if (value === undefined || typeof value === "boolean") return value === true;
  throw new ArgumentInvalid(method, path, `${name} is true or false.`);
}
