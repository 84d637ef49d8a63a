import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, onTestFinished, test } from "vitest";
import { makePull } from "../../../src/spec-tools/dataverse/make-pull.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { organisation, tables } from "./organisation.ts";

/** A program as people write it; compiled, never run. Every `@ts-expect-error` must be one. */
const program = `
import { account_industrycode, type budgetstatus } from "./crm/client/codes.js";
import { createContosoClient, type ContosoOptions } from "./crm/client/index.js";
declare const auth: ContosoOptions["auth"];
const crm = createContosoClient({ auth });
const id = "00000000-0000-0000-0000-000000000000";

for await (const account of crm.list("/accounts", { select: ["name", "industrycode", "_primarycontactid_value"] })) {
  const industry: 1 | 2 | 3 | null = account.industrycode;
  const contact: string | null = account._primarycontactid_value;
  // @ts-expect-error the field is not selected
  void account.revenue;
  void [industry, contact, account.name];
}
const { parentaccountid } = await crm.get("/accounts({accountid})", { accountid: id, expand: { parentaccountid: { select: ["name"] } } });
// @ts-expect-error an account need not have one above it
void parentaccountid.name;

await crm.create("/accounts", { name: "Adventure Works", industrycode: account_industrycode.Accounting, "primarycontactid@odata.bind": \`/contacts(\${id})\` });
await crm.create("/accounts", { name: "Fabrikam", "ownerid@odata.bind": \`/teams(\${id})\` });
// @ts-expect-error the choice has no such option
await crm.create("/accounts", { name: "Adventure Works", industrycode: 9 });
// @ts-expect-error people have to fill in the name
await crm.create("/accounts", { accountnumber: "A1" });
// @ts-expect-error the service works it out
await crm.create("/accounts", { name: "Adventure Works", revenue_base: 5 });
// @ts-expect-error the contact of an account is no account
await crm.create("/accounts", { name: "Adventure Works", "primarycontactid@odata.bind": \`/accounts(\${id})\` });
// @ts-expect-error nobody says who made a record
await crm.update("/accounts({accountid})", { "createdby@odata.bind": \`/systemusers(\${id})\` }, { accountid: id });
await crm.update("/accounts({accountid})", { "primarycontactid@odata.bind": null }, { accountid: id });

await crm.create("/opportunities", { name: "Bicycles", "parentaccountid@odata.bind": \`/accounts(\${id})\`, "customerid_contact@odata.bind": \`/contacts(\${id})\` });
// @ts-expect-error its account has to be said
await crm.create("/opportunities", { name: "Bicycles" });
// @ts-expect-error by this navigation the customer is a contact
await crm.create("/opportunities", { name: "Bicycles", "parentaccountid@odata.bind": \`/accounts(\${id})\`, "customerid_contact@odata.bind": \`/accounts(\${id})\` });
const status: budgetstatus | null = (await crm.get("/opportunities({opportunityid})", { opportunityid: id })).budgetstatus;

await crm.upsert("/accounts({accountid})", { name: "Adventure Works" }, { alternateKey: { accountnumber: "A1" } });
await crm.upsert("/accounts({accountid})", { revenue: 5 }, { alternateKey: { name: "Adventure Works", address1_city: "Delft" } });
// @ts-expect-error no key of accounts is that
await crm.upsert("/accounts({accountid})", { name: "Adventure Works" }, { alternateKey: { revenue: 5 } });
// @ts-expect-error a part of a key is none
await crm.upsert("/accounts({accountid})", { revenue: 5 }, { alternateKey: { address1_city: "Delft" } });
void status;
`;

test("a program over pulled tables compiles, and what is wrong in it does not", { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "erp-typed-tables-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { files } = await makePull(organisation, {
    source: "contoso",
    serverUrl: "https://contoso.crm4.dynamics.com/api/data/v9.2",
    title: "contoso",
    tables,
  });
  writeImported(join(folder, "crm"), files);
  const file = join(folder, "program.mts");
  writeFileSync(file, program);
  const compiled = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    // The package's own sources are TypeScript; those of an installed one are declarations.
    allowImportingTsExtensions: true,
    paths: {
      "erp-openapi/dataverse": [resolve("src/clients/dataverse/index.ts")],
      "erp-openapi/odata": [resolve("src/clients/odata/index.ts")],
    },
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"],
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
    skipLibCheck: true,
  });
  const said = ts.getPreEmitDiagnostics(compiled).map(({ file: place, start = 0, messageText }) => {
    const line = (place?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${place?.fileName.replace(`${folder}/`, "")}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  expect(said).toEqual([]);
});
