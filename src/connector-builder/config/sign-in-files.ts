import type { SignIn } from "../adapt/choose-sign-in.ts";
import { personFields } from "./entra-files.ts";

const zeros = "00000000-0000-0000-0000-000000000000";

function field(type: "string" | "securestring", displayName: string, description: string): object {
  return {
    type,
    uiDefinition: {
      displayName,
      description,
      tooltip: description,
      constraints: { required: "true", clearText: false },
    },
  };
}

/** The fields of a connection that signs in this way. */
export function connectionFields(signIn: SignIn | undefined): Record<string, object> {
  if (!signIn) return {};
  const { security, refreshUrl, entra } = signIn;
  if (entra) return personFields(entra);
  if ("basic" in security)
    return {
      username: field("string", "User name", "The user name of your account."),
      password: field("securestring", "Password", "The password of your account."),
    };
  if ("apiKey" in security)
    return { api_key: field("securestring", "Key", "The key or token that the service gave you.") };
  const addresses = {
    authorizationUrl: { value: security.authorizationUrl },
    tokenUrl: { value: security.tokenUrl },
    // Without it a connection ends with its first token.
    refreshUrl: { value: refreshUrl ?? security.tokenUrl },
  };
  return {
    token: {
      type: "oauthSetting",
      oAuthSettings: {
        identityProvider: "oauth2",
        clientId: zeros,
        scopes: Object.keys(security.scopes),
        redirectMode: "GlobalPerConnector",
        customParameters: addresses,
      },
      uiDefinition: {
        displayName: "Sign-in",
        description: "Sign in with your account.",
        constraints: { required: "true", hidden: "false" },
      },
    },
  };
}

/** The policies that put the key where the platform itself does not: after `Bearer`, and into a cookie. */
export function signInPolicies(signIn: SignIn | undefined): object[] {
  const key = signIn && "apiKey" in signIn.security ? signIn.security.apiKey : undefined;
  if (!key || !(signIn?.bearer || key.in === "cookie")) return [];
  const [name, before] = key.in === "cookie" ? ["Cookie", `${key.name}=`] : ["Authorization", "Bearer "];
  return [
    {
      templateId: "setheader",
      title: key.in === "cookie" ? "The key as a cookie" : "The key as a bearer token",
      parameters: {
        "x-ms-apimTemplateParameter.name": name,
        "x-ms-apimTemplateParameter.value": `${before}@connectionParameters('api_key')`,
        "x-ms-apimTemplateParameter.existsAction": "override",
        "x-ms-apimTemplate-policySection": "Request",
      },
    },
  ];
}
