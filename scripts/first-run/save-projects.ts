import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createExactOnlineClient, division } from "../../src/clients/exact-online/index.ts";
import type { OAuthClient } from "../../src/oauth/index.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { patientTimeouts, sandboxClock } from "./sandbox-time.ts";
import type { Progress, StepResult } from "./step.ts";

const table = "CREATE TABLE IF NOT EXISTS projects (id TEXT PRIMARY KEY, code TEXT, description TEXT) STRICT";
/** A row that is as it was is not written. */
const upsert = `INSERT INTO projects (id, code, description) VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET code = excluded.code, description = excluded.description
  WHERE code IS NOT excluded.code OR description IS NOT excluded.description`;

/** Where the rows go, below the repository. */
const databaseFile = "data/projects.sqlite";

/** Reads all projects of a company of Exact Online into SQLite: one transaction, an upsert by id for each. */
export async function saveProjects(
  sandbox: Sandbox,
  auth: OAuthClient,
  root: string,
  progress: Progress,
): Promise<StepResult> {
  const exact = createExactOnlineClient({
    country: "nl",
    origin: sandbox.exact.origin,
    auth,
    clock: sandboxClock(sandbox),
    timeouts: patientTimeouts,
  });
  const company = division(sandbox.exact.divisions[0] ?? 0);
  const file = join(root, databaseFile);
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec(table);
    const write = database.prepare(upsert);
    let read = 0;
    let written = 0;
    database.exec("BEGIN");
    for await (const { ID, Code, Description } of exact.list("/api/v1/{division}/project/Projects", {
      division: company,
      select: ["ID", "Code", "Description"],
    })) {
      written += Number(write.run(ID, Code ?? null, Description ?? null).changes);
      read += 1;
      if (read % 60 === 0) progress(`${read} rows`);
    }
    database.exec("COMMIT");
    return {
      made: `${read} projects of company ${company} read, ${written} rows written`,
      where: `${databaseFile}, table projects`,
    };
  } finally {
    // An error leaves the transaction open: closing takes it back.
    database.close();
  }
}
