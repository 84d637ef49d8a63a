import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lintFolder } from "../../../src/connector-builder/lint/lint-folder.ts";
import { writeZip } from "../../../src/kit/zip/write-zip.ts";
import * as good from "../support/good-connector.ts";

let folder = "";
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const rulesOf = (path: string): string[] => lintFolder(path).map(({ rule, at }) => `${rule} ${at}`);

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), "lint-folder-"));
  folder = join(root, "rows");
  mkdirSync(folder);
  write("apiDefinition.swagger.json", JSON.stringify(good.definition));
  write("apiProperties.json", JSON.stringify({ properties: good.properties }));
  write("script.csx", good.script);
  write("icon.png", good.icon);
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

test("takes a folder, or the file in it", () => {
  expect([rulesOf(folder), rulesOf(join(folder, "apiDefinition.swagger.json"))]).toEqual([[], []]);
});

test("reads over a byte order mark and comments in both files, and says so", () => {
  write("apiDefinition.swagger.json", `\ufeff// by hand\n${JSON.stringify(good.definition)}`);
  write("apiProperties.json", JSON.stringify({ properties: good.properties }, null, 2).replace("{", "{\n  // TODO"));
  expect(rulesOf(folder)).toEqual([
    "PP-FILE-01 apiDefinition.swagger.json:1",
    "PP-FILE-01 apiProperties.json:2",
    "PP-FILE-02 apiDefinition.swagger.json:1",
  ]);
});

test("looks at the icon, the script and the lock beside the folder", () => {
  write("icon.png", "no picture");
  rmSync(join(folder, "script.csx"));
  write(
    "../operations.lock.json",
    JSON.stringify({
      connectors: {
        rows: { GetRow: { method: "get", path: "/v1/rows/{id}", parameters: { "path/id": true, "query/old": false } } },
      },
    }),
  );
  expect(rulesOf(folder)).toEqual(["PP-SCR-01 script.csx", "PP-ICON-01 icon", "ERP-LOCK-01 GetRow"]);
});

test("takes a solution, and says where it is wrong", () => {
  const parts = new Map([
    ...good.solution,
    ["Connector/tst_rows_openapidefinition.json", Buffer.from(JSON.stringify(good.definition))],
    [
      "Connector/tst_rows_connectionparametersets.json",
      Buffer.from(JSON.stringify(good.properties.connectionParameterSets)),
    ],
    ["Connector/tst_rows_customcodeblobcontent.csx", Buffer.from(good.script)],
    ["Connector/tst_rows_iconblob.Png", good.icon],
  ]);
  parts.set(
    "Connector/tst_rows_policytemplateinstances.json",
    Buffer.from(
      JSON.stringify(
        good.properties.policyTemplateInstances.map(({ templateId, title, parameters }) => ({
          TemplateId: templateId,
          Title: title,
          Parameters: parameters,
        })),
      ),
    ),
  );
  const zip = (name: string): string => {
    write(name, writeZip([...parts].map(([path, content]) => ({ path, content }))));
    return join(folder, name);
  };
  expect(rulesOf(zip("good.zip"))).toEqual([]);
  const customizations = Buffer.from(parts.get("customizations.xml") ?? []).toString("utf8");
  parts.set("customizations.xml", Buffer.from(`<!-- <Connector><name>other</name></Connector> -->${customizations}`));
  expect(rulesOf(zip("with-a-comment.zip"))).toEqual([]);
  parts.set("customizations.xml", Buffer.from(`${customizations}\n<again/>`));
  expect(lintFolder(zip("two-roots.zip"))).toContainEqual(
    expect.objectContaining({
      rule: "PP-SOL-01",
      at: "customizations.xml",
      message: "line 2: it is no well-formed XML (documents may contain only one root)",
    }),
  );
  parts.set("customizations.xml", Buffer.from(customizations));
  parts.delete("Connector/tst_rows_iconblob.Png");
  expect(rulesOf(zip("without-icon.zip"))).toEqual(["PP-SOL-01 customizations.xml"]);
});

test("one file that cannot be read is a finding, and hides nothing of the others", () => {
  write("apiProperties.json", JSON.stringify({ properties: good.properties }).replace(":", " "));
  write("icon.png", "no picture");
  expect(lintFolder(folder).map(({ rule, at, message }) => `${rule} ${at}: ${message}`)).toEqual([
    "PP-FILE-06 apiProperties.json: is not JSON: line 1: a colon was expected",
    "PP-ICON-01 icon: is no PNG",
  ]);
});

test.each([
  ["no JSON", "{a}", 'is not JSON: line 1: a value or a name in quotes was expected instead of "a"'],
  ["a list", "[]", "has to hold an object"],
  ["missing", undefined, "is missing"],
])("a definition that is %s leaves the sign-in, the script and the icon to be looked at", (_what, text, problem) => {
  if (text === undefined) rmSync(join(folder, "apiDefinition.swagger.json"));
  else write("apiDefinition.swagger.json", text);
  write("apiProperties.json", JSON.stringify({ properties: { ...good.properties, colour: "red" } }));
  write("icon.png", "no picture");
  expect(lintFolder(folder).map(({ rule, at, message }) => `${rule} ${at}: ${message}`)).toEqual([
    "PP-FILE-05 properties/colour: is not known here",
    `PP-FILE-06 apiDefinition.swagger.json: ${problem}`,
    "PP-ICON-01 icon: is no PNG",
  ]);
});

test("a part of a solution that cannot be read is a finding", () => {
  const parts = new Map([
    ...good.solution,
    ["Connector/tst_rows_openapidefinition.json", Buffer.from(JSON.stringify(good.definition))],
    ["Connector/tst_rows_connectionparameters.json", Buffer.from("{,}")],
  ]);
  write("broken.zip", writeZip([...parts].map(([path, content]) => ({ path, content }))));
  expect(lintFolder(join(folder, "broken.zip"))).toContainEqual(
    expect.objectContaining({
      rule: "PP-FILE-06",
      severity: "error",
      at: "connectionparameters.json",
      message: 'is not JSON: line 1: a value or a name in quotes was expected instead of ","',
    }),
  );
});

test("names of files are found with other capitals, and the script by its name of before", () => {
  rmSync(join(folder, "apiDefinition.swagger.json"));
  rmSync(join(folder, "script.csx"));
  write("apidefinition.swagger.json", JSON.stringify(good.definition));
  write("Script.cs", good.script);
  expect(rulesOf(folder)).toEqual([]);
});

test("nothing at all is one clear error", () => {
  expect(() => lintFolder(join(folder, "nothing/here"))).toThrow(/there is no .*nothing\/here: name a folder/);
});

test.each([
  ["broken.zip", "broken.zip cannot be read as a zip: it has no directory"],
  ["other.zip", "other.zip holds no connector: no part ends with _openapidefinition.json"],
])("%s is one finding", (name, want) => {
  write("broken.zip", "PK");
  write("other.zip", writeZip([{ path: "a.txt", content: Buffer.from("a") }]));
  expect(lintFolder(join(folder, name)).map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ["PP-FILE-06", "error", expect.stringContaining(want)],
  ]);
});
