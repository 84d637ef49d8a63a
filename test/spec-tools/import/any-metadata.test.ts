import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";
import { readSpec } from "../../../src/spec-tools/read-spec.ts";
import { asObject } from "../../e2e/any-document/described.ts";
import { type TriedDocument, tryDocuments } from "../../e2e/any-document/try-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "erp-any-metadata-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Documents of our own, in the manner of the services that have such: each holds several kinds of what makes importing hard. */
const sources = ["documents", "samples"].flatMap((kind) => {
  const own = new URL(`./${kind}/`, import.meta.url).pathname;
  return readdirSync(own)
    .filter((file) => /^[^.]+\.xml$/.test(file))
    .map((file) => ({ name: file.replace(".xml", ""), text: readFileSync(join(own, file), "utf8"), own }));
});

/** Further documents that one refers to: `split-v4.places.xml` of `split-v4`. */
const others = (own: string, name: string): Map<string, string> =>
  new Map(
    readdirSync(own)
      .filter((file) => file.startsWith(`${name}.`) && file !== `${name}.xml`)
      .map((file) => [file, readFileSync(join(own, file), "utf8")]),
  );

test("thirty documents are imported, lint clean, compile strictly, and every operation is called at a server that holds all of it against the document", {
  timeout: 600_000,
}, async () => {
  expect(sources.length).toBeGreaterThanOrEqual(30);
  const tried: TriedDocument[] = [];
  const problems: string[] = [];
  for (const { name, text, own } of sources) {
    const spec = join(folder, "specs", name);
    const files = importMetadata(text, {
      title: name,
      serverUrl: "https://erp.contoso.com/odata",
      with: others(own, name),
      onNotes: (notes) => problems.push(...notes.map((note) => `${name}: ${note.text}`)),
    });
    writeImported(spec, files);
    for (const { rule, message } of await lintSpec(spec)) problems.push(`${name}: ${rule} ${message}`);
    tried.push({ name, spec, document: asObject(await readSpec(spec)), isOData: true });
  }
  expect(problems).toEqual([]);
  mkdirSync(join(folder, "clients"));
  const results = await tryDocuments(join(folder, "clients"), tried);
  expect(results.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`))).toEqual([]);
  expect(results.reduce((sum, { operations }) => sum + operations, 0)).toBeGreaterThan(800);
});
