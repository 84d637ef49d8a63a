import { isObject, type JsonObject } from "../../kit/json-access.ts";

// The service reads names of members without case, and the portal writes some with a capital (`ResourceUri`). Members
// whose names are the file's own choice (connection parameters, metadata, parameters of policies) keep theirs.

const members = [
  ...["connectionParameters", "connectionParameterSets", "policyTemplateInstances", "scriptOperations"],
  ...["iconBrandColor", "capabilities", "publisher", "stackOwner", "values", "name", "parameters", "metadata"],
  ...[
    "type",
    "defaultValue",
    "allowedValues",
    "value",
    "text",
    "oAuthSettings",
    "gatewaySettings",
    "templateId",
    "title",
  ],
  ...["uiDefinition", "displayName", "description", "tooltip", "tabIndex", "constraints", "schema"],
  ...["required", "hidden", "clearText", "capability", "default", "dependencies"],
  ...["identityProvider", "clientId", "clientSecret", "redirectMode", "redirectUrl", "scopes", "properties"],
  ...["additionalParameters", "customParameters", "scopeSeparator", "allowSharing", "sourceType"],
  ...["authorizationUrl", "tokenUrl", "refreshUrl", "authorizationUrlTemplate", "authorizationUrlQueryStringTemplate"],
  ...["tokenUrlTemplate", "tokenUrlQueryStringTemplate", "tokenBodyTemplate", "refreshUrlTemplate"],
  ...["refreshUrlQueryStringTemplate", "refreshBodyTemplate", "scopeListDelimiter"],
  ...["loginUri", "loginUriAAD", "tenantId", "resourceUri", "enableOnbehalfOfLogin", "grantType"],
  ...["AzureActiveDirectoryResourceId", "IsFirstParty", "IsOnbehalfofLoginSupported"],
];
const connectionParameters = ["token", "token:clientId", "token:clientSecret", "token:TenantId"];
const kinds = ["oauthSetting", "gatewaySetting", "securestring", "string", "int", "bool", "clientCertificate"];
const modes = ["Global", "GlobalPerConnector", "Direct"];

function spellings(names: readonly string[]): (name: string) => string {
  const known = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => known.get(name.toLowerCase()) ?? name;
}

const asMember = spellings(members);
const asConnectionParameter = spellings(connectionParameters);
const asKind = spellings(kinds);
const asMode = spellings(modes);
const keepName = (name: string): string => name;

/** How the names below a member are spelled. */
function namesBelow(member: string): (name: string) => string {
  if (member === "connectionParameters" || member === "parameters") return asConnectionParameter;
  return member === "metadata" || member === "additionalParameters" ? keepName : asMember;
}

function spelled(value: unknown, member: string): unknown {
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? spellMembers(item, asMember) : item));
  if (isObject(value)) return spellMembers(value, namesBelow(member));
  if (typeof value !== "string") return value;
  return member === "type" ? asKind(value) : member === "redirectMode" ? asMode(value) : value;
}

function spellMembers(object: JsonObject, spell: (name: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]): [string, unknown][] =>
      value === null ? [] : [[spell(name), spelled(value, spell(name))]],
    ),
  );
}

/** `properties` of a connector with every name as the published schema spells it; a member that is null is left out. */
export function spellProperties(properties: JsonObject): JsonObject {
  return spellMembers(properties, asMember);
}
