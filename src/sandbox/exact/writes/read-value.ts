import { readersOf, readScalar, type ValueReaders } from "../../odata/write/read-value.ts";
import { parseWallClock } from "../country-clock.ts";
import { padCode } from "../data/padding.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { Refusal } from "../requests/refusal.ts";

const dayMs = 86_400_000;

/** What this service takes in its own way: dates of its country's clock, digits of 64 bits, numbers as text. */
const readers: ValueReaders = {
  ...readersOf("v2"),
  "date-time"(value, { name }) {
    const wallMs = typeof value === "string" ? parseWallClock(value) : undefined;
    // A field that holds a day has no time of day (fact 62).
    return wallMs !== undefined && name.endsWith("Date") ? Math.floor(wallMs / dayMs) * dayMs : wallMs;
  },
  long: (value) => (/^-?\d{1,19}$/.test(String(value)) ? String(value) : undefined),
  decimal(value) {
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof number === "number" && Number.isFinite(number) ? number : undefined;
  },
};

/** Turns a value of a JSON body into what the sandbox holds. A value of another type is refused before any rule of business is asked. */
export function readValue(set: EntitySet, field: Field, value: unknown): Value {
  // Items that are no rows of a set are kept as they came.
  if (field.type === "collection" && Array.isArray(value)) return value;
  const read = readScalar(value, field, {
    readers,
    refuse(fault, name) {
      if (fault === "too-long") throw new Refusal(500, `${name}: at most ${field.maxLength} characters.`);
      throw new Refusal(400, `Error processing request stream: the value of property '${name}' is not of its type.`);
    },
  });
  return field.type === "string" && typeof read === "string" ? padCode(set, field, read) : read;
}
