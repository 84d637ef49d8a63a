import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makePull } from "../../../src/spec-tools/dataverse/make-pull.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import { Exerciser } from "../import/whole-way/exercise-service.ts";
import { openDescribed } from "../import/whole-way/open-imported.ts";
import { metadata, organisation, tables } from "./organisation.ts";

const below = (folder: string, files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...files].flatMap(([path, text]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), text]] : [],
    ),
  );

test("what is pulled lints clean, and its client calls every operation at a service of that metadata", {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "erp-pull-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const made = await makePull(organisation, {
    source: "contoso",
    serverUrl: "https://contoso.crm4.dynamics.com/api/data/v9.2",
    title: "contoso",
    tables,
    operations: ["WhoAmI"],
  });
  writeImported(join(folder, "spec"), below("spec", made.files));
  expect(await lintSpec(join(folder, "spec"))).toEqual([]);
  const imported = await openDescribed(folder, { metadata, files: below("client", made.files) });
  const exerciser = new Exerciser(imported);
  const done = await exerciser.run();
  expect(Object.fromEntries(Object.entries(done).map(([what, ids]) => [what, ids.length]))).toEqual({
    list: 3,
    get: 4,
    expand: 6,
    create: 3,
    update: 3,
    remove: 3,
    call: 1,
    empty: 0,
    stream: 0,
  });
  expect(imported.sandbox.log.entries().filter(({ defect }) => defect !== undefined)).toEqual([]);
});
