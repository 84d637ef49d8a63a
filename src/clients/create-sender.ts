import createOpenapiClient, { type Client } from "openapi-fetch";
import { ArgumentInvalid } from "../errors/argument-invalid.ts";
import { PathParameterInvalid } from "../errors/path-parameter-invalid.ts";
import type { OperationHints } from "../http/operation-hints.ts";
import { valueAt } from "../kit/json-access.ts";
import { type SerializedPath, serializeCall } from "../odata/path/serialize-path.ts";
import { createQuerySerializer } from "../odata/query/create-query-serializer.ts";
import type { ApiSettings } from "./api-settings.ts";
import type { CallValues } from "./calls/call-values.ts";
import { sayEmptyErrors } from "./empty-errors.ts";
import type { Engine } from "./engine.ts";
import { takeHeaderPairs } from "./header-pairs.ts";
import { callPlainly } from "./plain/call-plainly.ts";
import type { FetchClient } from "./types/fetching.ts";

/** `params.path` of a call of openapi-fetch. */
function pathValues(params: unknown): CallValues {
  const path: unknown = valueAt(params, "path");
  return typeof path === "object" && path !== null ? { ...path } : {};
}

/** A path, and behind it what a function takes by aliases: openapi-fetch lets a serializer of paths say no query. */
function withAliases({ path, aliases }: SerializedPath, serialize: (query: unknown) => string): string {
  return Object.keys(aliases).length === 0 ? path : `${path}?${serialize(aliases)}`;
}

/** The request with one query: behind aliases, and behind the query of a path, openapi-fetch begins another. */
function withOneQuery(request: Request, schemaPath: string): Request {
  const [path = "", own = "", ...given] = request.url.split("?");
  return /[(?]/.test(schemaPath) && given.length > 0
    ? new Request(`${path}?${own}&${given.join("?")}`, request)
    : request;
}

/** openapi-fetch's client over the chain of ours, which needs to know what each request is about. */
export function createSender<Paths extends object>(
  { baseUrl, headers, rules, plain = false }: Pick<ApiSettings, "baseUrl" | "headers" | "rules" | "plain">,
  engine: () => Promise<Engine>,
): Client<Paths> {
  // openapi-fetch hands a Request to fetch and nothing of what it is about: the middleware, which knows, leaves it here.
  const known = new WeakMap<Request, OperationHints>();
  const querySerializer = createQuerySerializer({ dialect: rules.dialect });
  const sender = createOpenapiClient<Paths>({
    baseUrl,
    headers,
    // Which arguments may be null only the table knows, which is asked below.
    pathSerializer: (template, values) =>
      withAliases(serializeCall(template, values, { isNullable: () => true }), querySerializer),
    querySerializer,
    fetch: async (request) => (await engine()).context.chain.fetch(request, { hints: known.get(request) ?? {} }),
  });
  sender.use({
    async onRequest({ request: made, schemaPath, params, options }) {
      const request = withOneQuery(made, schemaPath);
      // Services refuse to give a file to whoever takes JSON only, and write XML for whoever says nothing of JSON.
      if (options.parseAs !== "json" && request.headers.get("Accept")?.includes("json"))
        request.headers.set("Accept", "application/json, */*;q=0.8");
      // openapi-fetch fills a template only when it is given values, and would send its braces otherwise.
      if (schemaPath.includes("{") && !("path" in params))
        throw new ArgumentInvalid(
          request.method,
          schemaPath,
          "params.path is missing: give the values of the names in braces.",
        );
      const nulls = Object.entries(pathValues(params)).flatMap(([name, value]) => (value === null ? [name] : []));
      const nullable = nulls.length > 0 ? await (await engine()).nullableOf(request.method, schemaPath) : [];
      const lost = nulls.find((name) => !nullable.includes(name));
      if (lost !== undefined) throw new PathParameterInvalid(lost, "is missing");
      const { searchParams } = new URL(request.url);
      const missing = (await (await engine()).demandsOf(request.method, schemaPath)).filter(
        (name) => !searchParams.has(name) && !request.headers.has(name),
      );
      if (missing.length > 0)
        throw new ArgumentInvalid(
          request.method,
          schemaPath,
          `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing: the vendor demands ${missing.length === 1 ? "it" : "them"}, in params.query or params.header.`,
        );
      known.set(request, await (await engine()).hintsOf(request.method, schemaPath, pathValues(params)));
      return request === made ? undefined : request;
    },
    async onResponse({ request, response, options }) {
      const hints = known.get(request);
      if (request.method === "GET" || options.parseAs !== "json" || !hints) return undefined;
      const { checkRawAnswer } = await import("./calls/check-raw-answer.ts");
      await checkRawAnswer(response, request.method, hints);
      return undefined;
    },
  });
  if (plain)
    callPlainly(sender, async (method, path) => {
      const table = await (await engine()).context.tables.tableOf(path);
      return table?.wire?.[`${method} ${path}`];
    });
  sayEmptyErrors(sender);
  takeHeaderPairs(sender);
  return sender;
}

/** The same client, as the types that answer a wrong path with the nearest right one describe it. */
export function namingPaths<Paths extends object>(client: Client<Paths>): FetchClient<Paths>;
export function namingPaths(client: unknown): unknown {
  return client;
}
