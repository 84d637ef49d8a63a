import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { document, yamlText } from "../../connector-builder/support/small-connector.ts";
import { TemporaryCollection } from "../../connector-builder/support/temporary-collection.ts";
import { run } from "../support/run.ts";

interface Outcome {
  readonly code: number | string | undefined;
  readonly out: string;
  readonly err: string;
}

/** Runs `erp-openapi connector …` in this process. */
async function connector(...words: string[]): Promise<Outcome> {
  const { code, stdout, stderr } = await run("connector", ...words);
  return { code, out: stdout.trimEnd(), err: stderr };
}

let collection: TemporaryCollection;
let rows = "";
let out = "";
beforeEach(() => {
  collection = new TemporaryCollection();
  rows = join(collection.folder, "rows");
  out = join(collection.root, "dist");
});
afterEach(() => collection[Symbol.dispose]());

const built = (): string[] => readdirSync(rows).sort();

describe("connector build", () => {
  test("makes the files and the solution of a folder anywhere", async () => {
    const { code, out: said } = await connector("build", rows, "--out", out, "--json");
    expect([code, JSON.parse(said)]).toEqual([
      0,
      {
        connectors: [
          { connector: "rows", operations: 3, bytes: expect.any(Number), file: join(out, "connectors", "rows.zip") },
        ],
      },
    ]);
    expect(built()).toEqual(["apiDefinition.swagger.json", "apiProperties.json", "connector.yaml", "readme.md"]);
    expect([
      existsSync(join(collection.folder, "operations.lock.json")),
      readFileSync(join(out, "connectors", "rows.zip")).length > 1000,
    ]).toEqual([false, true]);
  });

  test("--check writes nothing and says what is stale", async () => {
    expect(await connector("build", rows, "--check")).toMatchObject({
      code: 1,
      out: expect.stringContaining(`stale: ${join(rows, "readme.md")}`),
    });
    expect(built()).toEqual(["apiProperties.json", "connector.yaml"]);
    await connector("build", rows, "--out", out);
    expect(await connector("build", rows, "--check")).toMatchObject({ code: 0, out: "2 files are fresh." });
  });

  test("--portal makes one file, and a country only where there are sites", async () => {
    expect(await connector("build", rows, "--portal", "--out", out)).toMatchObject({
      code: 0,
      out: expect.stringContaining(join(out, "portal", "rows.swagger.json")),
    });
    expect(await connector("build", rows, "--portal", "--country", "be")).toMatchObject({
      code: 2,
      err: expect.stringContaining("rows is the same in all countries: leave --country out."),
    });
    expect(await connector("build", "exact-online-crm", "--portal", "--country", "uk", "--out", out)).toMatchObject({
      code: 0,
      out: expect.stringContaining("exact-online-crm.co.uk.swagger.json"),
    });
    expect(await connector("build", "exact-online-crm", "--portal", "--country", "xx", "--out", out)).toMatchObject({
      code: 2,
      err: expect.stringContaining("has no site xx: there are nl, be, de, fr, es, co.uk, com."),
    });
  });

  test("says what the linter warns of, as the linter does, and ends with 0", async () => {
    const list = document.paths["/rows"].get;
    const parameters = [{ name: "kind", in: "query", schema: { type: "string", enum: ["a", "b"], default: "c" } }];
    const paths = { ...document.paths, "/rows": { get: { ...list, parameters } } };
    collection.write("generated/rows/openapi.json", JSON.stringify({ ...document, paths }));
    const { code, out: said } = await connector("build", rows, "--out", out);
    expect([code, said]).toEqual([
      0,
      expect.stringContaining(`rows: 1 warning; all, with reasons: erp-openapi connector lint ${rows}\n  PP-`),
    ]);
    expect((await connector("lint", rows)).out).toContain("0 errors, 1 warnings");
    const { warnings } = JSON.parse((await connector("build", rows, "--out", out, "--json")).out).connectors[0];
    expect(warnings).toEqual([
      { rule: expect.stringMatching(/^PP-/), at: expect.any(String), message: expect.any(String) },
    ]);
    const [{ rule, at }] = warnings;
    collection.write("connector/rows/waivers.yaml", `waivers:\n  - { rule: ${rule}, at: "${at}", reason: We know. }\n`);
    expect((await connector("build", rows, "--out", out)).out).not.toContain("warning");
  });

  test.each([
    [
      "an unknown operation",
      "visibility: { important: [Nope] }\n",
      "connector.yaml:15: this connector has no operation Nope.",
    ],
    [
      "a duplicate title",
      "operations:\n  GetRow: { summary: List rows }\n",
      'connector.yaml:16: GetRow and ListRows have the same title "List rows"',
    ],
    [
      "a drop-down to a missing operation",
      "parameters:\n  - { name: id, values: { operationId: Nope, value: id } }\n",
      "connector.yaml:16: the drop-down asks Nope, which this connector does not have.",
    ],
  ])("with %s is one error with file and line, exit code 2, and nothing is written", async (_, more, want) => {
    collection.write("connector/rows/connector.yaml", `${yamlText}${more}`);
    const { code, err } = await connector("build", rows, "--out", out);
    expect([code, err.trim().split("\n").length, err.includes(want)]).toEqual([2, 1, true]);
    expect([built(), existsSync(out), existsSync(join(collection.folder, "operations.lock.json"))]).toEqual([
      ["apiProperties.json", "connector.yaml"],
      false,
      false,
    ]);
  });

  test("says every mistake of a connector.yaml at once, each on a line of its own", async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `  Nope${index}: { summary: ${"T".repeat(90)} }`);
    collection.write(
      "connector/rows/connector.yaml",
      `${yamlText}visibility: { important: [Missing] }\noperations:\n  GetRow: { summary: List rows }\n${titles.join("\n")}\n`,
    );
    const { code, err } = await connector("build", rows, "--out", out);
    expect([code, err.trim().split("\n").length]).toEqual([2, 14]);
    expect(err).toContain("connector.yaml:15: this connector has no operation Missing.");
    expect(err).toContain("connector.yaml:29: this connector has no operation Nope11.");
    expect(err).toContain('connector.yaml:17: GetRow and ListRows have the same title "List rows"');
    const json = JSON.parse((await connector("build", rows, "--out", out, "--json")).err).error;
    expect([json.code, json.problems.length, json.problems[0].line]).toEqual(["CONNECTOR_CONFIG_INVALID", 14, 15]);
  });

  test("a mistake in one part of a connector.yaml hides none in another", async () => {
    collection.write(
      "connector/rows/connector.yaml",
      yamlText.replace("title: Rows", "title: 5").replace("apiKey", "apiKey") +
        "parameters:\n  - { title: a }\n  - { name: b, colour: red }\noperations:\n  GetRow: { visibility: loud }\n",
    );
    const { err } = await connector("build", rows, "--out", out);
    expect(
      err
        .trim()
        .split("\n")
        .map((line) => /connector\.yaml:(\d+): (\w+)/.exec(line)?.slice(1)),
    ).toEqual([
      ["1", "title"],
      ["16", "name"],
      ["17", "colour"],
      ["19", "visibility"],
    ]);
  });

  test("refuses what would break a flow, with exit code 1, and leaves every file as it was", async () => {
    await connector("publish", rows, "--out", out);
    const before = built().map((name) => readFileSync(join(rows, name), "utf8"));
    const { "/rows": _gone, ...paths } = document.paths;
    collection.write("generated/rows/openapi.json", JSON.stringify({ ...document, paths }));
    expect(await connector("build", rows, "--out", out)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/rows: existing flows would break\.\n- ListRows is gone: flows fail/),
    });
    expect(built().map((name) => readFileSync(join(rows, name), "utf8"))).toEqual(before);
  });

  test("refuses what the platform would refuse, and writes nothing", async () => {
    collection.write(
      "connector/rows/apiProperties.json",
      JSON.stringify({ properties: { iconBrandColor: "#123456", coffee: true } }),
    );
    expect(await connector("build", rows, "--out", out)).toMatchObject({
      code: 1,
      err: expect.stringContaining("PP-FILE-05 properties/coffee: is not known here"),
    });
    expect([built(), existsSync(out)]).toEqual([["apiProperties.json", "connector.yaml"], false]);
  });

  test("publish locks what is built, and leaves a preview open", async () => {
    expect(await connector("publish", rows, "--out", out)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/rows +3 +.*operations\.lock\.json/),
    });
    const lock = readFileSync(join(collection.folder, "operations.lock.json"), "utf8");
    expect(Object.keys(JSON.parse(lock).connectors.rows)).toHaveLength(3);
    collection.write(
      "connector/later/connector.yaml",
      `${yamlText.replace("title: Rows", "title: Later")}preview: true\n`,
    );
    collection.write("connector/later/apiProperties.json", readFileSync(join(rows, "apiProperties.json"), "utf8"));
    expect(await connector("publish", join(collection.folder, "later"), "--out", out)).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        "later is a preview: take preview out of its connector.yaml before it is published.",
      ),
    });
    expect(readFileSync(join(collection.folder, "operations.lock.json"), "utf8")).toBe(lock);
    expect(await connector("build", join(collection.folder, "later"), "--out", out)).toMatchObject({ code: 0 });
  });

  test.each([
    [["build", "exact-online-slaes"], "there is no connector exact-online-slaes (did you mean exact-online-sales, "],
    [["build", "--country", "be"], "--country is for --portal"],
    [["build", "--portal", "--check"], "--check looks at the files that are committed"],
    [["lint", "--format", "xml"], "Allowed choices are text, json, sarif"],
    [["lint", "/nothing/here"], "there is no /nothing/here"],
    [["pack", "exact-online-sales", "--flow", "x.zip"], "--flow is for --certification"],
    [
      ["pack", "exact-online-sales", "--publisher", "/nothing/here.yaml"],
      "there is no file /nothing/here.yaml, which --publisher names",
    ],
  ])("%j is wrong usage: exit code 2", async (words, want) => {
    expect(await connector(...words)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(want) });
  });
});

