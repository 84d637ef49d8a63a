import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeCopies } from "../../docs/site/describe-copies.ts";

it("says of each list how a copy of it stays in step", () => {
  const folder = mkdtempSync(join(tmpdir(), "erp-copies-"));
  try {
    const to = join(folder, "described.json");
    describeCopies("generated/exact-online/openapi.json", to);
    const { paths }: { paths: Record<string, { get?: { description?: string } }> } = JSON.parse(
      readFileSync(to, "utf8"),
    );
    expect(paths["/api/v1/{division}/crm/Accounts"]?.get?.description).toContain(
      "A copy reads `sync/CRM/Accounts` instead: its changed rows by `Timestamp`.",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
