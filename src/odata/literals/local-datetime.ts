import { LiteralInvalid } from "../../errors/literal-invalid.ts";

/** A date and time on the server's wall clock, without a zone: `2026-03-02T08:00:00` or `2026-03-02T08:00:00.460`. */
export type LocalDateTime = string;

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d{1,7})?)?)?$/;

/** Whether the parts name a day and a time that exist. */
function exists(year: number, month: number, day: number, hour: number, minute: number, second: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return false;
  const last = new Date(0);
  // Not Date.UTC: it reads years below 100 as 19xx.
  last.setUTCFullYear(year, month, 0);
  return day <= last.getUTCDate();
}

/** Seconds added where they are missing; undefined when the text is no local date and time. */
export function readLocalDateTime(text: string): LocalDateTime | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = ""] = parts;
  if (!exists(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second))) return undefined;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}`;
}

/**
 * Takes `2026-03-02`, `2026-03-02T08:00` or more precise and writes it with seconds. A zone is refused, because the
 * server would shift the value (fact 63), and so is a `Date`, because it is an instant and not a wall-clock time.
 *
 * @throws {LiteralInvalid} when it is none, or has a zone
 */
export function toLocalDateTime(value: unknown): LocalDateTime {
  const local = typeof value === "string" ? readLocalDateTime(value) : undefined;
  if (local !== undefined) return local;
  throw new LiteralInvalid(
    "datetime",
    "give the company's local time as text without a zone, such as 2026-03-02T08:00:00",
  );
}
