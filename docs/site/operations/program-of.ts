import type { Api, ApiOperation } from "../../../src/cli/apis/apis.ts";
import { clientCall } from "../../../src/cli/operations/ways-to-call.ts";
import type { Operation, SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { callSamples } from "./call-samples.ts";

/** Characters of a line, above which each argument has one of its own. */
const widest = 100;

/** What is made of the answer, by the method that was called. */
const kept: Readonly<Record<string, string>> = {
  get: "const record = ",
  create: "const created = ",
  run: "const answer = ",
  download: "const file = ",
  GET: "const { data } = ",
  POST: "const { data } = ",
};

/** An operation as a program calls it: a statement that compiles behind the lines of {@link beginningOf}. */
export function programOf(operation: ApiOperation, described: Operation, document: SpecDocument): string {
  const { callee, arguments: given } = clientCall(
    operation,
    described,
    document,
    callSamples(operation, described, document),
  );
  const method = callee.slice(callee.indexOf(".") + 1);
  const [before, behind] =
    method === "list" ? ["for await (const row of ", ") console.log(row);"] : [`${kept[method] ?? ""}await `, ";"];
  const line = `${before}${callee}(${given.join(", ")})${behind}`;
  if (line.length <= widest) return line;
  const lines = given.map((one) => `  ${one},\n`).join("");
  return `${before}${callee}(\n${lines})${behind.replace(" console", "\n  console")}`;
}

interface Beginning {
  readonly imports: string;
  /** The same line where a company is named, which takes a function. */
  readonly withCompany?: string;
  readonly client: string;
  readonly company?: string;
}

const beginnings: Readonly<Record<Api["name"], Beginning>> = {
  exact: {
    imports: 'import { createExactOnlineClient } from "erp-openapi/exact-online";',
    withCompany: 'import { createExactOnlineClient, division } from "erp-openapi/exact-online";',
    client: 'const exact = createExactOnlineClient({ country: "nl", auth });',
    company: "const company = division(123456);",
  },
  admin: {
    imports: 'import { createAdminCenterClient } from "erp-openapi/business-central-admin";',
    client: "const center = createAdminCenterClient({ auth });",
  },
  automation: {
    imports: 'import { createAutomationClient } from "erp-openapi/business-central-automation";',
    client: 'const automation = createAutomationClient({ environmentName: "Production", auth });',
    company: 'const company = "6f50c9b6-2d02-40d1-9b51-9a3724c48f42";',
  },
  standard: {
    imports: 'import { createBusinessCentralClient } from "erp-openapi/business-central";',
    withCompany: 'import { companyId, createBusinessCentralClient } from "erp-openapi/business-central";',
    client: 'const client = createBusinessCentralClient({ environment: "Production", auth });',
    company: 'const company = companyId("6f50c9b6-2d02-40d1-9b51-9a3724c48f42");',
  },
};

/** The lines that come before all statements of a page, as far as one of them needs them. */
export function beginningOf(api: Api["name"], statements: readonly string[]): string {
  const { imports, withCompany = imports, client, company } = beginnings[api];
  const names = (name: RegExp): boolean => statements.some((statement) => name.test(statement));
  const hasCompany = company !== undefined && names(/: company\b/);
  const sends = names(/^ *content,|, content\b/m);
  const hasForm = names(/=> form\b/);
  return [
    ...(sends || hasForm ? ['import { openAsBlob } from "node:fs";'] : []),
    hasCompany ? withCompany : imports,
    'import type { OAuthClient } from "erp-openapi/oauth";',
    "",
    "declare const auth: OAuthClient; // who is signed in",
    client,
    ...(hasCompany ? [company] : []),
    ...(sends ? ['const content = await openAsBlob("file");'] : []),
    ...(hasForm
      ? [
          "const form = new FormData();",
          'form.set("extensionFile", await openAsBlob("extension.app"), "extension.app");',
          'form.set("acceptIsvEula", "true");',
        ]
      : []),
  ].join("\n");
}
