import { isObject, textAt } from "../../kit/json-access.ts";
import { evaluate, type PolicyContext, policiesOf } from "./policy-context.ts";
import { jsonOf, type WireResponse, withJson } from "./wire-message.ts";

/** Where the service is, and where the platform's gateway is: links of the one become links of the other. */
export interface LinkOrigins {
  readonly service: string;
  readonly gateway: string;
}

/** A link to the service, led through the gateway; any other one as it is. */
export function throughGateway(link: string, { service, gateway }: LinkOrigins): string {
  return URL.canParse(link) && new URL(link).origin === service ? `${gateway}${link.slice(service.length)}` : link;
}

function updateNextLink(response: WireResponse, name: string, origins: LinkOrigins): WireResponse {
  const body = jsonOf(response);
  const link = textAt(body, name);
  return isObject(body) && link !== undefined
    ? withJson(response, { ...body, [name]: throughGateway(link, origins) })
    : response;
}

/** What the policies make of an answer. */
export function applyResponsePolicies(
  response: WireResponse,
  context: PolicyContext,
  origins: LinkOrigins,
): WireResponse {
  const section = response.status < 400 ? "Response" : "Failure";
  return policiesOf(context).reduce((changed, policy) => {
    if (policy.templateId === "updatenextlink")
      return updateNextLink(changed, evaluate(context, policy, "nextLinkPropertyName"), origins);
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
