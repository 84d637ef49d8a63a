import { parseWallClock } from "../country-clock.ts";
import { padCode } from "../data/padding.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import { Refusal } from "../requests/refusal.ts";

const guidPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const base64Pattern = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const dayMs = 86_400_000;

/** A field that holds a day and no time of day (fact 62). */
function isDay({ name }: Field): boolean {
  return name.endsWith("Date");
}

function malformed(field: Field): never {
  throw new Refusal(400, `Error processing request stream: the value of property '${field.name}' is not of its type.`);
}

/** Turns a value of a JSON body into what the sandbox holds. A value of another type is refused before any rule of business is asked. */
export function readValue(set: EntitySet, field: Field, value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case "guid":
      return typeof value === "string" && guidPattern.test(value) ? value.toLowerCase() : malformed(field);
    case "text": {
      if (typeof value !== "string") return malformed(field);
      if (field.maxLength !== undefined && value.length > field.maxLength)
        throw new Refusal(500, `${field.name}: at most ${field.maxLength} characters.`);
      return padCode(set, field, value);
    }
    case "datetime": {
      const wallMs = typeof value === "string" ? parseWallClock(value) : undefined;
      if (wallMs === undefined) return malformed(field);
      return isDay(field) ? Math.floor(wallMs / dayMs) * dayMs : wallMs;
    }
    case "integer":
      return typeof value === "number" && Number.isInteger(value) && value >= field.range[0] && value <= field.range[1]
        ? value
        : malformed(field);
    case "int64":
      return /^-?\d{1,19}$/.test(String(value)) ? String(value) : malformed(field);
    case "double": {
      const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      return typeof number === "number" && Number.isFinite(number) ? number : malformed(field);
    }
    case "boolean":
      return typeof value === "boolean" ? value : malformed(field);
    case "binary":
      return typeof value === "string" && base64Pattern.test(value) ? value : malformed(field);
    case "collection":
      return Array.isArray(value) ? value : malformed(field);
    case "object":
      return malformed(field);
  }
}
