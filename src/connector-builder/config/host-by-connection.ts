import { type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";

/** What a server with variables becomes: fields of the connection, and the policy that puts them into the host. */
export interface HostByConnection {
  readonly fields: Readonly<Record<string, object>>;
  readonly policies: readonly object[];
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

/** Lets the connection choose the host, where the first server of a description has variables in it. */
export function hostByConnection(document: JsonObject): HostByConnection {
  const [server] = listAt(document, "servers");
  const variables = objectAt(server, "variables");
  const [, host = ""] = /^https?:\/\/([^/]+)/.exec(textAt(server, "url") ?? "") ?? [];
  const names = [...host.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
  if (names.length === 0) return { fields: {}, policies: [] };
  const key = (name: string): string => name.replace(/[^0-9A-Za-z_]/g, "_");
  const template = host.replace(/\{([^{}]+)\}/g, (_whole, name: string) => `@connectionParameters('${key(name)}')`);
  return {
    fields: Object.fromEntries(names.map((name) => [key(name), fieldOf(name, objectAt(variables, name))])),
    policies: [
      {
        templateId: "dynamichosturl",
        title: "The host that the connection names",
        parameters: { "x-ms-apimTemplateParameter.urlTemplate": `https://${template}` },
      },
    ],
  };
}