describe("connector init", () => {
  test("writes a connector that builds, and never over another", async () => {
    collection.write("rows.json", JSON.stringify({ ...document, servers: [{ url: "https://rows.example.com" }] }));
    const folder = join(collection.root, "mine", "rows");
    expect(await connector("init", folder, "--spec", join(collection.root, "rows.json"))).toMatchObject({
      code: 0,
      out: expect.stringContaining("connector.yaml, apiProperties.json, publisher.yaml"),
    });
    expect(await connector("build", folder, "--out", out)).toMatchObject({ code: 0 });
    expect(await connector("init", folder, "--spec", join(collection.root, "rows.json"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("has a connector.yaml already"),
    });
    expect(await connector("init", join(collection.root, "other"), "--spec", "/nothing/here.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no file"),
    });
  });
});

describe("a description of another maker", () => {
  const pets = (count: number): object => ({
    openapi: "3.0.3",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://api.pets.example" }],
    paths: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/${index % 2 === 0 ? "cats" : "dogs"}/${index}`,
        { get: { parameters: [{ name: "lang", in: "cookie" }], responses: { 200: { description: "Pets." } } } },
      ]),
    ),
  });
  const init = (count: number, ...more: string[]): Promise<Outcome> => {
    collection.write("pets.json", JSON.stringify(pets(count)));
    return connector("init", join(collection.root, "mine"), "--spec", join(collection.root, "pets.json"), ...more);
  };

  test("init and build say what differs, one kind a line, and --json all of it", async () => {
    const want =
      "cookie: left out: the platform sends no cookie for each call. At GET /cats/0 cookie lang; GET /dogs/1";
    expect((await init(5)).out).toContain(want);
    const folder = join(collection.root, "mine");
    expect((await connector("build", folder, "--out", out)).out).toContain("and 2 more");
    const { losses } = JSON.parse((await connector("build", folder, "--out", out, "--json")).out).connectors[0];
    expect(losses).toHaveLength(10);
    expect(losses).toContainEqual({ feature: "operationId", at: "GET /cats/0", became: "named GetCats0" });
  });

  test("--strict writes nothing where anything differs", async () => {
    expect(await init(1, "--strict")).toMatchObject({ code: 1, out: expect.stringContaining("Nothing was written") });
    expect(existsSync(join(collection.root, "mine"))).toBe(false);
    await init(1);
    const folder = join(collection.root, "mine");
    expect(await connector("build", folder, "--out", out, "--strict")).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, "apiDefinition.swagger.json"))).toBe(false);
  });

  test("a description in Swagger 2.0 is taken as it is", async () => {
    collection.write(
      "old.json",
      JSON.stringify({
        swagger: "2.0",
        info: { title: "Old", version: "1" },
        host: "old.example",
        basePath: "/v1",
        paths: { "/cats": { get: { operationId: "list", responses: { 200: { description: "Cats." } } } } },
      }),
    );
    const folder = join(collection.root, "mine");
    expect(await connector("init", folder, "--spec", join(collection.root, "old.json"))).toMatchObject({ code: 0 });
    expect(await connector("build", folder, "--out", out)).toMatchObject({ code: 0 });
    const definition = JSON.parse(readFileSync(join(folder, "apiDefinition.swagger.json"), "utf8"));
    expect([definition.host, Object.keys(definition.paths)]).toEqual(["old.example", ["/v1/cats"]]);
  });

  test("a proposed slice names the host that was asked for", async () => {
    const { out: said } = await init(300, "--host", "eu.pets.example");
    expect(said).toContain('--host eu.pets.example --tags "cats"');
  });

  test("an operation that cannot be sent is left out by what it lacks, without a path of this program", async () => {
    const file = { type: "array", items: { type: "string", format: "binary" } };
    const schema = { type: "object", required: ["files"], properties: { files: file } };
    const post = { requestBody: { content: { "multipart/form-data": { schema } } }, responses: {} };
    const description = pets(1);
    collection.write(
      "pets.json",
      JSON.stringify({ ...description, paths: { "/cats": { get: { responses: {} }, post } } }),
    );
    const folder = join(collection.root, "mine");
    const { code, out: said } = await connector("init", folder, "--spec", join(collection.root, "pets.json"));
    expect([code, said]).toEqual([
      0,
      expect.stringContaining("operation: left out: it requires files, which no form field can hold. At POST /cats"),
    ]);
    collection.write("pets.json", JSON.stringify({ ...description, paths: { "/cats": { post } } }));
    const { err } = await connector(
      "init",
      join(collection.root, "none"),
      "--spec",
      join(collection.root, "pets.json"),
    );
    expect(err).toContain("no operation is left: POST /cats: it requires files, which no form field can hold.");
  });

  test("above 256 operations the slices to make are proposed, each of which builds", async () => {
    const { code, out: said } = await init(300);
    expect([code, said]).toEqual([1, expect.stringContaining('--tags "cats" # 150 operations')]);
    expect(existsSync(join(collection.root, "mine"))).toBe(false);
    const { slices } = JSON.parse((await init(300, "--json")).out);
    expect(slices.map(({ tags, operations }: { tags: string[]; operations: number }) => [tags, operations])).toEqual([
      [["cats"], 150],
      [["dogs"], 150],
    ]);
    expect(await init(300, "--tags", "cats")).toMatchObject({ code: 0 });
    const made = await connector("build", join(collection.root, "mine"), "--out", out, "--json");
    expect(JSON.parse(made.out).connectors[0].operations).toBe(150);
  });
});

describe("connector lint", () => {
  beforeEach(() => connector("build", rows, "--out", out));

  test("is 0 for a good connector, 1 for a finding, in three formats", async () => {
    expect(await connector("lint", rows)).toMatchObject({
      code: 0,
      out: expect.stringContaining("0 errors, 0 warnings"),
    });
    collection.write(
      "connector/rows/apiDefinition.swagger.json",
      `\ufeff${readFileSync(join(rows, "apiDefinition.swagger.json"), "utf8")}`,
    );
    expect(await connector("lint", rows)).toMatchObject({
      code: 1,
      out: expect.stringContaining("error PP-FILE-02 apiDefinition.swagger.json:1: a byte order mark"),
    });
    expect(JSON.parse((await connector("lint", rows, "--json")).out)).toContainEqual(
      expect.objectContaining({ rule: "PP-FILE-02", severity: "error" }),
    );
    expect(JSON.parse((await connector("lint", rows, "--format", "sarif")).out).version).toBe("2.1.0");
  });

  test("is 0 for warnings alone, and 1 for more of them than --max-warnings", async () => {
    const file = "connector/rows/apiDefinition.swagger.json";
    const definition = readFileSync(join(collection.root, file), "utf8");
    collection.write(file, definition.replace('"schemes":["https"]', '"schemes":["http","https"]'));
    expect(await connector("lint", rows)).toMatchObject({
      code: 0,
      out: expect.stringContaining("0 errors, 1 warnings"),
    });
    expect(await connector("lint", rows, "--max-warnings", "1")).toMatchObject({ code: 0 });
    expect(await connector("lint", rows, "--max-warnings", "0")).toMatchObject({ code: 1 });
    expect(await connector("lint", rows, "--max-warnings", "few")).toMatchObject({
      code: 2,
      err: expect.stringContaining("Give a whole number; 0 refuses every warning."),
    });
  });

  test("--certification says what certification wants, as warnings", async () => {
    const file = "connector/rows/apiDefinition.swagger.json";
    const definition: { info: { title: string } } = JSON.parse(readFileSync(join(collection.root, file), "utf8"));
    definition.info.title = "Rows Connector";
    collection.write(file, JSON.stringify(definition));
    expect((await connector("lint", rows)).out).not.toContain("PP-DOC-08");
    const { code, out: said } = await connector("lint", rows, "--certification");
    expect([code, said]).toEqual([
      0,
      expect.stringContaining("certification PP-DOC-08 info.title: names API, Connector"),
    ]);
    expect((await connector("lint", rows)).out).toMatch(
      /0 warnings, [\s\S]*\d+ findings for certification are shown with --certification\./,
    );
    expect(await connector("lint", rows, "--certification", "--max-warnings", "0")).toMatchObject({ code: 1 });
  });

  test("one connector that cannot be read does not hide the others", async () => {
    collection.write("connector/broken/apiDefinition.swagger.json", "{");
    const findings = JSON.parse(
      (await connector("lint", join(collection.root, "connector", "broken"), rows, "--json")).out,
    );
    expect(findings.map(({ rule, message }: { rule: string; message: string }) => `${rule} ${message}`)).toContain(
      "PP-FILE-06 is not JSON: line 1: a comma or } was expected",
    );
    expect(findings.some(({ file }: { file: string }) => file.includes("rows"))).toBe(true);
  });

  test("takes the zip of a solution", async () => {
    expect(await connector("lint", join(out, "connectors", "rows.zip"))).toMatchObject({ code: 0 });
  });

  test("--rules lists every rule", async () => {
    expect(JSON.parse((await connector("lint", "--rules", "--json")).out).length).toBe(101);
  });
});

describe("connector pack", () => {
  test("makes the same bytes as build, each time", async () => {
    await connector("build", rows, "--out", out);
    const zip = readFileSync(join(out, "connectors", "rows.zip"));
    const { code, out: said } = await connector("pack", rows, "--out", join(out, "again"), "--json");
    expect([
      code,
      JSON.parse(said).packages[0].bytes,
      readFileSync(join(out, "again", "connectors", "rows.zip")).equals(zip),
    ]).toEqual([0, zip.length, true]);
  });

  test("--certification names what is missing, with exit code 1, and writes nothing", async () => {
    const { code, err } = await connector("pack", rows, "--certification", "--out", out);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^rows would be refused\.\n- the contact n@example\.com is a placeholder: [\s\S]*\n- no solution with a flow is given/,
      ),
    ]);
    expect(existsSync(out)).toBe(false);
  });
});
