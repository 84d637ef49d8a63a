/** `12,345` */
export function count(value: number): string {
  return value.toLocaleString("en");
}

/** `1 row`, `12,345 rows` */
export function counted(value: number, one: string, more = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : more}`;
}

/** A span of time in its largest unit, rounded up: `12 s`, `3 min`, `5 h`, `2 d`. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.ceil(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.ceil(seconds / 3600)} h` : `${Math.ceil(seconds / 86_400)} d`;
}

/** `2026-01-31 12:00:05` of UTC; empty for no moment. */
export function moment(atMs: number | null): string {
  return atMs === null ? "" : new Date(atMs).toISOString().slice(0, 19).replace("T", " ");
}
