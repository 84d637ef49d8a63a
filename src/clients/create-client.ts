import createOpenapiClient, { type Client } from "openapi-fetch";
import type { ApiIndex } from "../../generated/tables.ts";
import { ArgumentInvalid } from "../errors/argument-invalid.ts";
import type { OperationHints } from "../http/operation-hints.ts";
import type { Quota } from "../http/quota/quota.ts";
import type { RetryOptions } from "../http/retry/retry.ts";
import { serializePath } from "../odata/path/serialize-path.ts";
import { createQuerySerializer } from "../odata/query/create-query-serializer.ts";
import type { QueryRules } from "../odata/query-rules.ts";
import { readAllowedOrigins } from "./base-address.ts";
import type { CallValues } from "./calls/plan-call.ts";
import type { ClientOptions } from "./client-options.ts";
import { createMethods } from "./create-methods.ts";
import { sayEmptyErrors } from "./empty-errors.ts";
import type { Engine } from "./engine.ts";
import type { ServiceHabits } from "./service-habits.ts";
import type { ApiTypes } from "./types/api-types.ts";
import type { ClientMethods } from "./types/client-methods.ts";

/** What makes one API's client differ from another's. */
export interface ApiSettings {
  readonly index: ApiIndex;
  readonly baseUrl: string;
  readonly rules: QueryRules;
  readonly habits: ServiceHabits;
  readonly headers: Readonly<Record<string, string>>;
  /** Business Central writes "nothing" as the first day there is (fact 126). */
  readonly emptyAsNull?: boolean;
  readonly companyOf: (values: CallValues) => string | undefined;
  /** Arguments that name the company that records belong to: no link may lead to another one. @default none */
  readonly companyArguments?: readonly string[];
  /** End of `baseUrl` behind tenant and environment, which services write in more than one way (fact 94). @default all of it */
  readonly apiRoot?: string;
  /** What the vendor's refusals mean; the caller's own options go before. */
  readonly retry?: RetryOptions;
}

/** openapi-fetch's client, what the extensions of the spec add, and the quota's forecast. */
export type ApiClient<A extends ApiTypes> = Client<A["paths"]> & ClientMethods<A> & { readonly quota: Quota };

/** `params.path` of a call of openapi-fetch. */
function pathValues(params: unknown): CallValues {
  const path: unknown = typeof params === "object" && params !== null ? Reflect.get(params, "path") : undefined;
  return typeof path === "object" && path !== null ? { ...path } : {};
}

/** Puts a client together. What a call runs on is loaded by the first one. */
export function createApiClient<A extends ApiTypes, More = unknown>(
  settings: ApiSettings,
  options: ClientOptions,
): ApiClient<A> & More {
  readAllowedOrigins(options.allowedOrigins);
  let loading: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> =>
    (loading ??= import("./engine.ts").then(({ createEngine }) => createEngine(settings, options)));

  // openapi-fetch hands a Request to fetch and nothing of what it is about: the middleware, which knows, leaves it here.
  const known = new WeakMap<Request, OperationHints>();
  const openapi = createOpenapiClient<A["paths"]>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
    pathSerializer: serializePath,
    querySerializer: createQuerySerializer({ dialect: settings.rules.dialect }),
    fetch: async (request) => (await engine()).context.chain.fetch(request, { hints: known.get(request) ?? {} }),
  });
  openapi.use({
    async onRequest({ request, schemaPath, params }) {
      // openapi-fetch fills a template only when it is given values, and would send its braces otherwise.
      if (schemaPath.includes("{") && !("path" in params))
        throw new ArgumentInvalid(
          request.method,
          schemaPath,
          "params.path is missing: give the values of the names in braces.",
        );
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
      return undefined;
    },
    async onResponse({ request, response, options }) {
      const hints = known.get(request);
      if (request.method === "GET" || options.parseAs !== "json" || !hints) return undefined;
      const { checkRawAnswer } = await import("./calls/check-raw-answer.ts");
      await checkRawAnswer(response, request.method, hints);
      return undefined;
    },
  });

  sayEmptyErrors(openapi);

  // The types are the spec's; the methods behind them take what they find in its tables.
  return Object.assign(openapi, createMethods(engine)) as unknown as ApiClient<A> & More;
}
