import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";

const main = resolve("src/cli/main.ts");
const samples = resolve("test/spec-tools/import/samples");
const folder = mkdtempSync(join(tmpdir(), "erp-cli-spec-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in an empty folder of a user's. */
function erp(
  words: readonly string[],
  { input, env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [main, ...words],
      { cwd: folder, env: { ...process.env, ...env, NO_COLOR: "1" }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    // A command that refuses stops reading.
    child.stdin?.on("error", () => undefined).end(input);
  });
}

const imported = async (name: string, out: string, ...more: readonly string[]): Promise<Ended> =>
  erp(["spec", "import", join(samples, `${name}.xml`), "--server", "https://erp.test/odata", "--out", out, ...more]);

const schema = (content: string): string =>
  `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n<Schema Namespace="N" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n${content}\n</Schema></edmx:DataServices></edmx:Edmx>`;
const set = '<EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/></EntityContainer>';

describe("spec import refuses what it cannot read, in one line, and writes nothing", () => {
  test.each([
    [
      "bad XML",
      schema(`<EntityType Name="A"><Key><PropertyRef Name="Id"></Key></EntityType>${set}`),
      "line 3, column 56: it is no well-formed XML",
    ],
    [
      "an unknown version",
      schema(set).replace('edm">', 'edm9">').replace(' Version="4.0"', ""),
      "line 2, column 1: the version with the namespace http://docs.oasis-open.org/odata/ns/edm9 is unknown",
    ],
    [
      "a loop of base types",
      schema(`<EntityType Name="A" BaseType="N.B"/>\n<EntityType Name="B" BaseType="N.A"/>${set}`),
      "line 3, column 1: nothing is left of it: N.A is left out: its base types form a loop",
    ],
    [
      "entities to expand",
      `<!DOCTYPE a [<!ENTITY b "bbbb">]>\n${schema(set)}`,
      "it has a document type, which could define entities",
    ],
    ["50 MB", " ".repeat(50 * 1024 * 1024), "it is larger than 32 MB"],
    [
      "an element with many attributes",
      schema(`<EntityType ${Array.from({ length: 200 }, (_, number) => `a${number}=""`).join(" ")}/>`),
      "line 3, column 1: an element has more than 100 attributes",
    ],
    [
      "a page in place of metadata",
      "<html><body>Sign in</body></html>",
      "it is a page of HTML, such as one to sign in",
    ],
  ])("%s", { timeout: 60_000 }, async (_, text, want) => {
    const { code, out, err } = await erp(["spec", "import", "-", "--out", "refused", "--server", "https://erp.test"], {
      input: text,
    });
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 1, out: "", lines: 1 });
    expect(err).toContain(`The metadata document${want.startsWith("line") ? ", " : ""}`);
    expect(err).toContain(want);
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });

  test("a set that the service does not have", async () => {
    const { code, err } = await imported("dataverse", "refused", "--select", "accounts,gone");
    expect({ code, err }).toEqual({
      code: 1,
      err: "error: The metadata document: it has no entity set, singleton or import gone. Choose of: accounts, contacts, expandos, WhoAmI, RetrieveCurrentOrganization.\n",
    });
  });

  test("a folder that is there", async () => {
    await imported("dataverse", "there");
    expect(await imported("dataverse", "there")).toMatchObject({
      code: 1,
      err: "error: there: the folder exists. Choose another name, or say that it shall be replaced.\n",
    });
    expect((await imported("dataverse", "there", "--replace")).code).toBe(0);
  });

  test("wrong usage", async () => {
    expect(await erp(["spec", "import", "x.xml"])).toMatchObject({
      code: 2,
      err: "error: required option '--out <folder>' not specified. See: erp-openapi spec import --help\n",
    });
    expect(await imported("dataverse", "refused", "--server", "nonsense")).toMatchObject({ code: 2 });
  });
});

