import { isObject, objectAt, textAt, textsAt } from "../../../kit/json-access.ts";
import { type Rule, sources } from "../rule.ts";
import { eachSetting, hasName, parameterSets, valueOf } from "./connection-settings.ts";

/** Settings of each provider; those in the second list must be there. */
const providers: Readonly<Record<string, readonly [known: readonly string[], needed: readonly string[]]>> = {
  oauth2: [
    ["authorizationUrl", "tokenUrl", "refreshUrl"],
    ["authorizationUrl", "tokenUrl"],
  ],
  oauth2generic: [
    [
      "authorizationUrlTemplate",
      "authorizationUrlQueryStringTemplate",
      "tokenUrlTemplate",
      "tokenUrlQueryStringTemplate",
      "tokenBodyTemplate",
      "refreshUrlTemplate",
      "refreshUrlQueryStringTemplate",
      "refreshBodyTemplate",
      "scopeListDelimiter",
    ],
    ["authorizationUrlTemplate", "tokenUrlTemplate"],
  ],
  aad: [["loginUri", "loginUriAAD", "tenantId", "resourceUri", "enableOnbehalfOfLogin", "grantType"], ["resourceUri"]],
  aadcertificate: [
    ["loginUri", "loginUriAAD", "tenantId", "resourceUri", "enableOnbehalfOfLogin", "grantType"],
    ["resourceUri"],
  ],
};
/** Providers of the wizard, each with settings of its own. */
const named = [
  "facebook",
  "github",
  "google",
  "docusign",
  "salesforce",
  "salesforcev2",
  "dropbox",
  "slack",
  "instagram",
  "uservoice",
];
const refreshNames = ["refreshUrl", "refreshUrlTemplate"];
const filledIn = ["clientid", "clientsecret", "code", "redirecturl", "scopes", "state", "refreshtoken"];
const secret = /client_?secret["']?\s*[:=]\s*["']([^"'{}<@]{6,})["']/gi;
/** What stands where a secret will be: brackets, the name of the field, or words that ask for it. */
const standIn = /^[[<({]|^client ?secret$|^x+$|\b(your|enter|value|dummy|replace|placeholder|secret)\b/i;

function isSecret(text: string): boolean {
  return text.trim() !== "" && !standIn.test(text.replace(/[_-]/g, " "));
}

/** Rules on how a connection signs in. */
export const signInRules: readonly Rule[] = [
  {
    id: "PP-AUTH-01",
    severity: "warning",
    source: sources.schemas,
    reason: "Sign-in settings are those of the provider, each with a value.",
    check: (input) => {
      const unknown = eachSetting(input, ({ provider }) =>
        provider in providers || named.includes(provider)
          ? undefined
          : `identityProvider ${provider || "(none)"} is not known here`,
      );
      const wrong = eachSetting(input, ({ provider, custom, set: { parameters } }) => {
        const [known, needed] = providers[provider] ?? [Object.keys(custom), []];
        const missing = needed.find((name) => !(name in custom));
        if (missing !== undefined) return `${missing} is missing`;
        const other = Object.keys(custom).find((name) => !known.includes(name));
        if (other !== undefined) return `${other} is no setting of ${provider}: known are ${known.join(", ")}`;
        // A client-credentials set may leave the tenant to the connection.
        const empty = Object.keys(custom).find(
          (name) => valueOf(custom, name) === "" && !(name === "tenantId" && "token:TenantId" in parameters),
        );
        if (empty !== undefined) return `${empty} has to be { "value": "..." }`;
        const placeholders = Object.keys(custom).flatMap((name) =>
          [...valueOf(custom, name).matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""),
        );
        const strange = placeholders.find(
          (name) => !filledIn.includes(name.trim().toLowerCase()) && !hasName(parameters, `token:${name.trim()}`),
        );
        return strange === undefined
          ? undefined
          : `nothing fills in {${strange}}: there is no connection parameter token:${strange}`;
      });
      return [...unknown, ...wrong];
    },
  },
  {
    id: "PP-AUTH-02",
    severity: "warning",
    source: "https://github.com/MicrosoftDocs/businessapplicationplatform-connectors-public/issues/349",
    reason:
      "Without a refresh address, and at version 2.0 of Entra without offline_access, the connection dies with its first token, after 60 minutes at most.",
    check: (input) =>
      eachSetting(input, ({ settings, provider, custom }) => {
        if (provider !== "oauth2" && provider !== "oauth2generic") return undefined;
        if (!refreshNames.some((name) => valueOf(custom, name).startsWith("https://")))
          return "has no refresh address that begins with https://";
        if (!Object.keys(custom).some((name) => valueOf(custom, name).includes("/oauth2/v2.0/"))) return undefined;
        if (!textsAt(settings, "scopes").includes("offline_access")) return "does not ask for offline_access";
        return provider === "oauth2generic" &&
          !/\{scopes\}/i.test(valueOf(custom, "authorizationUrlQueryStringTemplate"))
          ? "does not send {Scopes} when asking"
          : undefined;
      }),
  },
  {
    id: "PP-AUTH-03",
    severity: "warning",
    source: "https://github.com/microsoft/PowerPlatformConnectors/pull/3247",
    reason: "Each connector has a redirect address of its own, which is known after saving.",
    check: (input) =>
      eachSetting(input, ({ settings }) =>
        settings["redirectMode"] === "GlobalPerConnector" ? undefined : "has to have redirectMode GlobalPerConnector",
      ),
  },
  {
    id: "PP-AUTH-04",
    severity: "warning",
    source: sources.paconn,
    reason: "Files are shared; secrets are typed.",
    check: (input) => [
      ...eachSetting(input, ({ settings }) =>
        isSecret(textAt(settings, "clientSecret") ?? "") ? "holds a secret" : undefined,
      ),
      ...[
        ["definition", input.text],
        ["script", input.script ?? ""],
      ].flatMap(([at = "", text = ""]) =>
        [...text.matchAll(secret)].some((match) => isSecret(match[1] ?? "")) ? [{ at, message: "holds a secret" }] : [],
      ),
    ],
  },
  {
    id: "PP-AUTH-05",
    severity: "warning",
    source: sources.paconn,
    reason: "paconn hands the secret to a parameter of this name only.",
    check: ({ writtenProperties }) =>
      parameterSets(writtenProperties).flatMap(({ at, parameters }) =>
        Object.entries(parameters)
          .filter(
            ([name, parameter]) =>
              textAt(parameter, "type")?.toLowerCase() === "oauthsetting" &&
              (name !== "token" || !isObject(objectAt(parameters, name)["oAuthSettings"])),
          )
          .map(([name]) => ({ at: `${at} ${name}`, message: "has to be named token, with oAuthSettings" })),
      ),
  },
  {
    id: "PP-AUTH-06",
    severity: "warning",
    source: sources.schemas,
    reason: "These constraints are texts.",
    check: ({ properties }) =>
      parameterSets(properties).flatMap(({ at, parameters }) =>
        Object.entries(parameters).flatMap(([name, parameter]) => {
          const constraints = objectAt(objectAt(parameter, "uiDefinition"), "constraints");
          return ["required", "hidden"]
            .filter((key) => key in constraints && typeof constraints[key] !== "string")
            .map((key) => ({ at: `${at} ${name}`, message: `${key} has to be "true" or "false", in quotes` }));
        }),
      ),
  },
  {
    id: "PP-AUTH-07",
    severity: "certification",
    source: sources.certification,
    reason: "Whoever connects sees what each field is for (policies 5000.2.6.9 and 5000.2.6.10).",
    check: ({ properties }) =>
      parameterSets(properties).flatMap(({ at, parameters }) =>
        Object.entries(parameters).flatMap(([name, parameter]) =>
          ["displayName", "description"]
            .filter((key) => (textAt(objectAt(parameter, "uiDefinition"), key) ?? "") === "")
            .map((key) => ({ at: `${at} ${name}`, message: `has no ${key}` })),
        ),
      ),
  },
  {
    id: "PP-AUTH-08",
    severity: "warning",
    source: sources.schemas,
    reason:
      "Microsoft Entra ID wants the companion token:TenantId, a sign-in address without a path, and the resource twice.",
    check: (input) =>
      eachSetting(input, ({ settings, provider, custom, set: { parameters } }) => {
        if (provider !== "aad") return undefined;
        if (!("token:TenantId" in parameters)) return "has no companion token:TenantId";
        const login = valueOf(custom, "loginUri") || valueOf(custom, "loginUriAAD");
        if (login !== "" && !/^https:\/\/[^/]+\/?$/.test(login)) return `loginUri ${login} has a path`;
        const resource = textAt(objectAt(settings, "properties"), "AzureActiveDirectoryResourceId");
        return resource === undefined || resource === valueOf(custom, "resourceUri")
          ? undefined
          : `AzureActiveDirectoryResourceId ${resource} is not resourceUri`;
      }),
  },
  {
    id: "PP-AUTH-09",
    severity: "error",
    source: "https://github.com/microsoft/PowerPlatformConnectors/issues/1871",
    reason: "Signing in without a person works with Microsoft Entra ID in a set of its own only.",
    check: ({ properties }) =>
      parameterSets(properties).flatMap(({ at, parameters }) => {
        const settings = objectAt(objectAt(parameters, "token"), "oAuthSettings");
        if (valueOf(objectAt(settings, "customParameters"), "grantType") !== "client_credentials") return [];
        const complete =
          at !== "connectionParameters" &&
          settings["identityProvider"] === "aad" &&
          "token:clientId" in parameters &&
          "token:TenantId" in parameters &&
          ("token:clientSecret" in parameters || "token:clientCertificateSecret" in parameters);
        return complete
          ? []
          : [
              {
                at,
                message: "needs provider aad, token:clientId, token:TenantId and a secret or certificate, in a set",
              },
            ];
      }),
  },
];
