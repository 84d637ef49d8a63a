import type { EntraSignIn } from "../adapt/entra-sign-in.ts";

const zeros = "00000000-0000-0000-0000-000000000000";

function field(type: string, displayName: string, description: string, required: boolean, hidden = false): object {
  return {
    type,
    uiDefinition: {
      displayName,
      description,
      tooltip: description,
      constraints: { required: String(required), hidden: String(hidden) },
    },
  };
}

function tenantField(description: string, required: boolean, hidden = false): object {
  return {
    ...field("string", "Tenant", description, required, hidden),
    metadata: { sourceType: "AzureActiveDirectoryTenant" },
  };
}

function token({ loginUri, tenant, resource }: EntraSignIn, app: boolean): object {
  return {
    ...field("oauthSetting", "Sign-in", "Sign in with your work account.", true, app),
    oAuthSettings: {
      identityProvider: "aad",
      clientId: zeros,
      scopes: [],
      redirectMode: "GlobalPerConnector",
      properties: { IsFirstParty: "False", AzureActiveDirectoryResourceId: resource },
      customParameters: {
        loginUri: { value: loginUri },
        tenantId: { value: tenant },
        resourceUri: { value: resource },
        ...(app ? { grantType: { value: "client_credentials" } } : {}),
      },
    },
  };
}

/** Fields of a connection in which a person signs in at Microsoft Entra ID; none where only an app can. */
export function personFields(entra: EntraSignIn): Record<string, object> {
  if (!entra.person) return {};
  return {
    token: token(entra, false),
    "token:TenantId": tenantField("Id of the tenant.", false, true),
  };
}

function appFields(entra: EntraSignIn): Record<string, object> {
  return {
    token: token(entra, true),
    "token:clientId": field("string", "Client Id", "Application (client) id of the app registration.", true),
    "token:clientSecret": field("securestring", "Client Secret", "Value of the secret, not its id.", true),
    "token:TenantId": tenantField("Id or domain of the tenant; `common` does not work without a person.", true),
  };
}

/**
 * The ways to sign in that a connection is made with, an app among them: only a set can hold it.
 *
 * @param more fields that every connection has
 * @see https://learn.microsoft.com/connectors/custom-connectors/multi-auth
 */
export function entraSets(entra: EntraSignIn, more: Readonly<Record<string, object>>): object {
  const set = (name: string, displayName: string, description: string, fields: Record<string, object>): object => ({
    name,
    uiDefinition: { displayName, description },
    metadata: { allowSharing: false },
    parameters: { ...fields, ...more },
  });
  return {
    uiDefinition: { displayName: "Sign-in", description: "Who calls the service." },
    values: [
      ...(entra.person
        ? [
            set(
              "person",
              "A person",
              "Every call is made as the person who creates the connection.",
              personFields(entra),
            ),
          ]
        : []),
      set(
        "servicePrincipal",
        "Service principal with secret",
        "An app registration that the service knows; works without a person.",
        appFields(entra),
      ),
    ],
  };
}
