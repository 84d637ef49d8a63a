/** What Swagger 2.0 and Power Apps understand; everything else makes an import fail or a function disappear. */
const understood: Record<string, ReadonlySet<string>> = {
  string: new Set(["byte", "binary", "date", "date-time", "password", "date-no-tz", "email", "html", "uri", "uuid"]),
  integer: new Set(["int32", "int64"]),
  number: new Set(["float", "double"]),
};

const replaced: Record<string, Record<string, string>> = {
  // The script answers Exact's wall-clock times without a zone, because they have none.
  string: { "odata-v2-datetime": "date-no-tz" },
  integer: { uint8: "int32", int16: "int32" },
  number: { decimal: "double" },
};

/** The format to write for an OpenAPI type and format; undefined when there is none that fits. */
export function convertFormat(type: string, format: string | undefined): string | undefined {
  if (format === undefined) return undefined;
  const name = replaced[type]?.[format] ?? format;
  return understood[type]?.has(name) ? name : undefined;
}
