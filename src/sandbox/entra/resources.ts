import type { World } from "../core/service.ts";

/** An API that tokens can be asked for. */
export interface Resource {
  /** As the services compare it: no trailing slash. */
  readonly audience: string;
  readonly name: string;
  /** What a person can give an app. */
  readonly delegated: readonly string[];
  /** What only an administrator can give an app. */
  readonly application: readonly string[];
}

const dataverseHost = /^https:\/\/[a-z0-9-]+(\.api)?\.crm\d*\.dynamics\.com$/;

/** The APIs of the sandbox (facts 100, 101, 167, 177), found by address, app id or origin in the sandbox. */
export function createResources(origins: World["origins"]): (id: string) => Resource | undefined {
  const businessCentral: Resource = {
    audience: "https://api.businesscentral.dynamics.com",
    name: "Dynamics 365 Business Central",
    delegated: ["user_impersonation", "Financials.ReadWrite.All"],
    application: ["API.ReadWrite.All", "Automation.ReadWrite.All", "AdminCenter.ReadWrite.All"],
  };
  const graph: Resource = {
    audience: "https://graph.microsoft.com",
    name: "Microsoft Graph",
    delegated: ["User.Read", "Contacts.Read", "Contacts.ReadWrite", "Mail.ReadBasic", "Mail.Read", "Mail.ReadWrite"],
    application: ["Contacts.Read", "Contacts.ReadWrite"],
  };
  const dataverse = (audience: string): Resource => ({
    audience,
    name: "Dataverse",
    delegated: ["user_impersonation"],
    application: [],
  });
  const known = new Map<string, Resource>([
    [businessCentral.audience, businessCentral],
    ["996def3d-b36c-4153-8607-a6fd3c01b89f", businessCentral],
    [origins["business-central"], businessCentral],
    [graph.audience, graph],
    ["00000003-0000-0000-c000-000000000000", graph],
    [origins.graph, graph],
    [origins.dataverse, dataverse(origins.dataverse)],
    ...(origins.odata === undefined
      ? []
      : [[origins.odata, { ...dataverse(origins.odata), name: "Services given by their metadata" }] as const]),
  ]);
  return (id) => {
    const key = id.toLowerCase().replace(/\/+$/, "");
    // Every organisation has a host of its own, and the token is for that host.
    return known.get(key) ?? (dataverseHost.test(key) ? dataverse(key) : undefined);
  };
}

export const graphAudience = "https://graph.microsoft.com";
