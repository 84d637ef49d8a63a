import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { Operation, SpecDocument } from "../../spec-tools/generate/spec-document.ts";
import { componentName, resolve } from "../../spec-tools/generate/spec-document.ts";
import type { ApiOperation, apis } from "../apis/apis.ts";
import { findList, isList, listName } from "../apis/find-list.ts";
import { findOperation } from "../apis/find-operation.ts";
import { findWrite } from "../apis/find-write.ts";
import { namesIn } from "../apis/read-parameters.ts";

/** How an operation is called. */
export interface WaysToCall {
  /** What is typed. */
  readonly commandLine: string;
  /** What a program says of a client. */
  readonly typescript: string;
}

/** What the guides call a client of each API. */
const clientNames = { exact: "exact", admin: "center", automation: "automation", standard: "client" } as const;

/** Arguments that stand for a company or an environment, and the options of the command line that give them. */
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  exact: { division: "--company <division>" },
  automation: { companyId: "--company <id>" },
  standard: { companyId: "--company <id or name>" },
  admin: { environmentName: "--environment <name>" },
};

/** Content types of a body or of a success. */
function typesOf(content: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.keys(content ?? {});
}

const isJson = (type: string): boolean => /[/+]json\b/.test(type);

/** Whether an operation takes bytes, or gives them. */
export function bytesOf(document: SpecDocument, operation: Operation): "sent" | "received" | undefined {
  const { requestBody, responses } = operation;
  const body = requestBody && resolve(document.components.requestBodies, requestBody);
  const sent = typesOf(body?.content);
  if (sent.length > 0 && !sent.some(isJson)) return "sent";
  const received = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, answer]) => typesOf(resolve(document.components.responses, answer).content));
  return received.length > 0 && !received.some(isJson) ? "received" : undefined;
}

/** Fields that the body of a create cannot do without. */
export function requiredOf(document: SpecDocument, { requestBody }: Operation): string[] {
  const body = requestBody && resolve(document.components.requestBodies, requestBody);
  const schema = body?.content?.["application/json"]?.schema;
  if (!schema) return [];
  const parts = "allOf" in schema && schema.allOf ? [schema, ...schema.allOf] : [schema];
  return [
    ...new Set(
      parts.flatMap((part) =>
        componentName(part) === undefined && "required" in part
          ? (part.required ?? [])
          : (resolve(document.components.schemas, part).required ?? []),
      ),
    ),
  ];
}

/** Arguments that have to be given and stand in the query. */
const inQuery = ({ row }: ApiOperation): string[] =>
  (row.required?.split(" ") ?? []).filter((name) => row.query?.split(" ").includes(name));

type Form = "list" | "create" | "update" | "remove" | "call";

function formOf(operation: ApiOperation, bytes: ReturnType<typeof bytesOf>): Form {
  const { method, row } = operation;
  if (bytes) return "call";
  if (isList(operation)) return "list";
  if (method === "DELETE") return "remove";
  if (row.body !== undefined && (method === "PUT" || method === "PATCH")) return "update";
  return method === "POST" && row.body !== undefined ? "create" : "call";
}

const writing = { create: ["POST"], update: ["PUT", "PATCH"], remove: ["DELETE"] } as const;

/** What the command line takes a name for; undefined where it refuses it. */
function meant(form: Form, name: string, among: readonly ApiOperation[]): ApiOperation | undefined {
  try {
    if (form === "list") return findList(among, name);
    return form === "call" ? findOperation(among, name) : findWrite(among, name, writing[form]);
  } catch (error) {
    if (error instanceof UsageInvalid) return undefined;
    throw error;
  }
}

/** A word as a shell takes it whole. */
function quoted(word: string): string {
  if (!/[^\w/.:-]/.test(word)) return word;
  return word.includes("'") ? `"${word}"` : `'${word}'`;
}

