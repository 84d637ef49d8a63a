import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { specImportCommand } from "../../../src/cli/commands/spec-import.ts";
import { lintSpec } from "../../../src/spec-tools/lint/lint-spec.ts";

const folder = mkdtempSync(join(tmpdir(), "erp-cli-spec-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command line in an empty folder of a user's. */
async function erp(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const run = promisify(execFile)(process.execPath, [resolve("src/cli/main.ts"), ...words], { cwd: folder });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

const edmx = (namespace: string, content: string, reference = ""): string =>
  `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">${reference}<edmx:DataServices>
<Schema Namespace="${namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">
${content}
</Schema></edmx:DataServices></edmx:Edmx>`;

const own = edmx(
  "Shop",
  `<EntityType Name="Order"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Guid" Nullable="false"/>
  <Property Name="request-id" Type="Edm.String"/>
  <Property Name="Home" Type="Places.Address"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="Orders" EntityType="Shop.Order"/></EntityContainer>`,
  '<edmx:Reference Uri="places.xml"><edmx:Include Namespace="Places"/></edmx:Reference>',
);
const places = edmx("Places", '<ComplexType Name="Address"><Property Name="Street" Type="Edm.String"/></ComplexType>');

const give = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

describe("metadata over several files", () => {
  test("is imported whole with --with; without, a note names the file that is lacking", async () => {
    give("own.xml", own);
    give("places.xml", places);
    const server = ["--server", "https://erp.contoso.com/odata"];
    expect(await erp("spec", "import", "own.xml", "--out", "half", ...server)).toMatchObject({
      code: 0,
      err: "note: line 5, column 3: Home of Shop.Order is left out: the type Places.Address does not exist; places.xml may define it: give that file with --with.\n",
    });
    expect(await erp("spec", "import", "own.xml", "--with", "places.xml", "--out", "whole", ...server)).toMatchObject({
      code: 0,
      err: "",
    });
    expect(existsSync(join(folder, "whole", "openapi.yaml"))).toBe(true);
    const { out } = await erp("spec", "import", "own.xml", "--out", "json", ...server, "--json");
    expect(JSON.parse(out)).toMatchObject({
      operations: 5,
      notes: [{ text: expect.stringContaining("Home of Shop.Order"), position: { line: 5, column: 3 } }],
    });
    expect(await erp("spec", "import", "own.xml", "--with", "gone.xml", "--out", "never", ...server)).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no file gone.xml, which --with names."),
    });
  });
});

describe("what is no metadata is called by its name, and what to do is said", () => {
  test.each([
    [
      "page.html",
      "<!doctype html><html><body>Sign in</body></html>",
      1,
      "it is a page of HTML, such as one to sign in.",
    ],
    ["error.json", '{"error":{}}', 1, "it is JSON and no metadata."],
    ["csdl.json", '{"$Version":"4.01"}', 1, "it is CSDL as JSON, and only CSDL as XML is read."],
    ["metadata.xml.gz", gzipSync(own), 1, "it is packed by gzip. Unpack it first"],
    ["empty.xml", "", 1, "it is empty."],
    ["notes.xml", "<note/>", 1, "the root is <note>, not <edmx:Edmx>."],
    [
      "annotations.xml",
      edmx("A", '<Annotations Target="Shop.C/Orders"/>'),
      1,
      "it annotates another document. Import that one, and give this with --with.",
    ],
    [
      "types.xml",
      places,
      1,
      "it offers no entity set, singleton or operation. Import the document that does, and give",
    ],
  ])("%s", async (name, content, code, want) => {
    give(name, content);
    const ended = await erp("spec", "import", name, "--out", "refused");
    expect([ended.code, ended.err.trim().split("\n").length]).toEqual([code, 1]);
    expect(ended.err).toContain(want);
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });

  test("a folder, a file that is not there, and an address that leads to a sign-in", async () => {
    mkdirSync(join(folder, "dir"), { recursive: true });
    expect((await erp("spec", "import", "dir", "--out", "refused")).err).toContain("dir is a folder and no file");
    expect((await erp("spec", "import", "gone.xml", "--out", "refused")).err).toContain("there is no file gone.xml");
    const server = createServer((_, response) => void response.writeHead(302, { location: "/login" }).end());
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    expect((await erp("spec", "import", `http://127.0.0.1:${port}/$metadata`, "--out", "refused")).err).toContain(
      "the service sends on to another address (302), as to a page to sign in.",
    );
  });
});

test("the address in the example of the help passes the linter", async () => {
  let help = "";
  specImportCommand()
    .configureOutput({ writeOut: (text) => void (help += text) })
    .outputHelp();
  const address = /--server (https:\S+) --out/.exec(help)?.[1] ?? "";
  expect(address).toMatch(/^https:/);
  give("linted.xml", own);
  await erp("spec", "import", "linted.xml", "--out", "linted", "--server", address);
  expect(await lintSpec(join(folder, "linted"))).toEqual([]);
});
