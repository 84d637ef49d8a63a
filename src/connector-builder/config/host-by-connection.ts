import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { serverAddress } from "../openapi/server-address.ts";

/** What a server with variables becomes: fields of the connection, and the policy that puts them into the address. */
export interface HostByConnection {
  readonly fields: Readonly<Record<string, object>>;
  readonly policies: readonly object[];
  /** The usual path of the server, where the policy puts another in its place. */
  readonly basePath?: string;
}

function fieldOf(name: string, variable: JsonObject): object {
  const choices = listAt(variable, "enum").filter((value) => typeof value === "string");
  const description = textAt(variable, "description") ?? `The part "${name}" of the service's address.`;
  const initial = textAt(variable, "default");
  return {
    type: "string",
    ...(initial === undefined ? {} : { defaultValue: initial }),
    uiDefinition: {
      displayName: name,
      description,
      tooltip: description,
      constraints: {
        required: "true",
        ...(choices.length > 0 ? { allowedValues: choices.map((value) => ({ text: value, value })) } : {}),
      },
    },
  };
}

/** Whether each operation is where the document is. */
function isOnePlace(document: JsonObject): boolean {
  return Object.values(objectAt(document, "paths")).every(
    (item) =>
      !isObject(item) || ("servers" in item ? false : !Object.values(item).some((one) => "servers" in Object(one))),
  );
}

/**
 * Lets the connection choose the address, where the first server of a description has variables in its host, and in its
 * path as long as all operations are below it: the policy puts both in place of host and base path.
 *
 * @see https://learn.microsoft.com/connectors/custom-connectors/policy-templates/dynamichosturl/dynamichosturl
 */
export function hostByConnection(document: JsonObject): HostByConnection {
  const [server] = listAt(document, "servers");
  const variables = objectAt(server, "variables");
  const [, host = "", path = ""] = /^(?:https?|\{[^{}]+\}):\/\/([^/]+)(\/.*)?$/.exec(textAt(server, "url") ?? "") ?? [];
  const usual = serverAddress(document)?.path ?? "";
  const byPath = path.includes("{") && usual !== "" && !usual.includes("{") && isOnePlace(document);
  const address = byPath ? `${host}${path.replace(/\/$/, "")}` : host;
  const names = [...new Set([...address.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? ""))];
  if (names.length === 0) return { fields: {}, policies: [] };
  const key = (name: string): string => name.replace(/[^0-9A-Za-z_]/g, "_");
  const template = address.replace(/\{([^{}]+)\}/g, (_whole, name: string) => `@connectionParameters('${key(name)}')`);
  return {
    fields: Object.fromEntries(names.map((name) => [key(name), fieldOf(name, objectAt(variables, name))])),
    policies: [
      {
        templateId: "dynamichosturl",
        title: "The address that the connection names",
        parameters: { "x-ms-apimTemplateParameter.urlTemplate": `https://${template}` },
      },
    ],
    ...(byPath ? { basePath: usual } : {}),
  };
}
