import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { fitSegment } from "./fit-segment.ts";
import type { Policy } from "./imported-connector.ts";
import { percentEncode } from "./percent-encode.ts";
import { evaluate, type PolicyContext, policiesOf } from "./policy-context.ts";
import type { WireRequest } from "./wire-message.ts";

type Apply = (request: WireRequest, context: PolicyContext, policy: Policy) => WireRequest;

/** Splits an address before its path and before its query, so that what is encoded stays as it is. */
function split(url: string): [origin: string, path: string, query: string] {
  const [, origin = "", path = "", query = ""] = /^([a-z]+:\/\/[^/?]*)([^?]*)(\?.*)?$/.exec(url) ?? [];
  return [origin, path, query];
}

/** Scheme, host and base path are replaced. */
const dynamicHostUrl: Apply = (request, context, policy) => {
  const { origin, basePath } = context.connector;
  return {
    ...request,
    url: `${evaluate(context, policy, "urlTemplate").replace(/\/$/, "")}${request.url.slice(origin.length + basePath.length)}`,
  };
};

const setHeader: Apply = (request, context, policy) => {
  if (policy.section !== "Request") return request;
  const name = evaluate(context, policy, "name").toLowerCase();
  const [before, action] = [request.headers[name], policy.parameters["existsAction"]];
  if (before !== undefined && action === "skip") return request;
  const value = evaluate(context, policy, "value");
  return {
    ...request,
    headers: { ...request.headers, [name]: before !== undefined && action === "append" ? `${before},${value}` : value },
  };
};

const setQueryParameter: Apply = (request, context, policy) => {
  const [origin, path, query] = split(request.url);
  const name = evaluate(context, policy, "name");
  const pairs = query
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "");
  const isIt = (pair: string): boolean => decodeURIComponent(pair.split("=")[0] ?? "") === name;
  const action = policy.parameters["existsAction"];
  if (action === "skip" && pairs.some(isIt)) return request;
  const kept = action === "append" ? pairs : pairs.filter((pair) => !isIt(pair));
  return {
    ...request,
    url: `${origin}${path}?${[...kept, `${percentEncode(name)}=${percentEncode(evaluate(context, policy, "value"))}`].join("&")}`,
  };
};

/** Another path behind the base path; `{name}` in it is what the same name had in the path before. */
const routeRequest: Apply = (request, context, policy) => {
  const { connector, operation } = context;
  const [origin, path, query] = split(request.url);
  const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
  const wanted = operation.path.split("/").slice(1);
  const given = path.split("/").slice(-wanted.length);
  const fitted = wanted.map((part, index) => fitSegment(part, given[index] ?? ""));
  const values = fitted.every((value) => value !== undefined) ? fitted.flat() : [];
  const target = evaluate(context, policy, "newPath").replace(
    /\{([^{}]+)\}/g,
    (_match, name: string) => values[names.indexOf(name)] ?? "",
  );
  const method = policy.parameters["httpMethod"] ?? "";
  return {
    ...request,
    method: method === "" || method === "@Request.OriginalHTTPMethod" ? request.method : method,
    url: `${origin}${connector.basePath}${target}${query}`,
  };
};

const unchanged: Apply = (request) => request;

/** The policies that the simulator knows. A connector with another one is refused: nothing is passed over. */
const policies: Readonly<Record<string, Apply>> = {
  dynamichosturl: dynamicHostUrl,
  setheader: setHeader,
  setqueryparameter: setQueryParameter,
  routerequesttoendpoint: routeRequest,
  updatenextlink: unchanged,
};

/**
 * What the policies make of a request, in their order.
 *
 * @throws {ConnectorCallRefused} for a policy that the simulator does not know, or a value that the connection lacks
 */
export function applyRequestPolicies(request: WireRequest, context: PolicyContext): WireRequest {
  return policiesOf(context).reduce((changed, policy) => {
    const apply = policies[policy.templateId];
    if (!apply)
      throw new ConnectorCallRefused(
        context.connector.name,
        context.operation.operationId,
        `the simulator does not know the policy ${policy.templateId}.`,
      );
    return apply(changed, context, policy);
  }, request);
}