/** A service that gives its metadata to whoever has the token. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

describe("spec import asks a live service", () => {
  test("with a token, which the address of the spec does not keep", async () => {
    const metadata = readFileSync(join(samples, "dataverse.xml"), "utf8");
    const origin = await serve(
      ({ headers }, response) =>
        void response.writeHead(headers.authorization === "Bearer secret-1" ? 200 : 401).end(metadata),
    );
    expect(
      await erp(["spec", "import", `${origin}/api/$metadata`, "--out", "live"], {
        env: { ERP_OPENAPI_TOKEN: "secret-1" },
      }),
    ).toMatchObject({ code: 0, err: "" });
    const entry = readFileSync(join(folder, "live", "openapi.yaml"), "utf8");
    expect(entry).toContain(`url: ${origin}/api\n`);
    expect(
      readdirSync(join(folder, "live"), { recursive: true }).filter(
        (file) =>
          String(file).endsWith(".yaml") &&
          readFileSync(join(folder, "live", String(file)), "utf8").includes("secret-1"),
      ),
    ).toEqual([]);
    expect(
      await erp(["spec", "import", `${origin}/api/$metadata`, "--out", "live2"], { env: { MY_TOKEN: "wrong" } }),
    ).toMatchObject({
      code: 1,
      err: "error: The metadata document: the service answered 401. Check address and token: the metadata stands at <service>/$metadata.\n",
    });
  });

  test("and follows it nowhere else", async () => {
    const seen: (string | undefined)[] = [];
    const other = await serve(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end();
    });
    const origin = await serve((_, response) => void response.writeHead(302, { location: `${other}/$metadata` }).end());
    const { code } = await erp(["spec", "import", `${origin}/$metadata`, "--out", "moved"], {
      env: { ERP_OPENAPI_TOKEN: "secret-2" },
    });
    expect({ code, seen }).toEqual({ code: 1, seen: [] });
  });

  test("but sends no token in the open", async () => {
    expect(
      await erp(["spec", "import", "http://erp.example/$metadata", "--out", "open"], {
        env: { ERP_OPENAPI_TOKEN: "secret-3" },
      }),
    ).toMatchObject({ code: 2, err: expect.stringContaining("The token would travel in the open") });
  });
});

describe("from metadata to a client, by commands alone", () => {
  test("import, lint, overlay, generate, diff", { timeout: 120_000 }, async () => {
    expect(await imported("university-v4", "specs/uni")).toEqual({
      code: 0,
      out: "specs/uni: 44 operations in 9 files.\nNext: erp-openapi spec generate specs/uni --out <folder>\n",
      err: "",
    });
    expect(await erp(["spec", "lint", "specs/uni"])).toEqual({
      code: 0,
      out: "specs/uni: nothing to complain of.\n",
      err: "",
    });
    writeFileSync(
      join(folder, "corrections.yaml"),
      'overlay: 1.0.0\ninfo: { title: Corrections, version: "1" }\nactions:\n  - target: $.paths["/Students"].get\n    update: { summary: List everybody who studies }\n  - target: $.paths["/CloseYear"]\n    remove: true\n',
    );
    // What the description does not say, an overlay does not say either.
    writeFileSync(
      join(folder, "bare.yaml"),
      "openapi: 3.1.0\ninfo: { title: A, version: '1' }\npaths: { /a: { get: { responses: {} } } }\n",
    );
    writeFileSync(
      join(folder, "title.yaml"),
      "overlay: 1.0.0\nactions:\n  - target: $.info\n    update: { title: B }\n",
    );
    expect(await erp(["spec", "overlay", "bare.yaml", "title.yaml", "--out", "specs/bare"])).toMatchObject({
      code: 0,
      err: 'title.yaml: its info has no title and no version as text, which the specification demands: info: { title: Corrections, version: "1" }.\n',
    });
    expect(readFileSync(join(folder, "specs/bare/openapi.yaml"), "utf8")).toBe(
      "openapi: 3.1.0\ninfo:\n  title: B\n  version: '1'\npaths:\n  /a:\n    get:\n      responses: {}\n",
    );
    expect(await erp(["spec", "overlay", "specs/uni", "corrections.yaml", "--out", "specs/uni2"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("2 corrections applied"),
    });
    // `extends` is relative to the overlay.
    const target = 'info: { title: T, version: "1" }\nactions: [{ target: $.info, update: { title: B } }]\n';
    mkdirSync(join(folder, "overlays"));
    writeFileSync(join(folder, "overlays/own.yaml"), `overlay: 1.1.0\nextends: ../specs/uni/openapi.yaml\n${target}`);
    writeFileSync(join(folder, "overlays/other.yaml"), `overlay: 1.1.0\nextends: openapi.yaml\n${target}`);
    writeFileSync(
      join(folder, "overlays/far.yaml"),
      `overlay: 1.1.0\nextends: https://erp.contoso.com/a.yaml\n${target}`,
    );
    for (const [file, err] of [
      ["own", ""],
      ["other", "overlays/other.yaml: it was written for openapi.yaml, and not for specs/uni.\n"],
      ["far", ""],
    ])
      expect(
        await erp(["spec", "overlay", "specs/uni", `overlays/${file}.yaml`, "--out", "specs/again", "--replace"]),
      ).toMatchObject({ code: 0, err });
    writeFileSync(
      join(folder, "stale.yaml"),
      'overlay: 1.0.0\nactions:\n  - target: $.paths["/Gone"].get\n    remove: true\n',
    );
    expect(await erp(["spec", "overlay", "specs/uni", "stale.yaml", "--out", "specs/uni3"])).toMatchObject({
      code: 1,
      err: expect.stringContaining('$.paths["/Gone"].get'),
    });
    expect(existsSync(join(folder, "specs/uni3"))).toBe(false);

    const diff = await erp(["spec", "diff", "specs/uni", "specs/uni2"]);
    expect(diff).toMatchObject({ code: 0, err: "" });
    expect(diff.out.split("\n")[0]).toBe(
      "TypeScript: major version. Flows: some break. 1 breaking, 0 deprecated, 0 added, 1 changed.",
    );
    expect((await erp(["spec", "diff", "specs/uni", "specs/uni2", "--fail-on", "any", "--json"])).code).toBe(1);
    expect(await erp(["spec", "diff", "specs/uni", "specs/uni", "--fail-on", "any", "--markdown"])).toMatchObject({
      code: 0,
      out: "**No change.**\n",
    });
    expect((await erp(["spec", "diff", "specs/uni", "specs/uni2", "--json", "--markdown"])).code).toBe(2);
    expect(await erp(["spec", "diff", "specs/uni", "specs/none"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no such file or folder"),
    });

    const generated = await erp(["spec", "generate", "specs/uni2", "--out", "src/uni"]);
    expect(generated).toEqual({
      code: 0,
      out: expect.stringContaining('import { createUniClient } from "./uni/index.js";'),
      err: "",
    });
    expect(readdirSync(join(folder, "src/uni"))).toEqual(
      expect.arrayContaining(["index.d.ts", "index.js", "openapi.json", "operations.js", "types.d.ts"]),
    );
    expect(JSON.parse(readFileSync(join(folder, "src/uni/openapi.json"), "utf8"))).toMatchObject({
      paths: { "/Students": { get: { summary: "List everybody who studies" } } },
    });
  });

  test("a description with mistakes is found out", async () => {
    await imported("dataverse", "specs/wrong");
    const file = join(folder, "specs/wrong/entities/accounts.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("operationId: ListAccounts", "operationId: list_accounts"));
    const { code, out } = await erp(["spec", "lint", "specs/wrong"]);
    expect(code).toBe(1);
    expect(out).toContain("specs/wrong/entities/accounts.yaml:");
    expect(out).toContain("erp/operation-name  operationId list_accounts must be PascalCase");
  });

  test.each(["import", "overlay", "lint", "generate", "diff"])("%s --help shows an example", async (command) => {
    const { code, out } = await erp(["spec", command, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples?:\\n(.*\\n)*?.*erp-openapi spec ${command} `));
  });
});
