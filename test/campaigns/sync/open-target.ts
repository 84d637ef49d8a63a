import type { SyncTarget } from "../../../src/sync/target/target.ts";
import type { TargetAt } from "./site.ts";

/** Opens the copy's database, each process by itself. */
export async function openTarget(at: TargetAt): Promise<SyncTarget> {
  if (at.kind === "sqlite") {
    const { sqliteTarget } = await import("../../../src/sync/sqlite/index.ts");
    return sqliteTarget({ file: at.file, busyWaitMs: 20_000 });
  }
  const [{ postgresTarget }, { Pool }] = await Promise.all([
    import("../../../src/sync/postgres/index.ts"),
    import("pg"),
  ]);
  return postgresTarget({ pool: new Pool({ connectionString: at.url, max: 3 }) });
}
