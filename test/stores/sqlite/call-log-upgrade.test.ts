import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callLogLayout } from "../../../src/stores/sqlite/call-rows.ts";
import { sqliteCallLogStore } from "../../../src/stores/sqlite/index.ts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "erp-calls-old-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a call log of the first version keeps its calls, and takes the vendor's reason from then on", async () => {
  const file = join(folder, "calls.sqlite");
  const old = new DatabaseSync(file);
  const [first = ""] = callLogLayout.steps;
  expect(first).not.toContain("said");
  old.exec(first);
  old.exec(`CREATE TABLE ${callLogLayout.version} (version INTEGER NOT NULL) STRICT`);
  old.exec(`INSERT INTO ${callLogLayout.version} VALUES (1)`);
  old.exec(
    `INSERT INTO erp_openapi_calls (id, started_at_ms, operation, method, path, retry_class, ended_at_ms, attempts, status)
     VALUES ('old', 1, 'CreateCrmAccount', 'POST', '/accounts', 'never', 2, 1, 400), ('open', 1, 'CreateCrmAccount', 'POST', '/accounts', 'never', NULL, NULL, NULL)`,
  );
  old.close();

  const store = sqliteCallLogStore({ file });
  await expect(store.get("old")).rejects.toMatchObject({ code: "STORE_SCHEMA_MISMATCH", found: 1, wanted: 2 });
  await store.createSchema();
  await store.end("open", { endedAtMs: 3, attempts: 1, status: 400, said: "Verplicht: Code" });
  expect((await store.get("old"))?.ending).toEqual({ endedAtMs: 2, attempts: 1, status: 400 });
  expect((await store.get("open"))?.ending).toMatchObject({ said: "Verplicht: Code" });
  await store.close();
});
