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

/** What an operation takes or gives that is no JSON: bytes, a form with a file in it, a text such as CSDL. */
export type OtherContent = "bytes sent" | "form sent" | "bytes received" | "text received";

/** What an operation takes or gives that is no JSON; undefined where all is. */
export function otherContentOf(document: SpecDocument, operation: Operation): OtherContent | undefined {
  const { requestBody, responses } = operation;
  const body = requestBody && resolve(document.components.requestBodies, requestBody);
  const sent = typesOf(body?.content);
  if (sent.length > 0 && !sent.some(isJson)) return sent.includes("multipart/form-data") ? "form sent" : "bytes sent";
  const received = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, answer]) => typesOf(resolve(document.components.responses, answer).content));
  if (received.length === 0 || received.some(isJson)) return undefined;
  return received.includes("application/octet-stream") ? "bytes received" : "text received";
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

function formOf(operation: ApiOperation, content: OtherContent | undefined): Form {
  const { method, row } = operation;
  if (content) return "call";
  // A list without records holds plain values, which are no rows.
  if (isList(operation)) return row.record === undefined ? "call" : "list";
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

/** What the address of an operation does not say, and the vendor demands. */
export const demands = ({ row }: ApiOperation, name: "If-Match" | "$filter"): boolean =>
  row.required?.split(" ").includes(name) === true;

function commandLine(operation: ApiOperation, all: readonly ApiOperation[], content: OtherContent | undefined): string {
  const { api, path, row } = operation;
  const own = places[api.name] ?? {};
  const form = formOf(operation, content);
  const field = row.filterRequired?.[0]?.split(" ")[0];
  const filter =
    field !== undefined
      ? [`--filter "${field} eq <value>"`]
      : demands(operation, "$filter")
        ? ["--filter <filter>"]
        : [];
  const given = [...namesIn(path), ...inQuery(operation)]
    // The Admin Center has one family of apps, which is filled in.
    .filter((name) => name !== "applicationFamily")
    .map((name) => own[name] ?? `--param ${name}=<${name}>`);
  const environment = api.name === "standard" || api.name === "automation" ? ["--environment <name>"] : [];
  const version = demands(operation, "If-Match")
    ? [form === "call" ? "--param If-Match=<etag>" : "--if-match <etag>"]
    : [];
  const body =
    content === "bytes sent" || content === "form sent"
      ? ["--body @file", "--content-type <type>"]
      : row.body === undefined
        ? []
        : ["--body @body.json"];
  return [
    "erp-openapi",
    naming(operation, form, all),
    ...environment,
    ...given,
    ...version,
    ...(row.needsSelect ? ["--select <fields>"] : []),
    ...filter,
    ...body,
  ].join(" ");
}

/** How the values of a call are written, which are the caller's own. */
export interface CallValues {
  /** An argument of the address or an option: `division`, or `ID: "…"`. */
  argument(name: string): string;
  /** A field of a new record. */
  field(name: string): string;
  /** Changes of a record. */
  readonly changes: string;
}

const shorthand: CallValues = { argument: (name) => name, field: (name) => name, changes: "changes" };

/** A call of a client, in its parts. */
export interface ClientCall {
  /** Client and method. */
  readonly callee: string;
  readonly arguments: readonly string[];
}

const record = (parts: readonly string[]): string => (parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`);

/** How a program calls an operation. @param values how its own values are written; by their names alone unless told otherwise */
export function clientCall(
  operation: ApiOperation,
  described: Operation,
  document: SpecDocument,
  { argument, field, changes }: CallValues = shorthand,
): ClientCall {
  const { api, method, path, row } = operation;
  const content = otherContentOf(document, described);
  const asked = [
    ...inQuery(operation),
    ...(row.needsSelect ? ["select"] : []),
    ...(row.filterRequired || demands(operation, "$filter") ? ["filter"] : []),
  ];
  const version = demands(operation, "If-Match") ? ["ifMatch"] : [];
  const values = [...namesIn(path), ...asked, ...version].map(argument);
  const call = (name: string, ...rest: readonly string[]): ClientCall => ({
    callee: `${clientNames[api.name]}.${name}`,
    arguments: [JSON.stringify(path), ...rest],
  });
  const options = values.length === 0 ? [] : [record(values)];
  /** As openapi-fetch takes it: what no other method is for. */
  const plain = (...rest: readonly string[]): ClientCall => {
    const where = { path: namesIn(path), query: asked, header: version };
    const params = Object.entries(where).flatMap(([place, names]) =>
      names.length === 0 ? [] : [`${place}: ${record(names.map(argument))}`],
    );
    const init = [...(params.length === 0 ? [] : [`params: ${record(params)}`]), ...rest];
    return call(method, ...(init.length === 0 ? [] : [record(init)]));
  };
  if (content === "bytes received") return call("download", ...options);
  if (content === "bytes sent") return call("upload", "content", ...options);
  if (content === "text received") return plain('parseAs: "text"');
  if (content === "form sent") return plain(argument("body"), "bodySerializer: () => form");
  const form = formOf(operation, content);
  if (form === "create") return call(form, record(requiredOf(document, described).map(field)), ...options);
  if (form === "update") return call(form, changes, ...options);
  if (form !== "call") return call(form, ...options);
  if (method === "GET" && row.record !== undefined) return call("get", ...options);
  return method === "POST" ? call("run", ...options) : plain();
}

/** How an operation is called on the command line and by a program. */
export function waysToCall(
  operation: ApiOperation,
  described: Operation,
  document: SpecDocument,
  all: readonly ApiOperation[],
): WaysToCall {
  const { callee, arguments: given } = clientCall(operation, described, document);
  return {
    commandLine: commandLine(operation, all, otherContentOf(document, described)),
    typescript: `${callee}(${given.join(", ")})`,
  };
}

/** What makes a client of an API. */
export const clientMakers: Readonly<Record<(typeof apis)[number]["name"], string>> = {
  exact: 'import { createExactOnlineClient } from "erp-openapi/exact-online"',
  admin: 'import { createAdminCenterClient } from "erp-openapi/business-central-admin"',
  automation: 'import { createAutomationClient } from "erp-openapi/business-central-automation"',
  standard: 'import { createBusinessCentralClient } from "erp-openapi/business-central"',
};
