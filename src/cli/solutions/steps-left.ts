import { isObject, objectAt, textAt } from "../../kit/json-access.ts";
import type { SignedConnector } from "../connectors/sign-in-as.ts";

/** What a person has to do once after an import, a line each: no file may hold the secret, and the address is known only now. */
export function stepsLeft(
  { connector, variables }: SignedConnector,
  hasClientId: boolean,
  redirectUri: string | undefined,
): string[] {
  const parameters = objectAt(objectAt(connector.properties, "properties"), "connectionParameters");
  const settings = objectAt(parameters, "token")["oAuthSettings"];
  if (!isObject(settings)) return [];
  const isEntra = /^aad/.test(textAt(settings, "identityProvider") ?? "");
  const place = `make.powerapps.com, Custom connectors, ${connector.config.title}, Edit, tab Security`;
  const typed = hasClientId ? "the client secret" : "client id and secret";
  return [
    ...(variables === undefined
      ? [`The secret: ${place}: type ${typed}, then Update connector.`]
      : [`Look whether ${variables.clientSecret} came along: ${place}.`]),
    `The redirect address: register ${redirectUri ?? "the one that the tab Security shows"} ${isEntra ? "in Entra, App registrations, Authentication, Add Redirect URI, Web" : "where your app is registered"}.`,
  ];
}
