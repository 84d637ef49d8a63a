import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documentOf, tryDocuments } from "../../e2e/any-document/try-documents.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const folder = new URL("documents/", import.meta.url).pathname;

test("of every document a strict program calls every operation", { timeout: 300_000 }, async () => {
  const work = temporaryFolder();
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => documentOf(file.slice(0, -".json".length), join(folder, file)));
  const tried = await tryDocuments(work, documents);
  expect(tried.filter(({ failures }) => failures.length > 0)).toEqual([]);
  expect(tried.length).toBe(23);
});
