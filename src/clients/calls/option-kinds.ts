import type { OperationHints, Priority } from "../../http/operation-hints.ts";
import { isObject } from "../../kit/json-access.ts";
import type { UntypedFilter } from "../../odata/filter/filter-types.ts";
import type { Expand } from "../../odata/query/print-expand.ts";

/** Of what kind the value of an option is, and how the message says it. */
export interface OptionKind<T> {
  readonly is: (value: unknown) => value is T;
  readonly must: string;
}

const isText = (value: unknown): value is string => typeof value === "string";

const isNumber = (value: unknown): value is number => typeof value === "number";

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isNamed = (value: unknown): boolean => value === true || (typeof value === "object" && value !== null);

export const signalKind: OptionKind<AbortSignal> = {
  is: (value) => value instanceof AbortSignal,
  must: "an AbortSignal",
};

export const priorityKind: OptionKind<Priority> = {
  is: (value) => value === "interactive" || value === "normal" || value === "background",
  must: "interactive, normal or background",
};

export const listenerKind: OptionKind<NonNullable<OperationHints["onWait"]>> = {
  is: (value): value is NonNullable<OperationHints["onWait"]> => typeof value === "function",
  must: "a function",
};

export const versionKind: OptionKind<string> = { is: isText, must: "the text of a version, or *" };

export const keyKind: OptionKind<Readonly<Record<string, unknown>>> = {
  is: (value): value is Readonly<Record<string, unknown>> => isObject(value) && Object.keys(value).length > 0,
  must: "an object of the key's fields and their values",
};

export const fieldsKind: OptionKind<readonly string[]> = { is: isTexts, must: "a list of field names" };

/** Options inside of an expansion are checked where they are written. */
export const expandKind: OptionKind<Expand> = {
  is: (value): value is Expand => isTexts(value) || (isObject(value) && Object.values(value).every(isNamed)),
  must: "a list of names, or an object of names with true or their options",
};

export const filterKind: OptionKind<UntypedFilter> = {
  is: (value): value is UntypedFilter => isObject(value),
  must: "an object of fields, or what and, or, eq and the like make",
};

export const orderKind: OptionKind<string | readonly string[]> = {
  is: (value): value is string | readonly string[] => isText(value) || isTexts(value),
  must: "a field, or a list of fields",
};

export const switchKind: OptionKind<boolean> = { is: (value) => typeof value === "boolean", must: "true or false" };

export const rowsKind: OptionKind<number> = { is: isNumber, must: "a number of rows" };

export const limitKind: OptionKind<number> = {
  is: (value): value is number => isNumber(value) && Number.isSafeInteger(value) && value > 0,
  must: "a whole number above 0; without it the list is complete",
};

export const tokenKind: OptionKind<string> = { is: isText, must: "the text that a page of this list had" };

export const msKind: OptionKind<number> = {
  is: (value): value is number => isNumber(value) && value > 0,
  must: "a time in milliseconds, above 0",
};
