import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { objectAt, textAt } from "../../kit/json-access.ts";
import type { ImportedConnector } from "./imported-connector.ts";
import { percentEncode } from "./percent-encode.ts";
import type { ConnectionValues } from "./policy-context.ts";
import type { WireRequest } from "./wire-message.ts";

/** Whether connections of a connector hold a key or a password, and no token that a sign-in gives. */
export function asksForKey({ definition }: ImportedConnector): boolean {
  return Object.values(objectAt(definition, "securityDefinitions")).some((one) => textAt(one, "type") !== "oauth2");
}

/**
 * Puts the key or the password of a connection where the definition says, before any policy runs.
 *
 * @throws {ConnectorCallRefused} when the connection has no such value
 * @see https://swagger.io/specification/v2/#security-scheme-object
 */
export function attachCredentials(
  request: WireRequest,
  { name: connector, definition }: ImportedConnector,
  connection: ConnectionValues,
): WireRequest {
  const valueOf = (name: string): string => {
    const value = connection[name];
    if (value === undefined) throw new ConnectorCallRefused(connector, "connection", `it has no value for ${name}.`);
    return value;
  };
  return Object.values(objectAt(definition, "securityDefinitions")).reduce<WireRequest>((sent, scheme) => {
    const [type, name = ""] = [textAt(scheme, "type"), textAt(scheme, "name")];
    if (type === "basic") {
      const credentials = Buffer.from(`${valueOf("username")}:${valueOf("password")}`).toString("base64");
      return { ...sent, headers: { ...sent.headers, authorization: `Basic ${credentials}` } };
    }
    if (type !== "apiKey") return sent;
    if (textAt(scheme, "in") === "header")
      return { ...sent, headers: { ...sent.headers, [name.toLowerCase()]: valueOf("api_key") } };
    const pair = `${percentEncode(name)}=${percentEncode(valueOf("api_key"))}`;
    return { ...sent, url: `${sent.url}${sent.url.includes("?") ? "&" : "?"}${pair}` };
  }, request);
}
