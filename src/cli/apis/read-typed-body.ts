import { text as readAll } from "node:stream/consumers";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { isObject, type JsonObject } from "../../kit/json-access.ts";
import type { EntityShape } from "../../odata/entity-shape.ts";
import { readGivenFile } from "../given-file.ts";
import { CellInvalid, valueOf } from "../imports/cell-value.ts";
import { parseKeepingDigits } from "../imports/read-json-rows.ts";
import { Digits } from "../imports/source-rows.ts";

/** A value of a field as it was typed, by the field's type. @throws {UsageInvalid} when it does not fit */
export function typedValue(shape: EntityShape, field: string, value: unknown): unknown {
  try {
    return valueOf(shape, field, value, { dates: "iso", decimals: "point" });
  } catch (error) {
    throw error instanceof CellInvalid ? new UsageInvalid(`${field} ${error.message}.`) : error;
  }
}

/** The fields of a body in JSON, with their digits; null stays, which clears a field. @throws {UsageInvalid} when it is none */
export function readBodyText(shape: EntityShape, text: string): JsonObject {
  let read: unknown;
  try {
    read = parseKeepingDigits(text);
  } catch (error) {
    throw new UsageInvalid(`the body is no JSON: ${error instanceof Error ? error.message : ""}`);
  }
  if (!isObject(read) || read instanceof Digits) throw new UsageInvalid("the body is no object of fields.");
  return Object.fromEntries(
    Object.entries(read).map(([field, value]) => [
      field,
      value === null || value === "" ? value : typedValue(shape, field, value),
    ]),
  );
}

/** A body as it was typed: `@file`, `-` for stdin, or the JSON itself. @throws {UsageInvalid} when it is none */
export async function readTypedBody(shape: EntityShape, body: string): Promise<JsonObject> {
  if (body === "-") return readBodyText(shape, await readAll(process.stdin));
  return readBodyText(shape, body.startsWith("@") ? readGivenFile(body.slice(1), "--body").toString() : body);
}
