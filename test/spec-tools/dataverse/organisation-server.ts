import type { IncomingMessage, ServerResponse } from "node:http";
import { startServer } from "../../clients/support/start-server.ts";
import { definitions, metadata } from "./organisation.ts";

/** What Microsoft's documentation shows of the answers: options come by a cast of the columns only, one kind at a time. */
const options = ["OptionSet", "GlobalOptionSet", "DefaultFormValue"];

type Member = Record<string, unknown>;

const without = (member: Member, names: readonly string[]): Member =>
  Object.fromEntries(Object.entries(member).filter(([name]) => !names.includes(name)));

/** `Attributes($select=A,B),Keys($select=C)` → the fields by name. */
function expandsIn(text: string): Map<string, string[]> {
  return new Map(
    [...text.matchAll(/(\w+)\(\$select=([^()]*)\)/g)].map(([, name = "", fields = ""]) => [name, fields.split(",")]),
  );
}

/** A definition as `$select` and `$expand` ask for it; MetadataId is always there. */
function present(table: Member, query: URLSearchParams): Member {
  const select = (query.get("$select") ?? "").split(",");
  const expands = expandsIn(query.get("$expand") ?? "");
  const own = [...select, "MetadataId"].flatMap((name) => (name in table ? [[name, table[name]]] : []));
  const inner = [...expands].map(([name, fields]) => {
    const rows = Array.isArray(table[name]) ? table[name] : [];
    return [name, rows.map((row: Member) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])))];
  });
  return Object.fromEntries([...own, ...inner]);
}

function answerDefinitions(url: URL): { status: number; json: unknown } {
  const tables: readonly Member[] = definitions.value;
  const [, table, type] =
    /EntityDefinitions\(LogicalName='(\w+)'\)\/Attributes\/Microsoft\.Dynamics\.CRM\.(\w+)AttributeMetadata$/.exec(
      url.pathname,
    ) ?? [];
  if (table !== undefined) {
    const rows = tables.find((one) => one["LogicalName"] === table)?.["Attributes"];
    const all: Member[] = Array.isArray(rows) ? rows : [];
    const own = all.filter((row) => Reflect.get(Object(row["AttributeTypeName"]), "Value") === `${type}Type`);
    const shown = ["LogicalName", ...options];
    return {
      status: 200,
      json: {
        value: own.map((row) =>
          without(
            row,
            Object.keys(row).filter((name) => !shown.includes(name)),
          ),
        ),
      },
    };
  }
  if (!url.pathname.endsWith("/EntityDefinitions"))
    return { status: 404, json: { error: { code: "0x8006088a", message: "Resource not found" } } };
  const wanted = [...(url.searchParams.get("$filter") ?? "").matchAll(/LogicalName eq '(\w+)'/g)].map(
    ([, name]) => name,
  );
  const found = tables.filter((one) => wanted.includes(String(one["LogicalName"])));
  return { status: 200, json: { value: found.map((one) => present(one, url.searchParams)) } };
}

/** An organisation on loopback, and what it was asked for. */
export interface OrganisationServer {
  /** Address of its Web API. */
  readonly address: string;
  /** Paths with their queries, decoded. */
  readonly asked: string[];
}

/**
 * Starts an organisation that answers as the documentation shows; it ends with the test.
 *
 * @param instead answers a request in its place; false leaves it to the organisation
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-metadata-web-api
 */
export async function startOrganisation(
  instead: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<OrganisationServer> {
  const asked: string[] = [];
  const origin = await startServer((request, response) => {
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    asked.push(`${decodeURIComponent(url.pathname.replace("/api/data/v9.2/", ""))}${decodeURIComponent(url.search)}`);
    if (instead(request, response)) return;
    if (url.pathname.endsWith("/$metadata")) {
      response.writeHead(200, { "content-type": "application/xml" }).end(metadata);
      return;
    }
    const { status, json } = answerDefinitions(url);
    response
      .writeHead(status, { "content-type": "application/json; odata.metadata=minimal" })
      .end(JSON.stringify(json));
  });
  return { address: `${origin}/api/data/v9.2`, asked };
}
