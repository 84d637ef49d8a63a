const identifier = /^[A-Za-z_$][\w$]*$/;

/** A name as a member of an object literal or type; `__proto__` would name the prototype in a literal. */
export function printKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return identifier.test(key) ? key : JSON.stringify(key);
}

/** Prints a JSON value as a JavaScript literal on one line, without quotes around names that need none. */
export function printLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, inner]) => `${printKey(key)}: ${printLiteral(inner)}`);
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}

/** Prints a record with one entry a line, so that a change shows as one line in a diff. */
export function printRecord(
  record: Readonly<Record<string, unknown>>,
  print: (value: unknown) => string = printLiteral,
  indent = "  ",
): string {
  const lines = Object.entries(record).map(([key, value]) => `${indent}  ${printKey(key)}: ${print(value)},\n`);
  return lines.length > 0 ? `{\n${lines.join("")}${indent}}` : "{}";
}
