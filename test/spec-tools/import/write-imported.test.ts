import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("a folder is replaced when that was said, and nothing else is left beside it", () => {
  const parent = temporaryFolder({ "crm/old.yaml": "old" });
  const folder = join(parent, "crm");
  expect(() => writeImported(folder, new Map([["new.yaml", "new"]]))).toThrow(/the folder exists/);
  writeImported(folder, new Map([["deep/new.yaml", "new"]]), { replace: true });
  expect(readFileSync(join(folder, "deep/new.yaml"), "utf8")).toBe("new");
  expect([readdirSync(parent), readdirSync(folder)]).toEqual([["crm"], ["deep"]]);
});

test("what cannot take its place leaves what was there before", () => {
  const parent = temporaryFolder({ "crm/old.yaml": "old" });
  // Nothing to write is the plainest case in which there is nothing to put there.
  expect(() => writeImported(join(parent, "crm"), new Map(), { replace: true })).toThrow();
  expect([readdirSync(parent), readFileSync(join(parent, "crm/old.yaml"), "utf8")]).toEqual([["crm"], "old"]);
});
