import { isObject, textAt } from "../../kit/json-access.ts";
import { evaluate, type PolicyContext, policiesOf } from "./policy-context.ts";
import { jsonOf, type WireResponse, withJson } from "./wire-message.ts";

/** Addresses, without a slash at their end, below which the paths of a connector lie. */
export interface ConnectorAddresses {
  /** At the service, with the base path. */
  readonly service: string;
  /** At the platform's gateway, with the connection. */
  readonly gateway: string;
}

/** A link to the service, led through the gateway; any other one as it is. */
function throughGateway(link: string, { service, gateway }: ConnectorAddresses): string {
  return link.startsWith(`${service}/`) ? `${gateway}${link.slice(service.length)}` : link;
}

function updateNextLink(response: WireResponse, name: string, addresses: ConnectorAddresses): WireResponse {
  const body = jsonOf(response);
  const link = textAt(body, name);
  return isObject(body) && link !== undefined
    ? withJson(response, { ...body, [name]: throughGateway(link, addresses) })
    : response;
}

/** What the policies make of an answer. No policy touches `Location`: what a service puts there stays. */
export function applyResponsePolicies(
  response: WireResponse,
  context: PolicyContext,
  addresses: ConnectorAddresses,
): WireResponse {
  const section = response.status < 400 ? "Response" : "Failure";
  return policiesOf(context).reduce((changed, policy) => {
    if (policy.templateId === "updatenextlink")
      return updateNextLink(changed, evaluate(context, policy, "nextLinkPropertyName"), addresses);
    if (policy.templateId !== "setheader" || policy.section !== section) return changed;
    return {
      ...changed,
      headers: {
        ...changed.headers,
        [evaluate(context, policy, "name").toLowerCase()]: evaluate(context, policy, "value"),
      },
    };
  }, response);
}
