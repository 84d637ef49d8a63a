import type { JsonType } from "./schema-facts.ts";
import type { Sink } from "./sink.ts";

/** From where to where whole numbers of a format go, as powers of two; the widest have none. */
const integers: Readonly<Record<string, readonly [number, number]>> = {
  uint8: [0, 8],
  int8: [-7, 7],
  int16: [-15, 15],
  uint16: [0, 16],
  int32: [-31, 31],
  uint32: [0, 32],
  int64: [-63, 63],
  uint64: [0, 64],
};
const floats: Readonly<Record<string, number>> = { float: 1, double: 2 };

/**
 * The range of a number of a format; undefined when the format says more than a size. Without one numbers are as large
 * as services have them: to say so is no limit.
 */
function rangeOf(given: string | undefined, type: JsonType): readonly [number, number] | undefined {
  const format = given ?? (type === "number" ? "double" : "int64");
  if (Object.hasOwn(integers, format)) return integers[format];
  const size = type === "number" && Object.hasOwn(floats, format) ? floats[format] : undefined;
  return size === undefined ? undefined : [-100 * size, 100 * size];
}

/**
 * Formats that change what a program gets or a flow takes, not only which values there are: dates of OData v2 and
 * padded codes are written otherwise, 64-bit integers and decimals as text are numbers to nobody, files have another
 * control in a flow.
 */
const meaningful: ReadonlySet<string> = new Set(["odata-v2-datetime", "code18", "int64", "decimal", "byte", "binary"]);

/** Formats with rules, in JSON Schema and in OpenAPI's registry; of others nobody knows what they refuse. */
const ruled: ReadonlySet<string> = new Set([
  ...["date", "date-time", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri"],
  ...[
    "uri-reference",
    "uri-template",
    "iri",
    "iri-reference",
    "uuid",
    "json-pointer",
    "relative-json-pointer",
    "regex",
  ],
  ...["decimal", "decimal128", "double-int", "base64url", "http-date", "char", "media-range", "sf-string"],
]);

const shown = (format: string | undefined): string => format ?? "none";

const isNumber = (type: JsonType): boolean => type === "integer" || type === "number";

/**
 * Compares formats: a size of a number as a limit, a format of a text as a rule.
 *
 * @param types those of the two versions, which may be a whole number and a number
 * @param textInt64 whether the service writes 64-bit integers as text, as OData v2 does: then their format is another type
 */
export function compareFormat(
  sink: Sink,
  place: string,
  [before, after]: readonly [string | undefined, string | undefined],
  types: readonly [before: JsonType, after: JsonType],
  textInt64: boolean,
): void {
  if (before === after) return;
  const text = `the format goes from ${shown(before)} to ${shown(after)}`;
  const isText = (format: string | undefined, type: JsonType): boolean =>
    textInt64 && type === "integer" && format === "int64";
  if (isText(before, types[0]) !== isText(after, types[1])) return sink.add("format-changed", place, text);
  const [old, fresh] = types.every(isNumber) ? [rangeOf(before, types[0]), rangeOf(after, types[1])] : [];
  if (old && fresh) {
    // What a number without a format may be says its type.
    const isSaid = types[0] !== types[1] && (before === undefined || after === undefined);
    if (isSaid) return sink.addPlain("format-said", place, text);
    if (fresh[0] > old[0] || fresh[1] < old[1]) sink.add("limit-tightened", place, text);
    if (fresh[0] < old[0] || fresh[1] > old[1]) sink.add("limit-loosened", place, text);
    return;
  }
  const isMeant = [before, after].some((format) => format !== undefined && meaningful.has(format));
  if (isMeant || (before !== undefined && after !== undefined)) return sink.add("format-changed", place, text);
  const isRuled = ruled.has(after ?? before ?? "");
  if (!isRuled) return sink.addPlain("format-said", place, text);
  sink.add(after === undefined ? "limit-loosened" : "limit-tightened", place, text);
}
