import { isObject } from "../../kit/json-access.ts";
import { anything, bool, chosen, count, listOf, mapOf, objectOf, oneOf, type Shape, text } from "./shape.ts";

// apiProperties.json as the service takes it: the published schema, and what published connectors use beyond it
// (scriptOperations, connectionParameterSets, GlobalPerConnector). Providers and policies have rules of their own.

const closed = { others: "none" } as const;
const constraints = objectOf(
  {
    // Whether these two are texts is said by PP-AUTH-06.
    required: anything,
    hidden: anything,
    clearText: bool,
    tabIndex: count,
    capability: listOf(text),
    default: text,
    schema: anything,
    allowedValues: listOf(objectOf({ value: text, text }, { required: ["value"], ...closed })),
    dependencies: mapOf(objectOf({ values: listOf(text) }, { required: ["values"], ...closed })),
  },
  closed,
);
const uiDefinition = objectOf(
  { displayName: text, description: text, tooltip: text, tabIndex: count, constraints, schema: anything },
  closed,
);
const plain = objectOf(
  {
    type: oneOf("string", "securestring", "int", "bool", "clientCertificate"),
    defaultValue: text,
    uiDefinition,
    metadata: mapOf(anything),
    allowedValues: listOf(
      objectOf(
        { value: text, uiDefinition: objectOf({ displayName: text, description: text }, closed) },
        { required: ["value"], ...closed },
      ),
    ),
  },
  { required: ["type"], ...closed },
);
const oAuthSettings = objectOf(
  {
    identityProvider: text,
    clientId: anything,
    clientSecret: anything,
    redirectMode: oneOf("Global", "GlobalPerConnector", "Direct"),
    redirectUrl: text,
    scopes: listOf(text),
    properties: mapOf(anything),
    additionalParameters: mapOf(anything),
    customParameters: mapOf(anything),
    scopeSeparator: text,
  },
  { required: ["identityProvider"], ...closed },
);
const parameter: Shape = chosen((value) => {
  const type = isObject(value) ? value["type"] : undefined;
  if (type === "oauthSetting") return objectOf({ type: text, oAuthSettings, uiDefinition }, closed);
  return type === "gatewaySetting" ? objectOf({ type: text, uiDefinition, gatewaySettings: anything }, closed) : plain;
});
const parameters = mapOf(parameter, /^[0-9a-zA-Z_]+(:[0-9a-zA-Z_]+)?$/);
const sets = objectOf(
  {
    uiDefinition,
    values: listOf(
      objectOf(
        { name: text, uiDefinition, metadata: mapOf(anything), parameters },
        { required: ["name", "parameters"], ...closed },
      ),
      1,
    ),
  },
  { required: ["values"], ...closed },
);

/** The contents of `properties`: members that the service's reader knows, and no other. */
export const propertiesShape: Shape = objectOf(
  {
    iconBrandColor: text,
    publisher: text,
    stackOwner: text,
    capabilities: listOf(text),
    connectionParameters: parameters,
    connectionParameterSets: sets,
    policyTemplateInstances: listOf(
      objectOf(
        { templateId: text, title: text, type: text, parameters: mapOf(anything) },
        { required: ["templateId"], ...closed },
      ),
    ),
    scriptOperations: listOf(text, 0, true),
  },
  { required: ["iconBrandColor"], ...closed },
);
