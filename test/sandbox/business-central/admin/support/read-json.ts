/** The value at a path such as `value.0.name`, undefined when it leads nowhere. */
export function at(body: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      body,
    );
}

/** The text at a path. */
export function text(body: unknown, path: string): string {
  const value = at(body, path);
  if (typeof value !== "string") throw new Error(`${path} is no text but ${JSON.stringify(value)}.`);
  return value;
}

/** The rows of a list, wrapped in `value` or bare. */
export function rows(body: unknown): Record<string, unknown>[] {
  const list = Array.isArray(body) ? body : at(body, "value");
  if (!Array.isArray(list)) throw new Error(`No list: ${JSON.stringify(body)}`);
  return list;
}

/** One property of every row. */
export function column(body: unknown, name: string): unknown[] {
  return rows(body).map((row) => row[name]);
}
