import { type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { ConnectorConfig } from "../config/connector-config.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";
import type { SelectedOperation } from "./select-operations.ts";

/** What an address template has between the host and the first value of the connection: `/v2.0`. */
function fixedPath(template: string): string {
  return (/^https:\/\/[^/]+([^@]*)/.exec(template)?.[1] ?? "").replace(/\/$/, "");
}

/**
 * Paths without their beginning reach the service only by a policy that puts it, for these operations and for no others.
 *
 * @throws {ConnectorConfigInvalid} with the policy to paste
 */
export function checkPrefixes(
  yaml: PositionedYaml,
  config: ConnectorConfig,
  selected: readonly SelectedOperation[],
  properties: JsonObject,
): void {
  const policies = listAt(objectAt(properties, "properties"), "policyTemplateInstances")
    .filter((policy) => textAt(policy, "templateId")?.toLowerCase() === "dynamichosturl")
    .map((policy) => objectAt(policy, "parameters"));
  for (const [index, { byPolicy }] of config.sources.entries()) {
    if (byPolicy === undefined) continue;
    const wanted = selected.filter(({ source }) => source.byPolicy === byPolicy).map(({ operationId }) => operationId);
    const put = policies
      .filter(
        (parameters) => fixedPath(textAt(parameters, "x-ms-apimTemplateParameter.urlTemplate") ?? "") === byPolicy,
      )
      .flatMap((parameters) => textsAt(parameters, "x-ms-apimTemplate-operationName"));
    const wrong = [...wanted.filter((name) => !put.includes(name)), ...put.filter((name) => !wanted.includes(name))];
    if (wrong.length === 0) continue;
    const parameters = {
      "x-ms-apimTemplateParameter.urlTemplate": `https://${config.host ?? "<host>"}${byPolicy}`,
      "x-ms-apimTemplate-operationName": wanted,
    };
    throw yaml.mistake(
      ["sources", index, "byPolicy"],
      `a policy has to put ${byPolicy} before the paths of this source and of no other, which is not so for ${wrong.join(", ")}: policyTemplateInstances of apiProperties.json wants ${JSON.stringify({ templateId: "dynamichosturl", title: `Puts ${byPolicy}`, parameters })}`,
    );
  }
}
