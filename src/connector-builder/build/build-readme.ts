import { type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { Loss } from "../adapt/loss-log.ts";
import { wantedSignIns } from "../adapt/tell-sign-in.ts";
import type { ConnectorConfig } from "../config/connector-config.ts";
import { listOperations } from "../openapi/list-operations.ts";
import { serverChoices } from "../openapi/server-address.ts";
import { listSwaggerOperations } from "../swagger/list-swagger-operations.ts";
import type { SwaggerDocument } from "../swagger/types.ts";
import { readmeImport } from "./readme-import.ts";
import {
  readmeConnecting,
  readmeRegistration,
  readmeSecurity,
  readmeSignIn,
  readmeTyped,
  signInAlone,
} from "./readme-sign-in.ts";
import { readmeTriggers } from "./readme-triggers.ts";
import type { DocumentOf } from "./select-operations.ts";
import { signInFacts } from "./sign-in-facts.ts";

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** Application permissions that the operations of a connector name in their spec. */
function permissionsOf(config: ConnectorConfig, definition: SwaggerDocument, documentOf: DocumentOf): string[] {
  const ids = new Set(listSwaggerOperations(definition).map(({ operation }) => operation.operationId));
  const used = config.sources
    .flatMap(({ api }) => listOperations(documentOf(api) ?? {}))
    .filter(({ operationId }) => ids.has(operationId));
  return [
    ...new Set(
      used.flatMap(({ operation }) => textsAt(objectAt(objectAt(operation, "x-access"), "permissions"), "application")),
    ),
  ].sort();
}

/** Whether answers come in the envelopes of OData v2, which only a script takes off. */
function isWrapped(config: ConnectorConfig, documentOf: DocumentOf): boolean {
  return config.sources.some(({ api }) =>
    listOperations(documentOf(api) ?? {}).some(
      ({ operation }) => textAt(objectAt(operation, "x-paging"), "style") === "odata-v2",
    ),
  );
}

/** What the import of the one file lacks. */
function missingAlone(
  config: ConnectorConfig,
  definition: SwaggerDocument,
  properties: JsonObject,
  documentOf: DocumentOf,
): string[] {
  const operations = listSwaggerOperations(definition).map(({ operation }) => operation);
  const triggers = operations.filter((operation) => operation["x-ms-trigger"] !== undefined).length;
  return [
    ...(config.nextLink === undefined
      ? []
      : ["A list answers one page at most: for the next one pass `$skiptoken`, as its description says."]),
    ...(config.script === undefined || config.nextLink === undefined || !isWrapped(config, documentOf)
      ? []
      : [
          "Answers come as the service sends them: rows in `d.results` or in `d`, a record in `d`, dates as `/Date(milliseconds)/`.",
        ]),
    ...(config.sources.some(({ byPolicy }) => byPolicy !== undefined)
      ? [
          "The tenant of a connection does not get into the address, which a partner in a customer's tenant (GDAP) needs.",
        ]
      : listAt(objectAt(properties, "properties"), "policyTemplateInstances").some(
            (policy) => config.script === undefined && textAt(policy, "templateId")?.toLowerCase() === "dynamichosturl",
          )
        ? [
            `Every connection calls \`${definition.host}\`, as the policy that puts another address in its place is missing.`,
          ]
        : []),
    ...(triggers > 0 && config.script !== undefined
      ? [triggers === 1 ? "The trigger is not there." : `The ${triggers} triggers are not there.`]
      : []),
    ...(config.sources.some(({ needsScript }) => needsScript)
      ? ["What only the script answers is left out; a drop-down that it fills becomes a field to type into."]
      : []),
  ];
}

/** The readme of a connector: how to import it, how to sign in, what it can do and what not. */
export function buildReadme(
  name: string,
  config: ConnectorConfig,
  document: SwaggerDocument,
  properties: JsonObject,
  documentOf: DocumentOf,
  losses: readonly Loss[] = [],
): string {
  const offered = listSwaggerOperations(document)
    .map(({ operation }) => operation)
    .filter((operation) => operation["x-ms-visibility"] !== "internal");
  const shown = offered.filter((operation) => operation["x-ms-trigger"] === undefined);
  const rows = shown.map(
    (operation) =>
      `| ${cell(operation.summary)} | \`${operation.operationId}\` | ${operation["x-ms-visibility"] === "important" ? "yes" : ""} |`,
  );
  const facts = signInFacts(properties);
  const { security } = config;
  const addresses = security && "authorizationUrl" in security ? security : undefined;
  const countries = serverChoices(documentOf(config.sources[0]?.api ?? "") ?? {}, "country") ?? [];
  const importing = readmeImport(
    {
      name,
      title: config.title,
      hasScript: config.script !== undefined,
      hasSecret: facts.provider !== "",
      countries,
      missing: [...signInAlone(security, facts), ...missingAlone(config, document, properties, documentOf)],
    },
    readmeSecurity(facts, addresses, config.security),
  );
  const site = addresses?.authorizationUrl ?? config.metadata?.website ?? config.publisher.url;
  const signIn = readmeSignIn(facts).map((sentence) => `- ${sentence}`);
  const isExact = config.sources.some(({ api }) => api.startsWith("exact-online"));
  const typed = readmeTyped(config.security, facts);
  const limits = config.notOffered.map((sentence) => `- ${sentence}`);
  return `<!-- Made from connector.yaml and the specs by \`erp-openapi connector build\`; do not edit. -->
# ${config.title}

${config.description}

${typed === undefined && facts.provider !== "" ? "## Before the import: register an app" : "## Before the import"}

${typed ?? readmeRegistration(facts, permissionsOf(config, document, documentOf), site, wantedSignIns(losses))}
## Import

One of three ways; each ends with the steps below under *After the import*.

${importing}
## After the import

${readmeConnecting(facts)}
${signIn.length > 0 ? `## Sign-in\n\n${signIn.join("\n")}\n\n` : ""}${limits.length > 0 ? `## What it does not do\n\n${limits.join("\n")}\n\n` : ""}${readmeTriggers(offered, isExact)}## Actions

${shown.length} actions; those marked stand at the top of the list in the designer.

| title | operation | first |
|---|---|---|
${rows.join("\n")}
`;
}
