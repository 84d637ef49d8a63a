import type { Value } from "../../odata/model/entity-type.ts";
import type { Column } from "../model/table-model.ts";

const whole = new Intl.NumberFormat("en-US");
const fraction = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2 });
const moment = new Intl.DateTimeFormat("en-US", { dateStyle: "short", timeStyle: "short", timeZone: "UTC" });
const date = new Intl.DateTimeFormat("en-US", { dateStyle: "short", timeZone: "UTC" });

/** A value as a form shows it to a user whose language is English (United States), in UTC; undefined where it is shown as it is. */
export function formatValue({ kind, type, options }: Column, value: Value): string | undefined {
  if (value === null) return undefined;
  if (options && typeof value === "boolean") return options.get(Number(value));
  if (options && typeof value === "number") return options.get(value);
  if (options && typeof value === "string")
    return value
      .split(",")
      .map((part) => options.get(Number(part)) ?? part)
      .join("; ");
  if (kind === "Money" && typeof value === "number") return `$${fraction.format(value)}`;
  switch (type) {
    case "integer":
    case "long":
      return whole.format(Number(value));
    case "decimal":
      return fraction.format(Number(value));
    case "date":
      return date.format(new Date(String(value)));
    case "date-time":
      // Node separates the time by a narrow space, the service by a plain one.
      return moment
        .format(new Date(String(value)))
        .replace(/,? ?[\u202f ]/g, (gap) => (gap.startsWith(",") ? " " : " "));
    default:
      return undefined;
  }
}
