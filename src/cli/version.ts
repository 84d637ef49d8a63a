import { readFileSync } from "node:fs";

/** The package's own version; package.json is three folders up from `dist/src/cli` and two from `src/cli`. */
export function version(): string {
  for (const up of ["../../package.json", "../../../package.json"]) {
    try {
      const { version }: { version?: unknown } = JSON.parse(readFileSync(new URL(up, import.meta.url), "utf8"));
      if (typeof version === "string") return version;
    } catch {
      // Not here: the other place is tried.
    }
  }
  return "unknown";
}
