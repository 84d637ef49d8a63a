import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { definitions, metadata } from "../../spec-tools/dataverse/organisation.ts";
import { run } from "../support/run.ts";

const folder = mkdtempSync(join(tmpdir(), "erp-cli-refusals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const signInPage = "<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body></body></html>";
const files: Readonly<Record<string, string | Uint8Array>> = {
  "metadata.xml": metadata,
  "definitions.json": JSON.stringify(definitions),
  "page.html": signInPage,
  "error.json": '{"error":{"code":"0x80072560","message":"The user is not a member of the organization."}}',
  "metadata.xml.gz": gzipSync(metadata),
  "definitions.json.gz": gzipSync(JSON.stringify(definitions)),
  "list.json": "[]",
  "empty.json": '{"value":[]}',
  "empty.xml": "",
  "half.xml": metadata.slice(0, 3000),
  "half.json": JSON.stringify(definitions).slice(0, 3000),
  "service.xml": '<service xmlns="http://www.w3.org/2007/app"><workspace/></service>',
};
beforeAll(() => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "empty-folder"));
});

const pull = async (from: readonly string[], ...more: string[]): Promise<{ code: number; line: string }> => {
  const given = from.map((name) => join(folder, name));
  const { code, stderr, stdout } = await run(
    "dataverse",
    "pull",
    "--from",
    ...given,
    ...more,
    "--out",
    join(folder, "out"),
  );
  return { code, line: `${stdout}${stderr}`.replaceAll(`${folder}/`, "") };
};

describe("saved files that are something else get one sentence that says what to do", { timeout: 60_000 }, () => {
  test.each<[what: string, from: string[], says: RegExp, exit?: number]>([
    [
      "a sign-in page as metadata",
      ["page.html", "definitions.json"],
      /^error: page\.html: it is a web page, as to sign in, and no metadata\. Save the answer of \$metadata\?annotations=true as it came\.\n$/,
    ],
    [
      "an error in JSON as metadata",
      ["error.json", "definitions.json"],
      /^error: error\.json: it is JSON, and no metadata\. .* Metadata goes first, definitions second\.\n$/,
    ],
    [
      "packed metadata",
      ["metadata.xml.gz", "definitions.json"],
      /^error: metadata\.xml\.gz: it is packed by gzip\. Unpack it, and give the file of metadata\.\n$/,
    ],
    [
      "an empty file as metadata",
      ["empty.xml", "definitions.json"],
      /^error: empty\.xml: it is empty, and no metadata\. Save the answer/,
    ],
    ["half a document", ["half.xml", "definitions.json"], /^error: The metadata document, line \d+, column \d+: /],
    ["the list of sets", ["service.xml", "definitions.json"], /^error: The metadata document/],
    [
      "a sign-in page as definitions",
      ["metadata.xml", "page.html"],
      /^error: page\.html: it is a web page, as to sign in, and no definitions\. Save the answer of EntityDefinitions/,
    ],
    [
      "metadata twice",
      ["metadata.xml", "metadata.xml"],
      /^error: metadata\.xml: it is XML, and no definitions\. .* Metadata goes first, definitions second\.\n$/,
    ],
    [
      "the two the other way round",
      ["definitions.json", "metadata.xml"],
      /^error: definitions\.json: it is JSON, and no metadata\. .* Metadata goes first, definitions second\.\n$/,
    ],
    [
      "packed definitions",
      ["metadata.xml", "definitions.json.gz"],
      /^error: definitions\.json\.gz: it is packed by gzip\. Unpack it, and give the file of definitions\.\n$/,
    ],
    [
      "an error as definitions",
      ["metadata.xml", "error.json"],
      /^error: error\.json: the service answered with an error\. Save the answer of EntityDefinitions/,
    ],
    ["a list", ["metadata.xml", "list.json"], /^error: list\.json: it is a list, and no answer\. Save/],
    [
      "no table at all",
      ["metadata.xml", "empty.json"],
      /^error: empty\.json: no definition of a table is in it\. It is an answer of EntityDefinitions/,
    ],
    [
      "half of the definitions",
      ["metadata.xml", "half.json"],
      /^error: half\.json: it is no whole JSON\. Save the answer/,
    ],
    [
      "a folder as metadata",
      ["empty-folder", "definitions.json"],
      /^error: empty-folder is a folder and no file, which --from names\.\n$/,
      2,
    ],
    [
      "a folder without files",
      ["empty-folder"],
      /^error: there is no file empty-folder\/metadata\.xml, which --from names\.\n$/,
      2,
    ],
    [
      "one file alone",
      ["metadata.xml"],
      /^error: --from metadata\.xml is one file: give the answer of EntityDefinitions behind it, or a folder that a pull wrote\. Of \$metadata alone: erp-openapi spec import\.\n$/,
      2,
    ],
    [
      "a file that is not there",
      ["gone.xml", "definitions.json"],
      /^error: there is no file gone\.xml, which --from names\.\n$/,
      2,
    ],
    [
      "three files",
      ["metadata.xml", "definitions.json", "list.json"],
      /^error: --from takes a folder, or two files: metadata and definitions\.\n$/,
      2,
    ],
  ])("%s", async (_what, from, says, exit = 1) => {
    const { code, line } = await pull(from);
    expect([code, line]).toEqual([exit, expect.stringMatching(says)]);
  });
});

test("a table that is not there is told with the nearest ones", async () => {
  expect((await pull(["metadata.xml", "definitions.json"], "--tables", "acount,contacts,zebra")).line).toBe(
    "error: metadata.xml: it has no table acount (did you mean account?), contacts (did you mean contact?), zebra. Tables are named by their logical names, such as account.\n",
  );
});

test.each([
  ["contoso", "--org contoso lacks the region, such as crm4 in contoso.crm4: the address of the environment shows it."],
  ["http://contoso.crm4.dynamics.com"],
  ["https://"],
  [""],
  ["../etc"],
])(
  "--org %j is refused",
  async (org, says = `--org takes contoso.crm4 or https://contoso.crm4.dynamics.com, not "${org}".`) => {
    const refused = await pull(["metadata.xml", "definitions.json"], "--org", org);
    expect(refused).toEqual({ code: 2, line: `error: ${says}\n` });
  },
);

test.each([
  "contoso.crm4",
  "https://contoso.crm4.dynamics.com",
  "contoso.crm4.dynamics.com",
  "https://contoso.crm4.dynamics.com/main.aspx?appid=1",
])("--org %s is an organisation", { timeout: 60_000 }, async (org) => {
  const from = ["metadata.xml", "definitions.json"];
  const { code, line } = await pull(from, "--org", org, "--dry-run", "--tables", "contact");
  expect([code, line]).toEqual([0, expect.stringContaining("nothing is written; it would have 1 table")]);
});
