import { isObject, listAt, objectAt, textAt, textsAt, type JsonObject } from "../../json-value.ts";
import { sources, type Breach, type LintInput, type Rule } from "../rule.ts";

const known = ["connectionParameters", "connectionParameterSets", "iconBrandColor", "scriptOperations", "capabilities", "policyTemplateInstances", "publisher", "stackOwner"];
const providers = ["oauth2", "oauth2generic", "aad", "aadcertificate"];
const policies = ["dynamichosturl", "setheader", "setqueryparameter", "routerequesttoendpoint", "pollingtrigger", "updatenextlink", "setproperty", "convertobjecttoarray", "convertarraytoobject", "stringtoarray", "stringreplace", "encodepropertyvalue", "setvaluefromurl"];
const refreshNames = ["refreshUrl", "refreshUrlTemplate"];

/** Every set of connection parameters, the plain one included. */
function parameterSets(properties: JsonObject | undefined): { at: string; parameters: JsonObject }[] {
  const sets = listAt(objectAt(properties, "connectionParameterSets"), "values").map((set) => ({ at: textAt(set, "name") ?? "set", parameters: objectAt(set, "parameters") }));
  return [{ at: "connectionParameters", parameters: objectAt(properties, "connectionParameters") }, ...sets];
}

/** One breach for each OAuth setting of which `broken` says something. */
function eachSetting(input: LintInput, broken: (settings: JsonObject, provider: string, custom: JsonObject) => string | undefined): Breach[] {
  return parameterSets(input.properties).flatMap(({ at, parameters }) =>
    Object.entries(parameters).flatMap(([name, parameter]) => {
      if (textAt(parameter, "type") !== "oauthSetting") return [];
      const settings = objectAt(parameter, "oAuthSettings");
      const message = broken(settings, textAt(settings, "identityProvider") ?? "", objectAt(settings, "customParameters"));
      return message === undefined ? [] : [{ at: `${at} ${name}`, message }];
    }),
  );
}

function valueOf(custom: JsonObject, name: string): string {
  return textAt(objectAt(custom, name), "value") ?? "";
}

