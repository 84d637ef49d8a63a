/** The minor part of a version `v2.N` that the service knows, or undefined; newest is that of the spec's default. */
export function apiVersion(text: string, newest: number): number | undefined {
  const minor = /^v2\.(\d{1,2})$/i.exec(text)?.[1];
  return minor !== undefined && Number(minor) <= newest ? Number(minor) : undefined;
}

/** Whether something with these `x-since` and `x-until` exists in a version (fact 135). */
export function existsIn(version: number, since: unknown, until: unknown): boolean {
  return version >= (minorOf(since) ?? 0) && version <= (minorOf(until) ?? Infinity);
}

function minorOf(value: unknown): number | undefined {
  const minor = typeof value === "string" ? /^v2\.(\d+)$/.exec(value)?.[1] : undefined;
  return minor === undefined ? undefined : Number(minor);
}
