import { siteAddress } from "../../errors/site-address.ts";
import type { ConfigSecurity } from "../config/connector-config.ts";
import type { SignInFacts } from "./sign-in-facts.ts";

/** Where both registrations are told click by click. */
const guide = `${siteAddress}maker/app-registration.html`;

const redirect = "https://global.consent.azure-apim.net/redirect/<id of the connector>";

const businessCentral = "https://api.businesscentral.dynamics.com";

/** The registration for an API of anybody's behind Microsoft Entra ID. */
function registrationFor({ custom, sets, apps }: SignInFacts): string {
  const people = !apps || sets.length > 1;
  const rights = [
    ...(people ? ["the delegated permissions that people need"] : []),
    ...(apps ? ["the application permissions that it names"] : []),
  ];
  return `1. Open <https://entra.microsoft.com>, *App registrations*, *New registration*. Name: any. Redirect URI: leave it empty${people ? ", it is known after the import" : ", nobody signs in by a browser"}.
2. On *API permissions* choose *Add a permission*, *APIs my organization uses*, and search for the service behind \`${custom["resourceUri"] ?? ""}\`. Tick ${rights.join(", and for a service principal ")}. Then press *Grant admin consent*.
3. On *Certificates & secrets* make a client secret and copy its *Value*; it is shown once.
4. From *Overview* copy the *Application (client) ID* and the *Directory (tenant) ID*.
`;
}

/** What to prepare where the users sign in, before anything is imported. @param site where an app is registered, if it is known @param wanted ways to sign in that the connector lacks, in words */
export function readmeRegistration(
  facts: SignInFacts,
  permissions: readonly string[],
  site: string,
  wanted: readonly string[] = [],
): string {
  const { provider } = facts;
  if (provider === "aad" && facts.custom["resourceUri"] !== businessCentral) return registrationFor(facts);
  if (provider === "aad") {
    const application =
      permissions.length > 0
        ? permissions.map((name) => `\`${name}\``).join(" and ")
        : "the one that the service names";
    return `[Click by click](${guide}#for-business-central-microsoft-entra-id); in short:

1. Open <https://entra.microsoft.com>, *Entra ID*, *App registrations*, *New registration*. Name: any. Supported account types: *Accounts in this organizational directory only* when everybody who connects is of your tenant, else *Accounts in any organizational directory*. Redirect URI: leave it empty, it is known after the import.
2. On *API permissions* choose *Add a permission*, *APIs my organization uses*, and search for *Dynamics 365 Business Central*. For people tick the delegated permission \`user_impersonation\`. For a service principal tick ${application} under *Application permissions* as well. Then press *Grant admin consent*.
3. On *Certificates & secrets* make a client secret and copy its *Value*; it is shown once. For a connection with certificate upload its public part there instead.
4. From *Overview* copy the *Application (client) ID* and the *Directory (tenant) ID*.
5. A service principal also has to be known to Business Central: in the admin center under *Authorized Microsoft Entra apps*, and in the environment on the page *Microsoft Entra Applications*, with its permission sets.
`;
  }
  if (provider === "")
    return wanted.length === 0
      ? "This service wants no sign-in.\n"
      : `This service wants ${wanted.join(", or ")}, and this connector does not have it yet: calls are refused until somebody adds it to \`apiProperties.json\` and under \`security\` in \`connector.yaml\`, and builds the connector again.\n`;
  const exact = /^https:\/\/start\.exactonline\./.test(site);
  const where = exact
    ? `In the app centre of your country register an app of your own, as [told click by click](${guide}#for-exact-online-the-app-centre); a registration of one country is of no use in another. That`
    : `At <${site}> register an app of your own: that`;
  return `1. ${where} gives a client id and a client secret. Where the form wants a redirect URL at once, type \`https://global.consent.azure-apim.net/redirect\`, and replace it after the import.
2. Keep both at hand; the secret is typed into one field of the connector and belongs into no file.
`;
}

/** What to prepare where a connection asks for a key or a password; undefined where it asks for neither. */
export function readmeTyped(security: ConfigSecurity | undefined, { bearer }: SignInFacts): string | undefined {
  if (!security || "authorizationUrl" in security) return undefined;
  if ("basic" in security) return "Have user name and password of an account at hand: each connection asks for them.\n";
  const before = bearer
    ? " Type it alone: a policy of the connector puts `Bearer ` before it. Only after the import of the one file, which has no policies, type `Bearer `, a space, and the token."
    : "";
  return `Have the key or token at hand that the service gives you: each connection asks for it. It belongs into no file.${before}\n`;
}

/** What the one file cannot do about signing in, as policies do not come along. */
export function signInAlone(security: ConfigSecurity | undefined, { bearer }: SignInFacts): string[] {
  if (security && "apiKey" in security && security.apiKey.in === "cookie")
    return [
      `The key is not sent: it belongs into the cookie \`${security.apiKey.name}\`, which only a policy of the other two ways sets.`,
    ];
  return bearer ? ["Nothing puts `Bearer` before the token, so each connection has to be made with both."] : [];
}

