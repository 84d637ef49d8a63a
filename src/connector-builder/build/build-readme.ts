import type { ConnectorConfig } from "../config/connector-config.ts";
import { listSwaggerOperations } from "../swagger/list-swagger-operations.ts";
import type { SwaggerDocument } from "../swagger/types.ts";
import { readmeTriggers } from "./readme-triggers.ts";

/** What the readme says about signing in, by the identity provider of the connector. */
const signIn: Record<string, readonly string[]> = {
  aad: [
    "Make an app registration in Microsoft Entra ID with the API permission *Dynamics 365 Business Central* (delegated `user_impersonation`; for a service principal the application permission as well, with admin consent). For people of other tenants choose *accounts in any organizational directory*; an administrator of each such tenant consents once.",
    "A connection asks who calls: **a person**, **a service principal with secret** or **with certificate**. `common` lets a person of any tenant sign in; a service principal needs the id of one tenant, and has to be authorised in Business Central.",
    "The resource is `https://api.businesscentral.dynamics.com`, which is filled in. Microsoft Entra ID renews the sign-in, so a connection outlives the hour of its first token.",
  ],
  oauth2generic: [
    "Register an app in the Exact Online app center of the country where you sign in; that gives a client id and a secret. A registration of one country is of no use in another.",
    "A connection asks for the country; that decides where you sign in and which site is called.",
    "Access tokens last ten minutes, and every renewal gives a new refresh token; both addresses are filled in. Unused for 30 days, a connection has to be signed in again.",
  ],
};

const importing = (folder: string, script: boolean): string => `## Import

**As files.** Install the Power Platform CLI, run \`pac auth create\`, then in this folder:

\`\`\`
pac connector create --environment <id or address> --api-definition-file apiDefinition.swagger.json --api-properties-file apiProperties.json${script ? " --script-file script.csx" : ""}
\`\`\`

Put your client id into \`apiProperties.json\` before, in place of the zeros. The secret is typed later, on the tab *Security*; it belongs into no file.

**As a solution.** In Power Apps open *Solutions*, *Import solution* and choose \`dist/connectors/${folder}.zip\`. Import this solution before any other that has flows with the connector. Client id and secret are typed on the tab *Security* afterwards.

**In the maker portal.** *Custom connectors*, *New custom connector*, *Import an OpenAPI file*, and choose \`apiDefinition.swagger.json\`. Only the definition travels this way: ${script ? "paste `script.csx` on the tab *Code* and switch it on, because the answers are shown as the script makes them; the addresses are those of the Dutch site, so change host and sign-in for any other country; " : ""}enter the policies of \`apiProperties.json\` on the tab *Definition*, and the sign-in on the tab *Security*.

**Redirect URL.** It is known only after the connector was saved: copy it from the tab *Security* and add it to the app registration. Until then signing in fails with a message about the redirect address. Each connector has one of its own.
`;

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** The readme of a connector: how to import it, how to sign in, what it can do and what not. */
export function buildReadme(folder: string, config: ConnectorConfig, document: SwaggerDocument, provider: string): string {
  const offered = listSwaggerOperations(document).map(({ operation }) => operation).filter((operation) => operation["x-ms-visibility"] !== "internal");
  const shown = offered.filter((operation) => operation["x-ms-trigger"] === undefined);
  const rows = shown.map((operation) => `| ${cell(operation.summary)} | \`${operation.operationId}\` | ${operation["x-ms-visibility"] === "important" ? "yes" : ""} |`);
  const limits = config.notOffered.map((sentence) => `- ${sentence}`);
  const steps = (signIn[provider] ?? []).map((step, index) => `${index + 1}. ${step}`);
  return `<!-- Made from connector.yaml and the specs by \`npm run connectors\`; do not edit. -->
# ${config.title}

${config.description}

${importing(folder, config.script !== undefined)}
## Sign-in

${steps.join("\n")}

## What it does not do

${limits.join("\n")}

${readmeTriggers(offered)}## Actions

${shown.length} actions; those marked stand at the top of the list in the designer.

| title | operation | first |
|---|---|---|
${rows.join("\n")}
`;
}
