import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { isObject, type JsonObject, objectAt } from "../../kit/json-access.ts";
import type { BuiltConnector } from "../build/build-connector.ts";
import { logicalName } from "./logical-name.ts";

function mapTokens(parameters: JsonObject, change: (settings: JsonObject) => JsonObject): JsonObject {
  const { token } = parameters;
  return isObject(token) && isObject(token["oAuthSettings"])
    ? { ...parameters, token: { ...token, oAuthSettings: change(token["oAuthSettings"]) } }
    : parameters;
}

/** The connector with every sign-in changed, those of its sets as well. */
function mapSignIns(connector: BuiltConnector, change: (settings: JsonObject) => JsonObject): BuiltConnector {
  const inner = objectAt(connector.properties, "properties");
  const sets = inner["connectionParameterSets"];
  const values = isObject(sets) && Array.isArray(sets["values"]) ? sets["values"] : [];
  return {
    ...connector,
    properties: {
      ...connector.properties,
      properties: {
        ...inner,
        connectionParameters: mapTokens(objectAt(inner, "connectionParameters"), change),
        ...(isObject(sets) && {
          connectionParameterSets: {
            ...sets,
            values: values.map((set) =>
              isObject(set) ? { ...set, parameters: mapTokens(objectAt(set, "parameters"), change) } : set,
            ),
          },
        }),
      },
    },
  };
}

function requireSignIn({ name, properties }: BuiltConnector): void {
  if (!objectAt(objectAt(objectAt(properties, "properties"), "connectionParameters"), "token")["oAuthSettings"])
    throw new UsageInvalid(`${name} wants no sign-in, so it has no client id.`);
}

/**
 * The connector with a client id in every sign-in: an import would otherwise reset it to zeros, and end the connections
 * (fact 210). The portal shows no field for those of sign-in sets.
 *
 * @throws {UsageInvalid} for a text that is no client id, or a connector without sign-in
 */
export function withClientId(connector: BuiltConnector, clientId: string): BuiltConnector {
  if (!/^[\w{}.-]+$/.test(clientId) || /^[0{}-]+$/.test(clientId))
    throw new UsageInvalid(
      `--client-id takes the client id of your app registration, not ${JSON.stringify(clientId)}.`,
    );
  requireSignIn(connector);
  return mapSignIns(connector, (settings) => ({ ...settings, clientId }));
}

/** Names of the environment variables of a connector, as its solution refers to them. */
export interface ClientVariables {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Only for a sign-in with Microsoft Entra ID. */
  readonly resourceUri?: string;
}

/**
 * The connector with references to environment variables in place of client id, secret and resource. They are read when
 * the connector is imported, so the variables have to be there before.
 *
 * @throws {UsageInvalid} for a connector with several ways to sign in: its sets take no variables
 * @see https://learn.microsoft.com/connectors/custom-connectors/environment-variables
 */
export function withClientVariables(connector: BuiltConnector): {
  readonly connector: BuiltConnector;
  readonly variables: ClientVariables;
} {
  requireSignIn(connector);
  const { name, properties } = connector;
  const inner = objectAt(properties, "properties");
  if (inner["connectionParameterSets"] !== undefined)
    throw new UsageInvalid(
      `${name} has several ways to sign in, and the platform reads no environment variables there: give --client-id.`,
    );
  const prefix = logicalName(connector);
  const variables = { clientId: `${prefix}_clientid`, clientSecret: `${prefix}_clientsecret` };
  const resourceUri = `${prefix}_resource`;
  const reference = (variable: string): string => `@environmentVariables("${variable}")`;
  const { oAuthSettings } = objectAt(objectAt(inner, "connectionParameters"), "token");
  const hasResource = objectAt(oAuthSettings, "customParameters")["resourceUri"] !== undefined;
  return {
    connector: mapSignIns(connector, (settings) => ({
      ...settings,
      clientId: reference(variables.clientId),
      clientSecret: reference(variables.clientSecret),
      ...(hasResource && {
        customParameters: {
          ...objectAt(settings, "customParameters"),
          resourceUri: { value: reference(resourceUri) },
        },
      }),
    })),
    variables: { ...variables, ...(hasResource && { resourceUri }) },
  };
}
