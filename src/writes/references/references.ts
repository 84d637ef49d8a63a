import { ReferenceLost } from "../../errors/reference-lost.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";
import { isObject } from "../../kit/json-access.ts";

/** Stands in a body for what an earlier write will have made: a field of its record. */
export interface WriteReference {
  /** Id of the earlier write. */
  readonly $ref: string;
  /** Field of its record. */
  readonly field: string;
}

/** A body whose references were taken out. */
export interface SplitBody {
  /** The body without the fields that are references. */
  readonly plain: Readonly<Record<string, unknown>>;
  /** Ids of the writes that it refers to, each once. */
  readonly ids: readonly string[];
  /** Puts the references back where they stood, into what was made of the rest. */
  restore(wire: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

function asReference(value: Readonly<Record<string, unknown>>, path: string): WriteReference {
  const { $ref, field, ...rest } = value;
  if (typeof $ref !== "string" || typeof field !== "string" || Object.keys(rest).length > 0)
    throw new WriteInvalid(`${path} is no reference: { $ref: id of the write, field: name of a field of its record }.`);
  // In this order, by which it is found again in the text.
  return { $ref, field };
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !(value instanceof Date) && !(value instanceof Uint8Array);

function split(value: unknown, path: string, ids: Set<string>): unknown {
  if (Array.isArray(value))
    return value.map((item, at) => {
      if (isPlain(item) && "$ref" in item)
        throw new WriteInvalid(`${path}[${at}] is a reference in a list: give it a field of a record.`);
      return split(item, `${path}[${at}]`, ids);
    });
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const at = path === "" ? name : `${path}.${name}`;
      if (!isPlain(member) || !("$ref" in member)) return [[name, split(member, at, ids)]];
      ids.add(asReference(member, at).$ref);
      return [];
    }),
  );
}

function restore(wire: unknown, given: unknown): unknown {
  if (Array.isArray(wire) && Array.isArray(given)) return wire.map((item, at) => restore(item, given[at]));
  if (!isPlain(given)) return wire;
  if ("$ref" in given) return asReference(given, "");
  if (!isPlain(wire)) return wire;
  return Object.fromEntries(
    Object.keys({ ...wire, ...given }).flatMap((name) => {
      const member = restore(wire[name], given[name]);
      return member === undefined ? [] : [[name, member]];
    }),
  );
}

/**
 * Takes the references out of a body, so that the rest can be encoded before their values are known.
 *
 * @throws {WriteInvalid} for a reference that is none, or stands where no field is
 */
export function splitReferences(body: Readonly<Record<string, unknown>>): SplitBody {
  const ids = new Set<string>();
  const plain = split(body, "", ids);
  return {
    plain: isPlain(plain) ? plain : {},
    ids: [...ids],
    restore(wire) {
      const whole = ids.size === 0 ? wire : restore(wire, body);
      return isPlain(whole) ? whole : wire;
    },
  };
}

/** A quote within a text of JSON has a backslash before it, so that this stands nowhere but where a reference stood. */
const printed = /\{"\$ref":("(?:[^"\\]|\\.)*"),"field":("(?:[^"\\]|\\.)*")\}/g;

/**
 * Puts the values in the place of references, and leaves all else to the letter.
 *
 * @throws {ReferenceLost} when nobody knows the record
 * @throws {WriteInvalid} when the record does not have the field
 */
export function resolveReferences(
  body: string,
  results: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): string {
  return body.replace(printed, (_, idText: string, fieldText: string) => {
    const [id, field] = [String(JSON.parse(idText)), String(JSON.parse(fieldText))];
    const record = results.get(id) ?? {};
    if (Object.keys(record).length === 0) throw new ReferenceLost(id, field);
    const value = record[field];
    if (!["string", "number", "boolean"].includes(typeof value))
      throw new WriteInvalid(
        `Write ${id} was done, and its record has no ${field}: repair this write with a field that it has, or the value itself.`,
      );
    return JSON.stringify(value);
  });
}
