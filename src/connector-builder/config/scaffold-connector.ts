import { type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { printYaml } from "../../kit/print-yaml.ts";
import { chooseSignIn } from "../adapt/choose-sign-in.ts";
import { shortTitles } from "../adapt/short-titles.ts";
import { fileNames, publisherFile } from "../build/connector-files.ts";
import { listOperations } from "../openapi/list-operations.ts";
import { serverAddress } from "../openapi/server-address.ts";
import { entraSets } from "./entra-files.ts";
import { type HostByConnection, hostByConnection } from "./host-by-connection.ts";
import { connectionFields, signInPolicies } from "./sign-in-files.ts";

const followed = ["nextLink", "@odata.nextLink"];
const color = "#0b6a6a";

/** A title that the platform takes: letters, digits and spaces, at most 30, without words that say nothing. */
function shortTitle(title: string): string {
  const words = title
    .replace(/['\u2019]/g, "")
    .replace(/[^A-Za-z0-9 ]+/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !/^(API|Connector)$/i.test(word));
  return words.join(" ").slice(0, 30).trim() || "Service";
}

/** What the first server has before the paths where it names no host, such as `/api/v3`; undefined where it says nothing. */
function serverPath(document: JsonObject): string | undefined {
  const known = serverAddress(document)?.path;
  const url = textAt(listAt(document, "servers")[0], "url");
  return known ?? (url?.startsWith("/") ? url.replace(/\/$/, "") : undefined);
}

/** Which part of a description a new connector is for. */
export interface ScaffoldChoice {
  /** Tags to take. @default all */
  readonly tags?: readonly string[];
  /** Host to call, where the description names several or none. @default that of its first server */
  readonly host?: string;
  /** Operations that the connector will have. @default all of the description */
  readonly only?: readonly string[];
}

/**
 * The files of a new connector for a description: `connector.yaml` and `apiProperties.json`, and a `publisher.yaml` to be
 * filled in unless there is one.
 *
 * @param source path of the description from the folder of the connector
 */
export function scaffoldConnector(
  document: JsonObject,
  source: string,
  hasPublisher: boolean,
  { tags, host, only }: ScaffoldChoice = {},
): Map<string, string> {
  const info = objectAt(document, "info");
  const all = listOperations(document);
  const operations = all.filter(
    (operation) =>
      (tags?.some((tag) => operation.tags.includes(tag)) ?? true) && (only?.includes(operation.operationId) ?? true),
  );
  const signIn = chooseSignIn(document, operations);
  const byConnection: HostByConnection = host === undefined ? hostByConnection(document) : { fields: {}, policies: [] };
  const title = shortTitle(textAt(info, "title") ?? "");
  const nextLink = operations
    .map(({ operation }) => textAt(objectAt(operation, "x-paging"), "nextLink"))
    .find((link) => followed.includes(link ?? ""));
  const titles = shortTitles(operations);
  const config = {
    title,
    description: `Actions of ${title}: say here in one or two sentences what makers do with it.`,
    ...(host === undefined ? {} : { host }),
    ...(byConnection.basePath === undefined ? {} : { basePath: byConnection.basePath }),
    sources: [
      {
        file: source,
        ...(tags ? { tags } : {}),
        ...(serverAddress(document) ? {} : { prefix: serverPath(document) ?? "" }),
      },
    ],
    ...(signIn ? { security: signIn.security } : {}),
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
      connectionParameters: { ...connectionFields(signIn), ...byConnection.fields },
      ...(signIn?.entra ? { connectionParameterSets: entraSets(signIn.entra, byConnection.fields) } : {}),
      iconBrandColor: color,
      capabilities: ["actions"],
      policyTemplateInstances: [...byConnection.policies, ...signInPolicies(signIn), ...policies],
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
    [fileNames.config, printYaml(config)],
    [fileNames.properties, `${JSON.stringify(properties, null, 2)}\n`],
    ...(hasPublisher
      ? []
      : [
          [
            publisherFile,
            `# Who publishes this connector: write your own. The prefix never changes once a solution was imported.\n${printYaml(publisher)}`,
          ] as const,
        ]),
  ]);
}