/** Rules on `apiProperties.json` and the script. */
export const propertiesRules: readonly Rule[] = [
  { id: "PP-FILE-05", severity: "error", source: sources.paconn, reason: "The service refuses members that it does not know.", check: ({ properties }) => Object.keys(properties ?? {}).filter((name) => !known.includes(name)).map((name) => ({ at: name, message: "is not known" })) },
  {
    id: "PP-AUTH-01", severity: "error", source: sources.schemas, reason: "Sign-in settings are those of a known provider.",
    check: (input) => eachSetting(input, (_, provider, custom) => {
      if (!providers.includes(provider)) return `identityProvider ${provider}`;
      const wrong = Object.keys(custom).find((name) => !/^[a-z]/.test(name) || valueOf(custom, name) === "");
      return wrong === undefined ? undefined : `${wrong} has to be camelCase with a value`;
    }),
  },
  { id: "PP-AUTH-02", severity: "error", source: "https://github.com/MicrosoftDocs/businessapplicationplatform-connectors-public/issues/349", reason: "Without a refresh address the connection dies with its first token, after 60 minutes at most.", check: (input) => eachSetting(input, (_, provider, custom) => (provider.startsWith("oauth2") && !refreshNames.some((name) => valueOf(custom, name).startsWith("https://")) ? "has no refresh address" : undefined)) },
  {
    id: "PP-AUTH-02V", severity: "error", source: "https://learn.microsoft.com/entra/identity-platform/scopes-oidc", reason: "Version 2.0 of Entra gives a refresh token only for offline_access.",
    check: (input) => eachSetting(input, (settings, provider, custom) => {
      const usesV2 = Object.keys(custom).some((name) => valueOf(custom, name).includes("/oauth2/v2.0/"));
      return provider.startsWith("oauth2") && usesV2 && !textsAt(settings, "scopes").includes("offline_access") ? "does not ask for offline_access" : undefined;
    }),
  },
  { id: "PP-AUTH-02B", severity: "error", source: sources.schemas, reason: "A refresh request that does not send the refresh token gets none back.", check: (input) => eachSetting(input, (_, provider, custom) => (provider === "oauth2generic" && !/\{refreshtoken\}/i.test(valueOf(custom, "refreshBodyTemplate")) ? "refreshBodyTemplate does not hold {RefreshToken}" : undefined)) },
  { id: "PP-AUTH-03", severity: "warning", source: "https://github.com/microsoft/PowerPlatformConnectors/pull/3247", reason: "Each connector has a redirect address of its own, which is known after saving.", check: (input) => eachSetting(input, (settings) => (settings["redirectMode"] !== "GlobalPerConnector" || "redirectUrl" in settings ? "has to have redirectMode GlobalPerConnector and no redirectUrl" : undefined)) },
  { id: "PP-AUTH-04", severity: "error", source: sources.paconn, reason: "Files are shared; secrets are typed.", check: (input) => eachSetting(input, (settings) => (typeof settings["clientSecret"] === "string" && settings["clientSecret"] !== "" ? "holds a secret" : undefined)) },
  {
    id: "PP-AUTH-05", severity: "error", source: sources.paconn, reason: "paconn hands the secret to a parameter of this name only.",
    check: ({ properties }) => parameterSets(properties).flatMap(({ at, parameters }) => Object.entries(parameters).filter(([name, parameter]) => textAt(parameter, "type") === "oauthSetting" && (name !== "token" || !isObject(objectAt(parameters, name)["oAuthSettings"]))).map(([name]) => ({ at: `${at} ${name}`, message: "has to be named token, with oAuthSettings" }))),
  },
  {
    id: "PP-AUTH-06", severity: "error", source: sources.schemas, reason: "These constraints are texts.",
    check: ({ properties }) => parameterSets(properties).flatMap(({ at, parameters }) => Object.entries(parameters).flatMap(([name, parameter]) => {
      const constraints = objectAt(objectAt(parameter, "uiDefinition"), "constraints");
      return ["required", "hidden"].filter((key) => key in constraints && typeof constraints[key] !== "string").map((key) => ({ at: `${at} ${name}`, message: `${key} has to be "true" or "false"` }));
    })),
  },
  { id: "PP-AUTH-08", severity: "warning", source: sources.schemas, reason: "A token is for one resource; the audience of another is refused with 401.", check: (input) => eachSetting(input, (_, provider, custom) => (provider === "aad" && valueOf(custom, "resourceUri") !== `https://${textAt(input.definition, "host")}` ? `resourceUri ${valueOf(custom, "resourceUri")} is not the host that is called` : undefined)) },
  {
    id: "PP-AUTH-09", severity: "error", source: "https://github.com/microsoft/PowerPlatformConnectors/issues/1871", reason: "Signing in without a person works with Microsoft Entra ID in a set of its own only.",
    check: ({ properties }) => parameterSets(properties).flatMap(({ at, parameters }) => {
      const settings = objectAt(objectAt(parameters, "token"), "oAuthSettings");
      if (valueOf(objectAt(settings, "customParameters"), "grantType") !== "client_credentials") return [];
      const complete = at !== "connectionParameters" && settings["identityProvider"] === "aad" && "token:clientId" in parameters && "token:TenantId" in parameters && ("token:clientSecret" in parameters || "token:clientCertificateSecret" in parameters);
      return complete ? [] : [{ at, message: "needs provider aad, token:clientId, token:TenantId and a secret or certificate, in a set" }];
    }),
  },
  {
    id: "PP-POL-01", severity: "error", source: sources.schemas, reason: "Policies are known templates for operations that exist.",
    check: ({ properties, operations }) => listAt(properties, "policyTemplateInstances").flatMap((policy) => {
      const id = textAt(policy, "templateId") ?? "";
      const missing = textsAt(objectAt(policy, "parameters"), "x-ms-apimTemplate-operationName").filter((name) => !operations.some((operation) => operation.id === name));
      return [...(policies.includes(id) ? [] : [{ at: id, message: "is no known template" }]), ...missing.map((name) => ({ at: id, message: `${name} does not exist` }))];
    }),
  },
  {
    id: "PP-POL-02", severity: "error", source: "https://github.com/microsoft/PowerPlatformConnectors/issues/3706", reason: "A parameter that a connection does not have ends every call with 500.",
    check: ({ properties }) => {
      const text = JSON.stringify(listAt(properties, "policyTemplateInstances"));
      const sets = parameterSets(properties).filter(({ parameters }) => Object.keys(parameters).length > 0);
      return [...text.matchAll(/@connectionParameters\('([^']+)'\)/g)].flatMap((match) => sets.filter(({ parameters }) => !((match[1] ?? "") in parameters)).map(({ at }): Breach => ({ at, message: `a policy reads ${match[1]}, which is not there` })));
    },
  },
  {
    id: "PP-PAG-02", severity: "warning", source: "https://github.com/microsoft/PowerPlatformConnectors/issues/2959", reason: "Without updatenextlink the next page is asked for outside of the connector, and refused.",
    check: ({ operations, properties }) => {
      const covering = listAt(properties, "policyTemplateInstances").filter((policy) => textAt(policy, "templateId") === "updatenextlink").map((policy) => objectAt(policy, "parameters"));
      const covered = (id: string): boolean => covering.some((parameters) => !("x-ms-apimTemplate-operationName" in parameters) || textsAt(parameters, "x-ms-apimTemplate-operationName").includes(id));
      return operations.filter(({ id, operation }) => "x-ms-pageable" in operation && !covered(id)).map(({ id }) => ({ at: id, message: "is pageable without updatenextlink" }));
    },
  },
  {
    id: "PP-SCR-01", severity: "error", source: sources.code, reason: "A script is one class Script, for operations that exist.",
    check: ({ properties, operations, script }) => {
      const missing = textsAt(properties, "scriptOperations").filter((name) => !operations.some(({ id }) => id === name)).map((name) => ({ at: name, message: "does not exist" }));
      if (script === undefined) return "scriptOperations" in (properties ?? {}) ? [...missing, { at: "script.csx", message: "is missing" }] : missing;
      return /public\s+class\s+Script\s*:\s*ScriptBase/.test(script) && script.length <= 500_000 ? missing : [...missing, { at: "script.csx", message: "has no class Script : ScriptBase, or is too long" }];
    },
  },
];
