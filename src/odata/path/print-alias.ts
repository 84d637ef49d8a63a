import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { PathParameterInvalid } from "../../errors/path-parameter-invalid.ts";
import { encodeField } from "../rows/encode-field.ts";

/**
 * A list or an object as the value of a parameter alias: in the JSON of bodies.
 *
 * @throws {PathParameterInvalid} for what JSON cannot hold
 */
export function printAlias(name: string, value: object): string {
  try {
    return JSON.stringify(encodeField("v4", undefined, value));
  } catch (error) {
    if (!(error instanceof LiteralInvalid)) throw error;
    throw new PathParameterInvalid(name, `is no ${error.kind}: ${error.advice}`, { cause: error });
  }
}
