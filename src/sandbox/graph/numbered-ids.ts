import type { Random } from "../core/random.ts";
import type { Value } from "../odata/model/entity-type.ts";

/** Ids as Graph's are, long and with case, which lead back to the index of their row. */
export function numberedIds(random: Random) {
  const prefix = Buffer.from(random.guid()).toString("base64url");
  return {
    at: (index: number): string => prefix + String(index).padStart(9, "0"),
    indexOf(id: Value | undefined): number | undefined {
      const index = typeof id === "string" && id.startsWith(prefix) ? id.slice(prefix.length) : "";
      return /^\d{9}$/.test(index) ? Number(index) : undefined;
    },
  };
}
