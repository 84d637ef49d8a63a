import { isObject } from "../../kit/json-access.ts";
import type { Row } from "../apis/open-api.ts";

/**
 * A row whose nested records are columns of their own, by names with dots between them. A list stays one value: its
 * rows have no place in the line of another.
 *
 * @example
 * ```ts
 * flattenRow({ ID: 1, Address: { City: "Utrecht" } }); // { ID: 1, "Address.City": "Utrecht" }
 * ```
 */
export function flattenRow(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      isObject(value) && !(value instanceof Date)
        ? Object.entries(flattenRow(value)).map(([inner, one]) => [`${name}.${inner}`, one] as const)
        : [[name, value] as const],
    ),
  );
}
