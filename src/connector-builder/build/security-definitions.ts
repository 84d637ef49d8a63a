import type { ConfigSecurity } from "../config/connector-config.ts";
import type { SwaggerDocument } from "../swagger/types.ts";

/**
 * What the definition says of signing in; nothing for a key in a cookie, which Swagger 2.0 does not know and a policy puts.
 *
 * @param atHost puts the host of the edition in place of the usual one
 * @see https://swagger.io/specification/v2/#security-scheme-object
 */
export function securityDefinitions(
  security: ConfigSecurity | undefined,
  atHost: (address: string) => string,
): Pick<SwaggerDocument, "securityDefinitions" | "security"> {
  if (!security) return {};
  if ("basic" in security)
    return { securityDefinitions: { "basic-auth": { type: "basic" } }, security: [{ "basic-auth": [] }] };
  if ("apiKey" in security) {
    const { name, in: place } = security.apiKey;
    if (place === "cookie") return {};
    return { securityDefinitions: { api_key: { type: "apiKey", name, in: place } }, security: [{ api_key: [] }] };
  }
  return {
    securityDefinitions: {
      "oauth2-auth": {
        type: "oauth2",
        flow: "accessCode",
        authorizationUrl: atHost(security.authorizationUrl),
        tokenUrl: atHost(security.tokenUrl),
        scopes: { ...security.scopes },
      },
    },
    security: [{ "oauth2-auth": Object.keys(security.scopes) }],
  };
}
