// node test/campaigns/storm.ts [file|sqlite|postgres …]: 8 processes with 1,250 calls each on one expired single-use grant.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoreAddress } from "../stores/processes/open-store.ts";
import { startPostgres } from "../support/postgres.ts";
import { runStorm } from "./tokens/storm.ts";

const wanted = process.argv.slice(2);
const kinds = wanted.length > 0 ? wanted : ["file", "sqlite", "postgres"];
const folder = mkdtempSync(join(tmpdir(), "erp-openapi-storm-"));
const postgres = kinds.includes("postgres") ? await startPostgres() : undefined;

function addressOf(kind: string): StoreAddress {
  if (kind === "file") return { kind, folder: join(folder, "store") };
  if (kind === "sqlite") return { kind, file: join(folder, "tokens.sqlite") };
  return { kind: "postgres", url: postgres?.url ?? "", schema: `erp_storm_${process.pid}` };
}

try {
  for (const kind of kinds) {
    const startedAt = performance.now();
    const { requests, answered, tokens, failures } = await runStorm(addressOf(kind), 8, 1_250);
    console.log(JSON.stringify({ store: kind, requests, answered, tokens: tokens.length, failures, seconds: Math.round((performance.now() - startedAt) / 1000) }));
    if (requests !== 1 || answered !== 10_000 || tokens.length !== 1 || failures.length > 0) process.exitCode = 1;
  }
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
