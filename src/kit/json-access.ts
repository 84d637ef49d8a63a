/** A JSON object whose members have yet to be looked at. */
export type JsonObject = { readonly [name: string]: unknown };

/** Whether `value` is a JSON object; arrays and null are not. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at `name`, or an empty one. */
export function objectAt(value: unknown, name: string): JsonObject {
  const member = isObject(value) ? value[name] : undefined;
  return isObject(member) ? member : {};
}

/** The text at `name`, if it is one. */
export function textAt(value: unknown, name: string): string | undefined {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === "string" ? member : undefined;
}

/** The list at `name`, or an empty one. */
export function listAt(value: unknown, name: string): readonly unknown[] {
  const member = isObject(value) ? value[name] : undefined;
  return Array.isArray(member) ? member : [];
}

/** The texts of the list at `name`. */
export function textsAt(value: unknown, name: string): string[] {
  return listAt(value, name).filter((item) => typeof item === "string");
}

/** What stands at `name` of any object, an array or one of a class as well; undefined where there is none. */
export function valueAt(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
