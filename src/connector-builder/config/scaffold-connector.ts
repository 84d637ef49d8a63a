import { stringify } from "yaml";
import { type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { fileNames, publisherFile } from "../build/connector-files.ts";
import { listOperations, type SourceOperation } from "../openapi/list-operations.ts";
import { plainTitle } from "../swagger/title-of.ts";

const followed = ["nextLink", "@odata.nextLink"];
const color = "#0b6a6a";
const zeros = "00000000-0000-0000-0000-000000000000";

/** A title that the platform takes: letters, digits and spaces, at most 30, without words that say nothing. */
function shortTitle(title: string): string {
  const words = title
    .replace(/[^A-Za-z0-9 ]+/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !/^(API|Connector)$/i.test(word));
  return words.join(" ").slice(0, 30).trim() || "Service";
}

interface CodeFlow {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly scopes: JsonObject;
}

function codeFlow(document: JsonObject): CodeFlow | undefined {
  for (const scheme of Object.values(objectAt(objectAt(document, "components"), "securitySchemes"))) {
    const flow = objectAt(objectAt(scheme, "flows"), "authorizationCode");
    const [authorizationUrl, tokenUrl] = [textAt(flow, "authorizationUrl"), textAt(flow, "tokenUrl")];
    if (authorizationUrl !== undefined && tokenUrl !== undefined)
      return { authorizationUrl, tokenUrl, scopes: objectAt(flow, "scopes") };
  }
  return undefined;
}

/** Sign-in by the code flow of the description, with a refresh address, so that a connection outlives its first token. */
function connectionParameters(flow: CodeFlow | undefined): object {
  if (!flow) return {};
  const uiDefinition = {
    displayName: "Sign-in",
    description: "Sign in with your account.",
    constraints: { required: "true", hidden: "false" },
  };
  const customParameters = {
    authorizationUrl: { value: flow.authorizationUrl },
    tokenUrl: { value: flow.tokenUrl },
    refreshUrl: { value: flow.tokenUrl },
  };
  return {
    token: {
      type: "oauthSetting",
      oAuthSettings: {
        identityProvider: "oauth2",
        clientId: zeros,
        scopes: Object.keys(flow.scopes),
        redirectMode: "GlobalPerConnector",
        customParameters,
      },
      uiDefinition,
    },
  };
}

/** Titles for operations that would have the same one. */
function ownTitles(operations: readonly SourceOperation[]): Record<string, { summary: string }> {
  const seen = new Set<string>();
  return Object.fromEntries(
    operations.flatMap(({ operationId, operation }) => {
      const summary = (textAt(operation, "summary") ?? operationId).toLowerCase();
      if (seen.has(summary)) return [[operationId, { summary: plainTitle(operationId) }]];
      seen.add(summary);
      return [];
    }),
  );
}

/**
 * The files of a new connector for a description: `connector.yaml` and `apiProperties.json`, and a `publisher.yaml` to be
 * filled in unless there is one.
 *
 * @param source path of the description from the folder of the connector
 */
export function scaffoldConnector(document: JsonObject, source: string, hasPublisher: boolean): Map<string, string> {
  const info = objectAt(document, "info");
  const flow = codeFlow(document);
  const operations = listOperations(document);
  const title = shortTitle(textAt(info, "title") ?? "");
  const nextLink = operations
    .map(({ operation }) => textAt(objectAt(operation, "x-paging"), "nextLink"))
    .find((link) => followed.includes(link ?? ""));
  const titles = ownTitles(operations);
  const config = {
    title,
    description: `Actions of ${title}: say here in one or two sentences what makers do with it.`,
    sources: [{ file: source }],
    ...(flow
      ? { security: { authorizationUrl: flow.authorizationUrl, tokenUrl: flow.tokenUrl, scopes: flow.scopes } }
      : {}),
    ...(nextLink === undefined ? {} : { nextLink }),
    ...(Object.keys(titles).length > 0 ? { operations: titles } : {}),
  };
  const policies =
    nextLink === undefined
      ? []
      : [
          {
            templateId: "updatenextlink",
            title: "Next pages go through the connector",
            parameters: { "x-ms-apimTemplateParameter.nextLinkPropertyName": nextLink },
          },
        ];
  const properties = {
    properties: {
      connectionParameters: connectionParameters(flow),
      iconBrandColor: color,
      capabilities: ["actions"],
      policyTemplateInstances: policies,
    },
  };
  const publisher = {
    name: "Contoso",
    url: "https://contoso.example",
    email: "help@contoso.example",
    uniqueName: "contoso",
    prefix: "cto",
    optionValuePrefix: 47110,
  };
  return new Map([
    [fileNames.config, stringify(config, { lineWidth: 120 })],
    [fileNames.properties, `${JSON.stringify(properties, null, 2)}\n`],
    ...(hasPublisher
      ? []
      : [
          [
            publisherFile,
            `# Who publishes this connector: write your own. The prefix never changes once a solution was imported.\n${stringify(publisher)}`,
          ] as const,
        ]),
  ]);
}
