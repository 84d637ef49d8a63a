import { isObject } from "../../kit/json-access.ts";
/** Tells whether a value has a type. */
export type Guard<Type> = (value: unknown) => value is Type;

type RequiredKeys<Type> = { [Key in keyof Type]-?: object extends Pick<Type, Key> ? never : Key }[keyof Type];
type OptionalKeys<Type> = Exclude<keyof Type, RequiredKeys<Type>>;
type Guards<Type, Keys extends keyof Type> = { readonly [Key in Keys]-?: Guard<Required<Type>[Key]> } & Readonly<
  Record<string, Guard<unknown>>
>;

export const isText = (value: unknown): value is string => typeof value === "string";

/** Any finite number, such as a moment in epoch milliseconds. */
export const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** A counter: 0, 1, 2, … */
export const isCount = (value: unknown): value is number =>
  isNumber(value) && Number.isSafeInteger(value) && value >= 0;

export const isLiteral =
  <Value extends string | number>(wanted: Value): Guard<Value> =>
  (value): value is Value =>
    value === wanted;

export const isListOf =
  <Type>(guard: Guard<Type>): Guard<readonly Type[]> =>
  (value): value is readonly Type[] =>
    Array.isArray(value) && value.every(guard);

export const isMapOf =
  <Type>(guard: Guard<Type>): Guard<Readonly<Record<string, Type>>> =>
  (value): value is Readonly<Record<string, Type>> =>
    isObject(value) && Object.values(value).every(guard);

export const isOneOf =
  <Type>(...guards: readonly Guard<Type>[]): Guard<Type> =>
  (value): value is Type =>
    guards.some((guard) => guard(value));

/** An object with these fields. A field of `Type` that is forgotten here does not compile; fields that it does not know pass. */
export function isShape<Type>(
  required: Guards<Type, RequiredKeys<Type>>,
  optional: Guards<Type, OptionalKeys<Type>>,
): Guard<Type> {
  return (value): value is Type =>
    isObject(value) &&
    Object.entries(required).every(([field, guard]) => guard(value[field])) &&
    Object.entries(optional).every(([field, guard]) => value[field] === undefined || guard(value[field]));
}
