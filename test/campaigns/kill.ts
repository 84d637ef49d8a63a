// node test/campaigns/kill.ts [kills] [file|sqlite|postgres …]: kills the refreshing process, 1,000 times per store unless said otherwise.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StoreAddress } from "../stores/processes/open-store.ts";
import { startPostgres } from "../support/postgres.ts";
import { runKillCampaign } from "./tokens/kill.ts";

const [count = "1000", ...wanted] = process.argv.slice(2);
const kinds = wanted.length > 0 ? wanted : ["file", "sqlite", "postgres"];
const folder = mkdtempSync(join(tmpdir(), "erp-openapi-kill-"));
const postgres = kinds.includes("postgres") ? await startPostgres() : undefined;

function addressOf(kind: string): StoreAddress {
  if (kind === "file") return { kind, folder: join(folder, "store") };
  if (kind === "sqlite") return { kind, file: join(folder, "tokens.sqlite") };
  return { kind: "postgres", url: postgres?.url ?? "", schema: `erp_kill_${process.pid}` };
}

try {
  for (const kind of kinds) {
    const startedAt = performance.now();
    const { windowsMs, violations, ...numbers } = await runKillCampaign(addressOf(kind), Number(count));
    const sorted = [...windowsMs].sort((a, b) => a - b);
    const medianWindowMs = sorted[Math.floor(sorted.length / 2)];
    console.log(JSON.stringify({ store: kind, ...numbers, medianWindowMs, seconds: Math.round((performance.now() - startedAt) / 1000) }));
    for (const violation of violations) console.error(`error: ${kind}: ${violation}`);
    if (violations.length > 0) process.exitCode = 1;
  }
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}
