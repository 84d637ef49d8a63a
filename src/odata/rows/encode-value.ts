import { BodyInvalid } from "../../errors/body-invalid.ts";
import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import type { Dialect } from "../dialect.ts";
import { isFieldKind } from "../field-kinds.ts";
import { encodeField } from "./encode-field.ts";
import { encodeJson } from "./encode-json.ts";
import { isJsonObject } from "./json-object.ts";

/**
 * Writes the value of a field of a body; null clears the field, whatever its type.
 *
 * @param type a kind, or a type of JSON; with `[]` behind it a list of such, with `{}` an object of such under any names.
 * A word that is none of them, or none at all, takes what JSON can hold
 * @throws {BodyInvalid} when the value does not fit; the message says what to give, and never shows the value
 */
export function encodeValue(dialect: Dialect, type: string | undefined, value: unknown, path: string): unknown {
  if (value === null) return null;
  const inner = type?.slice(0, -2);
  if (type?.endsWith("[]")) {
    if (!Array.isArray(value)) throw new BodyInvalid(path, "is no list: give a list, even of one");
    return Array.from(value, (item, index) => encodeValue(dialect, inner, item, `${path}[${index}]`));
  }
  if (type?.endsWith("{}")) {
    if (!isJsonObject(value)) throw new BodyInvalid(path, "is no object: give an object of names and values");
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, item]) =>
        item === undefined ? [] : [[name, encodeValue(dialect, inner, item, `${path}.${name}`)]],
      ),
    );
  }
  try {
    return type !== undefined && isFieldKind(type)
      ? encodeField(dialect, type, value)
      : encodeJson(dialect, type, value);
  } catch (error) {
    if (error instanceof LiteralInvalid)
      throw new BodyInvalid(path, `is no ${error.kind}: ${error.advice}`, { cause: error });
    throw error;
  }
}
