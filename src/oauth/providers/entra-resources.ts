import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";

/** Clouds of Entra ID. Each has an authority of its own (fact 166). */
export const entraClouds = {
  public: { authority: "https://login.microsoftonline.com", graph: "https://graph.microsoft.com" },
  "us-government": { authority: "https://login.microsoftonline.us", graph: "https://graph.microsoft.us" },
  china: { authority: "https://login.partner.microsoftonline.cn", graph: "https://microsoftgraph.chinacloudapi.cn" },
} as const;

/** A cloud of Entra ID. */
export type EntraCloud = keyof typeof entraClouds;

/** The audience of Business Central's APIs and of its Admin Center alike (facts 99, 136). */
export const businessCentralAudience = "https://api.businesscentral.dynamics.com";

/** Resources with a name of their own; everything else is given as its address. */
export type EntraResourceName = "business-central" | "admin-center" | "graph";

/**
 * The audience of a Dataverse environment, from any of its addresses.
 *
 * @example
 * ```ts
 * import { dataverse } from "erp-openapi/oauth";
 * dataverse("https://contoso.crm4.dynamics.com/main.aspx"); // "https://contoso.crm4.dynamics.com"
 * ```
 * @throws {OAuthConfigurationInvalid} when it is no URL
 */
export function dataverse(orgUrl: string): string {
  if (!URL.canParse(orgUrl))
    throw new OAuthConfigurationInvalid(
      "dataverse(orgUrl) takes the address of an environment, such as https://contoso.crm4.dynamics.com.",
    );
  return new URL(orgUrl).origin;
}

/** The audience that a resource's name or address means in a cloud. */
export function entraAudience(resource: string, cloud: EntraCloud): string {
  if (resource === "business-central" || resource === "admin-center") return businessCentralAudience;
  if (resource === "graph") return entraClouds[cloud].graph;
  // A resource may be a URL or, for an app of one's own, any URI such as api://<id>. Its slash at the end counts (fact 150).
  if (!/^[a-z][a-z0-9+.-]*:/i.test(resource) && !/^[0-9a-f-]{36}$/i.test(resource)) {
    throw new OAuthConfigurationInvalid(
      `The resource has to be business-central, admin-center, graph, or the address or id of another one, such as dataverse("https://contoso.crm4.dynamics.com").`,
    );
  }
  return resource;
}
