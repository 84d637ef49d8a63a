import type { Field } from "../model/field.ts";
import type { FieldRule } from "./field-rule.ts";
import { draw } from "./mix.ts";
import { dayMs, dayOf, modifiedAt } from "./row-times.ts";

/** The rule of a date: around the day of the row's last change, midnight unless the name speaks of a time (fact 62). */
export function dateRule({ name }: Field): FieldRule {
  if (name === "Modified" || name === "ModifiedDate" || name === "sysmodified") return modifiedAt;
  if (name === "Created" || name === "CreatedDate")
    return (table, index) => modifiedAt(table, index) - Math.floor(draw(table.salt + 1, index) * 30 * dayMs);
  if (/Time$|Moment$/.test(name))
    return (table, index) => dayOf(table, index) + (name.startsWith("End") ? 17 : 9) * 3_600_000;
  if (
    /^(?:EndDate|ArchiveDate|DivisionMoveDate|DiscontinuedDate|FreeDateField.*|DateEnd|ValidTo|ExpiryDate)$/.test(name)
  )
    return () => null;
  if (/BirthDate/.test(name)) return (table, index) => Math.floor(-6000 + draw(table.salt + 2, index) * 14_000) * dayMs;
  const shiftDays = /Due|Delivery|Planned|Close|Expir/.test(name) ? 14 : 0;
  return (table, index) => dayOf(table, index) + shiftDays * dayMs;
}
