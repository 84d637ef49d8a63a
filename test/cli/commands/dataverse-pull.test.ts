import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { definitions, metadata } from "../../spec-tools/dataverse/organisation.ts";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({ dataverse: { metadata, definitions } });
const folder = mkdtempSync(join(tmpdir(), "erp-cli-pull-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const give = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test("saved files make a description, a client and what both can be made of again", { timeout: 120_000 }, async () => {
  const out = join(folder, "crm");
  const given = ["--from", give("metadata.xml", metadata), give("definitions.json", JSON.stringify(definitions))];
  const first = await run(
    "dataverse",
    "pull",
    ...given,
    "--org",
    "contoso.crm4",
    "--tables",
    "account,contact",
    "--out",
    out,
  );
  expect(first).toEqual({
    code: 0,
    stderr: "",
    stdout: `${out}: 2 tables, 10 operations.\n\nimport { createContosoClient } from "./crm/client/index.js";\n`,
  });
  expect(readdirSync(out).sort()).toEqual(["client", "source", "spec"]);
  expect(readFileSync(join(out, "client", "index.js"), "utf8")).toContain(
    "https://contoso.crm4.dynamics.com/api/data/v9.2",
  );

  const again = await run("dataverse", "pull", "--from", out, "--out", out);
  expect(again.stdout).toContain("No change.");
  expect(again.stdout).toContain(`${out}: 2 tables, 10 operations.`);

  const tried = await run("dataverse", "pull", "--from", out, "--tables", "account", "--out", out, "--dry-run");
  expect(tried.stdout).toContain("ListContacts: GET /contacts is gone");
  expect(tried.stdout).toContain("nothing is written");
  expect(existsSync(join(out, "spec", "entities", "contacts.yaml"))).toBe(true);

  const one = await run("dataverse", "pull", "--from", out, "--tables", "account", "--out", out, "--json");
  expect(JSON.parse(one.stdout)).toMatchObject({ folder: out, isWritten: true, tables: ["account"], operations: 5 });
  expect(existsSync(join(out, "spec", "entities", "contacts.yaml"))).toBe(false);
});

test("a folder that no pull wrote is left alone", async () => {
  const { code, stderr } = await run("dataverse", "pull", "--from", "nowhere", "--out", folder);
  expect([code, stderr]).toEqual([
    2,
    `error: ${folder} is there, and no pull wrote it: name another folder with --out.\n`,
  ]);
});

test("tables have to be named, files have to be there, and somebody has to be signed in", {
  timeout: 60_000,
}, async () => {
  const out = join(folder, "none");
  expect((await run("dataverse", "pull", "--sandbox", "--out", out)).stderr).toContain(
    "Name the tables: --tables account,contact.",
  );
  expect((await run("dataverse", "pull", "--from", "gone", "--out", out)).stderr).toContain(
    "there is no file gone/metadata.xml",
  );
  const pull = ["dataverse", "pull", "--tables", "account", "--out", out];
  expect((await run(...pull, "--sandbox")).stderr).toContain(
    "Nobody is signed in with profile dataverse: erp-openapi login dataverse --sandbox",
  );
  expect((await run(...pull, "--sandbox", "--org", "fabrikam.crm4")).stderr).toContain(
    "Nobody is signed in to https://fabrikam.crm4.dynamics.com yet: erp-openapi login dataverse --organisation https://fabrikam.crm4.dynamics.com",
  );
  expect(existsSync(out)).toBe(false);
});

test("an organisation is read by the sign-in of its profile", { timeout: 120_000 }, async () => {
  expect((await run("login", "dataverse", "--sandbox", "--as", "kim@example.com")).code).toBe(0);
  const out = join(folder, "live");
  const pull = [
    "dataverse",
    "pull",
    "--sandbox",
    "--tables",
    "account,opportunity",
    "--operations",
    "WhoAmI",
    "--name",
    "my-crm",
  ];
  const { code, stderr, stdout } = await run(...pull, "--out", out);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain('import { createMyCrmClient } from "./live/client/index.js";');
  const unnamed = await run("dataverse", "pull", "--sandbox", "--tables", "account", "--out", join(folder, "unnamed"));
  expect(unnamed.stdout).toContain('import { createOrganisationClient } from "./unnamed/client/index.js";');
  const { origin } = used.sandbox.dataverse;
  expect(JSON.parse(readFileSync(join(out, "source", "pull.json"), "utf8"))).toEqual({
    address: `${origin}/api/data/v9.2`,
    name: "my-crm",
    tables: ["account", "opportunity"],
    operations: ["WhoAmI"],
  });
  // The sandbox reads the same documents by itself: what it answers is what the files say.
  const saved = join(folder, "saved");
  const given = ["--from", give("metadata.xml", metadata), give("definitions.json", JSON.stringify(definitions))];
  await run(...pull.filter((word) => word !== "--sandbox"), ...given, "--org", origin, "--out", saved);
  const codes = (folderOf: string): string => readFileSync(join(folderOf, "client", "codes.js"), "utf8");
  expect(codes(out)).toBe(codes(saved));
  const accounts = (folderOf: string): string =>
    readFileSync(join(folderOf, "spec", "entities", "accounts.yaml"), "utf8");
  expect(accounts(out)).toBe(accounts(saved));
});
