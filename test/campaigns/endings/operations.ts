/** Writes as the specs declare them: what the oracle reads in the documents, and what the clients read in their tables. */
import { readFileSync } from "node:fs";
import { index as adminIndex } from "../../../generated/business-central-admin/operations.ts";
import { index as automationIndex } from "../../../generated/business-central-automation/operations.ts";
import { index as exactIndex } from "../../../generated/exact-online/operations.ts";
import type { ApiIndex } from "../../../generated/tables.ts";
import { adminCenterRetry, businessCentralRetry, exactOnlineRetry } from "../../../src/clients/retry-rules.ts";
import { ApiTables } from "../../../src/clients/tables/api-tables.ts";
import { expectedAnswers } from "../../../src/clients/writing/expected-answers.ts";
import type { DeclaredAnswers } from "../../../src/http/endings/declared-answers.ts";
import type { EndingRules } from "../../../src/http/endings/write-ending.ts";
import type { OracleRules, OracleWrite } from "./oracle.ts";
import { isOneOfV2, isOneOfV4 } from "./records.ts";

/** One kind of write. */
export interface WriteKind {
  readonly name: string;
  readonly method: OracleWrite["method"];
  readonly retry: "idempotent" | "never";
  readonly commits: boolean;
  /** Which envelope a record of it comes in. */
  readonly dialect: "v2" | "v4";
  readonly oracle: { readonly answers: OracleWrite["answers"]; readonly rules: OracleRules };
  readonly ours: { readonly answers: DeclaredAnswers | undefined; readonly rules: EndingRules };
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const at = (value: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>((part, name) => (isJson(part) ? part[name] : undefined), value);

interface Api {
  readonly document: unknown;
  readonly tables: ApiTables;
  readonly dialect: "v2" | "v4";
  readonly theirs: OracleRules;
  readonly rules: EndingRules;
}

/** In small letters: what an address names is not there, in the words of the Admin Center (fact 190). */
const missingCodes = [
  "applicationtypedoesnotexist",
  "doesnotexist",
  "environmentnotfound",
  "operationnotfound",
  "resourcedoesnotexist",
  "resourcenotfound",
];

function apiOf({ name, ...index }: ApiIndex): Api {
  const file = new URL(`../../../generated/${name}/openapi.json`, import.meta.url);
  const document: unknown = JSON.parse(readFileSync(file, "utf8"));
  const tables = new ApiTables({ name, ...index });
  const theirs = { transientCodes: [], missingCodes: [], readsXml: true };
  if (name === "exact-online") return { document, tables, dialect: "v2", theirs, rules: exactOnlineRetry };
  const central = { ...theirs, transientCodes: ["Internal_ServerError", "Internal_TenantUnavailable"] };
  if (name === "business-central-automation")
    return { document, tables, dialect: "v4", theirs: central, rules: businessCentralRetry };
  const admin = { ...central, missingCodes };
  return { document, tables, dialect: "v4", theirs: admin, rules: adminCenterRetry };
}

/** The three services. */
export const apis = { exact: apiOf(exactIndex), automation: apiOf(automationIndex), admin: apiOf(adminIndex) };

const classOf = (status: string): readonly number[] =>
  status === "2XX" ? Array.from({ length: 100 }, (_, number) => 200 + number) : [Number(status)];

/** What the document declares for 2xx. One that states no status states no content either: both are awaited. */
function declaredBy(document: unknown, operation: Json): NonNullable<OracleWrite["answers"]> {
  const filled: number[] = [];
  const empty: number[] = [];
  let isRecord = (_json: unknown): boolean => true;
  for (const [status, response] of Object.entries(isJson(operation["responses"]) ? operation["responses"] : {})) {
    if (!status.startsWith("2")) continue;
    const schema = resolve(document, at(resolve(document, response), "content", "application/json", "schema"));
    if (schema === undefined || status === "2XX") empty.push(...classOf(status));
    if (schema === undefined && status !== "2XX") continue;
    filled.push(...classOf(status));
    if (schema !== undefined) isRecord = at(schema, "properties", "d") === undefined ? isOneOfV4 : isOneOfV2;
  }
  return { filled, empty, isRecord };
}

function resolve(document: unknown, value: unknown): unknown {
  const reference = at(value, "$ref");
  if (typeof reference !== "string") return value;
  const names = reference.slice(2).split("/");
  return resolve(document, at(document, ...names.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))));
}

const methods = ["POST", "PUT", "PATCH", "DELETE"] as const;

/** One operation; undefined for a read in the shape of a write. */
export async function writeKind(
  { document, tables, dialect, theirs, rules }: Api,
  method: WriteKind["method"],
  path: string,
): Promise<WriteKind | undefined> {
  const operation = at(document, "paths", path, method.toLowerCase());
  const retry = at(operation, "x-retry");
  if (!isJson(operation) || (retry !== "never" && retry !== "idempotent")) return undefined;
  const { row } = await tables.operation(method, path);
  return {
    name: `${method} ${path}`,
    method,
    retry,
    commits: operation["x-commits"] === true,
    dialect,
    oracle: { answers: declaredBy(document, operation), rules: theirs },
    ours: { answers: expectedAnswers(row, dialect).answers, rules },
  };
}

/** Writes that no spec knows: nothing is declared of them. */
const undeclared = (name: string, readsXml: boolean): WriteKind => ({
  name,
  method: "POST",
  retry: "never",
  commits: false,
  dialect: "v4",
  oracle: { answers: undefined, rules: { transientCodes: [], missingCodes: [], readsXml } },
  ours: { answers: undefined, rules: readsXml ? exactOnlineRetry : {} },
});

/** One of each kind: operations that differ in nothing but their names are one. */
export async function writeKinds(): Promise<readonly WriteKind[]> {
  const kinds = new Map<string, WriteKind>();
  for (const api of Object.values(apis))
    for (const path of Object.keys(at(api.document, "paths") ?? {}))
      for (const method of methods) {
        // A batch has parts, which are judged one by one.
        const kind = path === "/$batch" ? undefined : await writeKind(api, method, path);
        if (!kind) continue;
        const { answers, rules } = kind.oracle;
        kinds.set(
          [
            method,
            kind.retry,
            kind.commits,
            answers?.filled,
            answers?.empty,
            rules.transientCodes,
            rules.missingCodes,
          ].join(" "),
          kind,
        );
      }
  return [...kinds.values(), undeclared("no spec", true), undeclared("no spec, no reader of XML", false)];
}
