import { spawnSync } from "node:child_process";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listConnectors } from "../../src/connector-builder/build/connector-files.ts";
import { type InstalledPackage, installPackage } from "../support/install-package.ts";

let installed: InstalledPackage;
let main: string;
let empty: string;

beforeAll(() => {
  installed = installPackage();
  main = join(installed.folder, "node_modules/erp-openapi/dist/src/cli/main.js");
});
beforeEach(() => {
  empty = mkdtempSync(join(tmpdir(), "erp-empty-"));
  return () => rmSync(empty, { recursive: true, force: true });
});
afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

/** `erp-openapi connector …` of the installed package, in an empty folder. */
function connector(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "connector", ...words], {
    cwd: empty,
    encoding: "utf8",
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

const names = listConnectors("connector");

describe("the packed package, in an empty folder", () => {
  test("packs every connector in the bytes that a clone packs", { timeout: 120_000 }, () => {
    expect(connector("pack", ...names)).toMatchObject({ status: 0, stderr: "" });
    const clone = join(empty, "clone");
    spawnSync(process.execPath, [resolve("src/cli/main.ts"), "connector", "pack", ...names, "--out", clone], {
      timeout: 120_000,
    });
    const differ = names.filter((name) => {
      const zip = readFileSync(join(empty, "dist", "connectors", `${name}.zip`));
      return !zip.equals(readFileSync(join(clone, "connectors", `${name}.zip`)));
    });
    expect(differ).toEqual([]);
  });

  test("packs several at once, with the client id in them", () => {
    const id = "3f1c2d4e-5a6b-4c7d-8e9f-0a1b2c3d4e5f";
    const { status, stdout } = connector("pack", ...names.slice(0, 2), "--client-id", id, "--json");
    const { packages }: { packages: { file: string }[] } = JSON.parse(stdout);
    expect([status, packages.map(({ file }) => readFileSync(join(empty, file)).includes(id))]).toEqual([
      0,
      [true, true],
    ]);
  });

  test("builds the files for the Power Platform command line, and the one for the portal", () => {
    const name = "exact-online-purchasing";
    expect(connector("build", name)).toMatchObject({ status: 0, stderr: "" });
    const folder = join(empty, "dist", "connectors", name);
    expect(readdirSync(folder).sort()).toEqual([
      "apiDefinition.swagger.json",
      "apiProperties.json",
      "readme.md",
      "script.csx",
    ]);
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), "utf8")).toBe(readFileSync(join("connector", name, file), "utf8"));
    expect(connector("build", name, "--portal", "--country", "be")).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(join(empty, "dist", "portal", `${name}.be.swagger.json`))).toBe(true);
    expect(existsSync(join(empty, "connector"))).toBe(false);
  });

  test("lints and calls a connector by its name", () => {
    const clone = spawnSync(process.execPath, ["src/cli/main.ts", "connector", "lint", "exact-online-crm"], {
      encoding: "utf8",
      timeout: 120_000,
    });
    expect(connector("lint", "exact-online-crm")).toMatchObject({
      status: 0,
      stdout: clone.stdout.replaceAll("connector/exact-online-crm/", "exact-online-crm/"),
      stderr: "",
    });
    const call = connector("call", "exact-online-crm", "ListCrmAccounts", "--dry-run", "--param", "division=123456");
    expect([call.status, JSON.parse(call.stdout).url]).toEqual([
      0,
      expect.stringMatching(/^https:\/\/start\.exactonline\.nl\/api\/v1\/123456\/crm\/Accounts\b/),
    ]);
  });

  test.each([["pack"], ["build"], ["lint"], ["call"]])(
    "%s of a name that there is none of says which there are",
    (word) => {
      const more = word === "call" ? ["ListCrmAccounts", "--dry-run"] : [];
      const { status, stdout, stderr } = connector(word, "nonsense", ...more);
      expect([status, stdout, stderr]).toEqual([
        2,
        "",
        `error: there is no connector nonsense: name a folder that has a connector.yaml, or one of ${names.join(", ")}.\n`,
      ]);
      expect(readdirSync(empty)).toEqual([]);
    },
  );

  test.each([["pack"], ["build"], ["lint"]])("%s without a name, and --help, say which there are", (word) => {
    const { status, stderr } = connector(word);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`or one of the package: ${names.join(", ")}.`)]);
    const help = connector(word, "--help").stdout;
    expect(names.filter((name) => !help.includes(`\n  ${name}\n`))).toEqual([]);
  });

  test("a target that cannot be written is named, and nothing is half written", () => {
    writeFileSync(join(empty, "dist"), "a file");
    const { status, stdout, stderr } = connector("pack", "exact-online-crm", "exact-online-sales");
    const file = join("dist", "connectors", "exact-online-crm.zip");
    expect([status, stdout, stderr]).toEqual([
      2,
      "",
      expect.stringContaining(`error: ${file} cannot be written: a part of its path is a file and no folder`),
    ]);
    expect(readdirSync(empty)).toEqual(["dist"]);
  });

  test("is no place to publish from", () => {
    expect(connector("publish", "exact-online-crm")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("exact-online-crm comes with the package"),
    });
  });

  test("a folder connector/ goes before the connectors of the package", () => {
    const own = join(empty, "connector", "exact-online-crm");
    mkdirSync(own, { recursive: true });
    for (const file of ["connector.yaml", "apiProperties.json"])
      writeFileSync(join(own, file), readFileSync(join("connector", "exact-online-crm", file)));
    for (const file of globSync("*.{csx,yaml,openapi.json}", { cwd: "connector" }))
      writeFileSync(join(empty, "connector", file), readFileSync(join("connector", file)));
    const yaml = readFileSync(join(own, "connector.yaml"), "utf8");
    writeFileSync(join(own, "connector.yaml"), yaml.replace(/^title: .*$/m, "title: Mine"));
    const { packages }: { packages: { file: string }[] } = JSON.parse(
      connector("pack", "exact-online-crm", "--json").stdout,
    );
    expect(readFileSync(join(empty, packages[0]?.file ?? "")).includes('"title":"Mine"')).toBe(true);
  });

  test("leaves nothing behind in the folder for temporary files", () => {
    const own = mkdtempSync(join(tmpdir(), "erp-tmp-"));
    try {
      spawnSync(process.execPath, [main, "connector", "pack", "exact-online-crm"], {
        cwd: empty,
        timeout: 120_000,
        env: { ...process.env, TMPDIR: own, TEMP: own, TMP: own },
      });
      expect([existsSync(join(empty, "dist", "connectors", "exact-online-crm.zip")), readdirSync(own)]).toEqual([
        true,
        [],
      ]);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});