function settingRows(
  { provider, custom, scopes }: SignInFacts,
  addresses: { authorizationUrl: string; tokenUrl: string } | undefined,
): [string, string][] {
  if (provider === "aad")
    return [
      ["Authentication type", "OAuth 2.0"],
      ["Identity provider", "Microsoft Entra ID (older portals: Azure Active Directory)"],
      ["Client ID", "the *Application (client) ID*"],
      ["Client secret", "the *Value* of the secret"],
      ["Authorization URL", `\`${custom["loginUri"] ?? ""}\``],
      ["Tenant ID", `\`${custom["tenantId"] ?? ""}\`, or the *Directory (tenant) ID* when everybody is of one tenant`],
      ["Resource URL", `\`${custom["resourceUri"] ?? ""}\`, without a slash at the end`],
      ["Enable on-behalf-of login", "false"],
      ["Enable Service Principal support", "tick it when an app shall connect without a person"],
      ["Scope", "leave it empty"],
    ];
  if (provider === "") return [["Authentication type", "No authentication"]];
  return [
    ["Authentication type", "OAuth 2.0"],
    ["Identity provider", "Generic OAuth 2"],
    ["Client ID", "the client id"],
    ["Client secret", "the client secret"],
    ["Authorization URL", `\`${addresses?.authorizationUrl ?? ""}\``],
    ["Token URL", `\`${addresses?.tokenUrl ?? ""}\``],
    ["Refresh URL", `\`${addresses?.tokenUrl ?? ""}\`, the same; without it the connection dies with its first token`],
    ["Scope", scopes.length > 0 ? `\`${scopes.join(" ")}\`` : "leave it empty"],
  ];
}

/** The fields of the tab *Security* with what to type into each. */
export function readmeSecurity(
  facts: SignInFacts,
  addresses: { authorizationUrl: string; tokenUrl: string } | undefined,
  security?: ConfigSecurity,
): string {
  if (security && "basic" in security)
    return "| field | what to type |\n|---|---|\n| Authentication type | Basic authentication |\n";
  if (security && "apiKey" in security && security.apiKey.in !== "cookie") {
    const label = facts.bearer ? "`Bearer and your token`" : "`API key`";
    const typed = facts.bearer
      ? "\n   Whoever makes a connection then types `Bearer `, a space, and the token, such as `Bearer 0123abcd`.\n"
      : "";
    return `| field | what to type |\n|---|---|\n| Authentication type | API Key |\n| Parameter label | ${label} |\n| Parameter name | \`${security.apiKey.name}\` |\n| Parameter location | ${security.apiKey.in === "query" ? "Query" : "Header"} |\n${typed}`;
  }
  const rows = [
    ...settingRows(facts, addresses),
    ["Redirect URL", `filled in by the portal after saving: \`${redirect}\``],
  ];
  return `| field | what to type |\n|---|---|\n${rows.map(([field, text]) => `| ${field} | ${text} |`).join("\n")}\n`;
}

/** What to do after any of the imports: the redirect URL, the first connection, the hour. */
export function readmeConnecting(facts: SignInFacts): string {
  const { provider, sets, fields } = facts;
  if (provider === "") return "Press *Test*, *New connection*, and try an action.\n";
  const where =
    provider === "aad"
      ? "in the app registration under *Authentication*, tab *Redirect URI configuration*, *Add Redirect URI*, *Web*"
      : "in the registration of your app";
  const choices = fields
    .filter((field) => field.choices.length > 0)
    .map((field) => `**${field.title}** (${field.choices.join(", ")}): ${field.description}`);
  return [
    `1. **Redirect URL.** Open the connector, *Edit*, tab *Security*. Copy the redirect URL, which looks like \`${redirect}\`, and register it ${where}. Each connector, and each environment, has one of its own; until it is registered signing in fails with a message about the redirect address${provider === "aad" ? " (AADSTS50011)" : ""}.`,
    `2. **Connection.** On the tab *Test* choose *New connection*.${sets.length > 0 ? ` It asks who calls: ${sets.map(({ title, description }) => `**${title}** - ${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, "")}`).join("; ")}.` : ""}${choices.length > 0 ? ` It asks for ${choices.join(" ")}` : ""}`,
    `3. **Try it again after 65 minutes.** Run the same action once more. If it fails with *Missing refresh token* or 401, the refresh URL, the secret or the redirect URL is wrong: compare the tab *Security* with the table above, save, and make the connection anew.`,
    "",
  ].join("\n");
}

/** What else is worth knowing about signing in. */
export function readmeSignIn({ provider, custom, sets }: SignInFacts): string[] {
  if (provider === "aad")
    return [
      `The token is for \`${custom["resourceUri"] ?? ""}\`; a token for any other resource is refused with 401. Microsoft Entra ID renews the sign-in by itself, so no scope \`offline_access\` is needed.`,
      "**Several tenants.** With the tenant `common` people of any tenant can connect, each to the environments of their own. The app registration has to allow *any organizational directory*, and an administrator of each tenant consents once, at `https://login.microsoftonline.com/<tenant>/adminconsent?client_id=<client id>`. With the id of one tenant only its people can connect, guests included.",
      ...(sets[0]?.fields.includes("Tenant")
        ? [
            `**Partners (GDAP).** In *${sets[0].title}* type the id or domain of the customer's tenant into **Tenant**: signing in and every call go there, one connection a customer. What the customer has to grant is told [here](${guide}#for-partners-gdap).`,
          ]
        : []),
      "**Without a person** there is nobody who could tell the tenant: the connection asks for its id, and `common` does not work. A secret ends on the day that was chosen for it; the connection then fails with AADSTS7000222.",
    ];
  if (provider === "") return [];
  return [
    "The addresses for signing in and for renewing are filled in. A renewal gives a new refresh token, which the platform keeps; a connection that nobody used for long has to be signed in again.",
  ];
}