/** The shortest words that the command line takes for this operation, and for no other. */
function naming(operation: ApiOperation, form: Form, all: readonly ApiOperation[]): string {
  const { api, path, row } = operation;
  // With --environment only those of Business Central are meant.
  const hasEnvironment = api.name !== "exact" && (api.name !== "admin" || path.includes("{environmentName}"));
  const likely = hasEnvironment && form !== "call" ? all.filter((one) => one.api.service === api.service) : all;
  const ofApi = all.filter((one) => one.api === api);
  const names: readonly (readonly [Form, string])[] =
    form === "call"
      ? []
      : form === "list"
        ? [[form, listName(path)]]
        : [
            [form, listName(path)],
            [form, path],
          ];
  for (const [verb, name] of [...names, ["call", row.id] as const]) {
    if (meant(verb, name, likely) === operation) return `${verb} ${quoted(name)}`;
    if (meant(verb, name, ofApi) === operation) return `${verb} ${quoted(name)} --api ${api.name}`;
  }
  return `call ${row.id} --api ${api.name}`;
}

function commandLine(operation: ApiOperation, all: readonly ApiOperation[], bytes: ReturnType<typeof bytesOf>): string {
  const { api, path, row } = operation;
  const own = places[api.name] ?? {};
  const given = [...namesIn(path), ...inQuery(operation)]
    // The Admin Center has one family of apps, which is filled in.
    .filter((name) => name !== "applicationFamily")
    .map((name) => own[name] ?? `--param ${name}=<${name}>`);
  const environment = api.name === "standard" || api.name === "automation" ? ["--environment <name>"] : [];
  const body =
    bytes === "sent" ? ["--body @file", "--content-type <type>"] : row.body === undefined ? [] : ["--body @body.json"];
  return [
    "erp-openapi",
    naming(operation, formOf(operation, bytes), all),
    ...environment,
    ...given,
    ...(row.needsSelect ? ["--select <fields>"] : []),
    ...(row.filterRequired ? [`--filter "${row.filterRequired[0]?.split(" ")[0]} eq <value>"`] : []),
    ...body,
  ].join(" ");
}

function typescript(operation: ApiOperation, bytes: ReturnType<typeof bytesOf>, required: readonly string[]): string {
  const { api, method, path, row } = operation;
  const client = clientNames[api.name];
  const values = [...namesIn(path), ...inQuery(operation)];
  const withSelect = [...values, ...(row.needsSelect ? ["select"] : []), ...(row.filterRequired ? ["filter"] : [])];
  const options = (names: readonly string[]): string => (names.length === 0 ? "" : `, { ${names.join(", ")} }`);
  const call = (name: string, ...rest: readonly string[]): string =>
    `${client}.${name}(${JSON.stringify(path)}${rest.join("")})`;
  if (bytes === "received" && method === "GET") return call("download", options(values));
  if (bytes === "sent" && method !== "POST") return call("upload", ", content", options(values));
  const form = formOf(operation, bytes);
  if (form === "list") return call("list", options(withSelect));
  if (form === "remove") return call("remove", options(values));
  if (form === "update") return call("update", ", changes", options(values));
  if (form === "create")
    return call("create", required.length === 0 ? ", {}" : `, { ${required.join(", ")} }`, options(values));
  if (method === "GET") return call("get", options(values));
  return row.body === undefined
    ? call("run", options(values))
    : call(method, `, { params: { path: { ${values.join(", ")} } }, body }`);
}

/** How an operation is called on the command line and by a program. */
export function waysToCall(
  operation: ApiOperation,
  described: Operation,
  document: SpecDocument,
  all: readonly ApiOperation[],
): WaysToCall {
  const bytes = bytesOf(document, described);
  const required = operation.method === "POST" ? requiredOf(document, described) : [];
  return { commandLine: commandLine(operation, all, bytes), typescript: typescript(operation, bytes, required) };
}

/** What makes a client of an API. */
export const clientMakers: Readonly<Record<(typeof apis)[number]["name"], string>> = {
  exact: 'import { createExactOnlineClient } from "erp-openapi/exact-online"',
  admin: 'import { createAdminCenterClient } from "erp-openapi/business-central-admin"',
  automation: 'import { createAutomationClient } from "erp-openapi/business-central-automation"',
  standard: 'import { createBusinessCentralClient } from "erp-openapi/business-central"',
};
