import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { samples } from "./whole-way/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "erp-imported-connectors-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = promisify(execFile);
const erp = (...words: readonly string[]) =>
  run(process.execPath, [resolve("src/cli/main.ts"), ...words], { cwd: folder, maxBuffer: 16 * 1024 * 1024 });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The least that a maker writes for a service: what it is called, where it is, how people sign in. */
const connectorYaml = (name: string, paged: boolean): string => `title: ${name.replaceAll("-", " ").slice(0, 30)}
description: Reads and writes what the service has, made of the metadata that the service gives of itself.
version: "1.0"
metadata: { website: "https://contoso.example", privacy: "https://contoso.example/privacy", categories: Data }
host: erp.contoso.com
basePath: /odata
security:
  authorizationUrl: https://login.microsoftonline.com/common/oauth2/authorize
  tokenUrl: https://login.microsoftonline.com/common/oauth2/token
  scopes: { user_impersonation: Access as the signed-in user }
sources: [{ api: ${name}, prefix: /odata }]
${paged ? 'nextLink: "@odata.nextLink"\n' : ""}`;

const shown = (displayName: string, hidden: boolean) => ({
  displayName,
  description: `${displayName} of your work account.`,
  tooltip: `${displayName} of your work account.`,
  constraints: { required: String(!hidden), hidden: String(hidden) },
});

const apiProperties = (lists: readonly string[]) => ({
  properties: {
    connectionParameters: {
      token: {
        type: "oauthSetting",
        oAuthSettings: {
          identityProvider: "aad",
          clientId: "00000000-0000-0000-0000-000000000000",
          scopes: [],
          redirectMode: "GlobalPerConnector",
          properties: { IsFirstParty: "False", AzureActiveDirectoryResourceId: "https://erp.contoso.com" },
          customParameters: {
            loginUri: { value: "https://login.microsoftonline.com" },
            tenantId: { value: "common" },
            resourceUri: { value: "https://erp.contoso.com" },
          },
        },
        uiDefinition: shown("Sign-in", false),
      },
      "token:TenantId": {
        type: "string",
        metadata: { sourceType: "AzureActiveDirectoryTenant" },
        uiDefinition: shown("Tenant", true),
      },
    },
    iconBrandColor: "#0b6a6a",
    capabilities: ["actions"],
    publisher: "Contoso",
    policyTemplateInstances:
      lists.length === 0
        ? []
        : [
            {
              templateId: "updatenextlink",
              title: "Next pages",
              parameters: {
                "x-ms-apimTemplateParameter.nextLinkPropertyName": "@odata.nextLink",
                "x-ms-apimTemplate-operationName": lists,
              },
            },
          ],
  },
});

test("an import gives a connector that passes the linter, with nothing but a title and a sign-in", {
  timeout: 180_000,
}, async () => {
  write(
    "connector/publisher.yaml",
    '{ name: Contoso, url: "https://contoso.example", email: help@contoso.example, uniqueName: contoso, prefix: cto, optionValuePrefix: 47110 }\n',
  );
  for (const { name, metadata, under } of samples) {
    const spec = join(folder, "specs", name);
    writeImported(
      spec,
      importMetadata(metadata, {
        title: name,
        serverUrl: "https://erp.contoso.com/odata",
        ...(under !== undefined && { under }),
      }),
    );
    const { files } = await makeClient(spec, { name });
    writeImported(join(folder, "generated", name), files);
    const { paths }: { paths: Record<string, { get?: { operationId: string; "x-paging"?: { nextLink?: string } } }> } =
      JSON.parse(files.get("openapi.json") ?? "");
    const lists = Object.values(paths).flatMap(({ get }) =>
      get?.["x-paging"]?.nextLink === "@odata.nextLink" ? [get.operationId] : [],
    );
    write(`connector/${name}/connector.yaml`, connectorYaml(name, lists.length > 0));
    write(`connector/${name}/apiProperties.json`, JSON.stringify(apiProperties(lists)));
  }
  const { stdout } = await erp("connector", "build", "--json");
  expect(samples.filter(({ name }) => !stdout.includes(name))).toEqual([]);
  const { stdout: findings } = await erp("connector", "lint", "--json").catch((error: { stdout: string }) => error);
  const all: readonly { severity: string; rule: string; where?: string; message: string }[] = JSON.parse(findings);
  expect(all.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual([]);
  // What it has to say concerns those who use it: long lists, and a place on a map, which designers cannot show.
  expect([...new Set(all.map(({ severity }) => severity))]).toEqual(["consumer"]);
});
