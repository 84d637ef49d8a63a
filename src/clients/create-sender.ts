import createOpenapiClient, { type Client } from "openapi-fetch";
import { ArgumentInvalid } from "../errors/argument-invalid.ts";
import type { OperationHints } from "../http/operation-hints.ts";
import { valueAt } from "../kit/json-access.ts";
import { serializePath } from "../odata/path/serialize-path.ts";
import { createQuerySerializer } from "../odata/query/create-query-serializer.ts";
import type { ApiSettings } from "./api-settings.ts";
import type { CallValues } from "./calls/call-values.ts";
import { sayEmptyErrors } from "./empty-errors.ts";
import type { Engine } from "./engine.ts";

/** `params.path` of a call of openapi-fetch. */
function pathValues(params: unknown): CallValues {
  const path: unknown = valueAt(params, "path");
  return typeof path === "object" && path !== null ? { ...path } : {};
}

/** openapi-fetch's client over the chain of ours, which needs to know what each request is about. */
export function createSender<Paths extends object>(
  { baseUrl, headers, rules }: Pick<ApiSettings, "baseUrl" | "headers" | "rules">,
  engine: () => Promise<Engine>,
): Client<Paths> {
  // openapi-fetch hands a Request to fetch and nothing of what it is about: the middleware, which knows, leaves it here.
  const known = new WeakMap<Request, OperationHints>();
  const sender = createOpenapiClient<Paths>({
    baseUrl,
    headers,
    pathSerializer: serializePath,
    querySerializer: createQuerySerializer({ dialect: rules.dialect }),
    fetch: async (request) => (await engine()).context.chain.fetch(request, { hints: known.get(request) ?? {} }),
  });
  sender.use({
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
  sayEmptyErrors(sender);
  return sender;
}
