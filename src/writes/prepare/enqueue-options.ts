import { WriteInvalid } from "../../errors/write-invalid.ts";
import { isObject } from "../../kit/json-access.ts";
import { meant } from "../../kit/meant.ts";

/** What is said of a write beside its body, together with the arguments of its path (`division`, `companyId`). */
export interface EnqueueOptions {
  /**
   * By what it is known: of a create the fields by which its record is found again, with their values; of other writes a
   * text of yours, which tells it apart among writes of this kind at this path and in this company. The same key is stored
   * once. @default the natural key of the spec, where the body has it
   */
  readonly key?: Readonly<Record<string, string | number | boolean>> | string;
  /** Name of a row of writes that are sent one after the other, in the order in which they were stored. @default none */
  readonly sequence?: string;
  /** Writes of a higher one go first. @default 0 */
  readonly priority?: number;
  /** Not sent before this; a date, or epoch milliseconds. @default at once */
  readonly notBefore?: Date | number;
  /** Not sent from this on; a date, or epoch milliseconds. @default never */
  readonly expiresAt?: Date | number;
  /** The version of the record that an update or a removal is for, where the vendor takes one. @default any */
  readonly ifMatch?: string;
  /**
   * The record that an update is for, as it was read, or `"read"` to read it now. Where the vendor takes versions the update
   * is for that one. Where it takes none the record is read again just before it is sent, and compared in the fields that
   * the update changes: another one is not changed (`CHANGED_SINCE_READ`). Between that look and the change somebody may
   * still come. @default not compared
   */
  readonly original?: Readonly<Record<string, unknown>> | "read";
  /**
   * Whether the record is read back when it was done, and compared with what was sent; see `notKept` of what came of it.
   * @default what changes or books (`change`, `post`), unless `createWrites()` says otherwise
   */
  readonly verify?: boolean;
  /** Arguments of the path and the query. */
  readonly [argument: string]: unknown;
}

/** Options, each of its kind. */
export interface ReadOptions {
  readonly arguments: Readonly<Record<string, string | number | boolean | null>>;
  readonly key: Readonly<Record<string, string | number | boolean>> | string | undefined;
  readonly sequence: string | undefined;
  readonly priority: number;
  readonly notBeforeMs: number;
  readonly expiresAtMs: number | undefined;
  readonly ifMatch: string | undefined;
  readonly original: EnqueueOptions["original"];
  readonly verify: boolean | undefined;
}

const names = ["key", "sequence", "priority", "notBefore", "expiresAt", "ifMatch", "original", "verify"];

type Scalar = string | number | boolean;
/** Whether a value is one that a key or an argument has. */
export const isScalar = (value: unknown): value is Scalar => ["string", "number", "boolean"].includes(typeof value);

function readTime(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const ms = value instanceof Date ? value.getTime() : value;
  // Beyond that there is no date.
  if (typeof ms === "number" && Math.abs(ms) <= 8.64e15) return Math.floor(ms);
  throw new WriteInvalid(`${name} is no time: give a Date, or epoch milliseconds.`);
}

function readText(name: string, value: unknown): string | undefined {
  if (value !== undefined && (typeof value !== "string" || value === "")) throw new WriteInvalid(`${name} is no text.`);
  // PostgreSQL refuses it.
  if (value?.includes("\0")) throw new WriteInvalid(`${name} has a character that databases do not keep: U+0000.`);
  return value;
}

function readKey(value: unknown): ReadOptions["key"] {
  if (typeof value !== "object" || value === null) return readText("key", value);
  const entries = Object.entries(value).flatMap(([name, one]) =>
    isScalar(one) && one !== "" ? [[name, one] as const] : [],
  );
  if (entries.length === 0 || entries.length < Object.keys(value).length)
    throw new WriteInvalid("key has a field without a value: give text, numbers or booleans.");
  return Object.fromEntries(entries);
}

function readSwitch(name: string, value: unknown): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  throw new WriteInvalid(`${name} is neither true nor false.`);
}

function readOriginal(value: unknown): ReadOptions["original"] {
  if (value === undefined || value === "read" || isObject(value)) return value;
  throw new WriteInvalid('original is neither a record as it was read nor "read".');
}

function readArgument(name: string, value: unknown): Scalar | null {
  if (typeof value === "bigint") return String(value);
  if (isScalar(value) || value === null) return value;
  throw new WriteInvalid(`${name} is an argument of the path: give text, a number or a boolean.`);
}

/**
 * Reads options. What is called like an argument of the path is the argument.
 *
 * @param own names of the arguments of the path and the query
 * @throws {WriteInvalid} for an option that is none, or of another kind
 */
export function readEnqueueOptions(options: EnqueueOptions, own: readonly string[]): ReadOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const strange = given.map(([name]) => name).filter((name) => !own.includes(name) && !names.includes(name));
  if (strange.length > 0)
    throw new WriteInvalid(
      `${strange.map((name) => meant(name, [...own, ...names])).join(", ")} is neither an argument (${own.join(", ")}) nor an option (${names.join(", ")}).`,
    );
  const option: Readonly<Record<string, unknown>> = Object.fromEntries(given.filter(([name]) => !own.includes(name)));
  const priority = option["priority"] ?? 0;
  if (typeof priority !== "number" || !Number.isSafeInteger(priority))
    throw new WriteInvalid("priority is no whole number.");
  return {
    arguments: Object.fromEntries(
      given.filter(([name]) => own.includes(name)).map(([name, value]) => [name, readArgument(name, value)]),
    ),
    key: readKey(option["key"]),
    sequence: readText("sequence", option["sequence"]),
    priority,
    notBeforeMs: readTime("notBefore", option["notBefore"]) ?? 0,
    expiresAtMs: readTime("expiresAt", option["expiresAt"]),
    ifMatch: readText("ifMatch", option["ifMatch"]),
    original: readOriginal(option["original"]),
    verify: readSwitch("verify", option["verify"]),
  };
}
