import type { BuiltConnector } from "../../connector-builder/build/build-connector.ts";
import { type Finding, lintConnector } from "../../connector-builder/lint/lint-connector.ts";
import { readJson } from "../../connector-builder/lint/read-json.ts";
import { ConnectorsRefused } from "../../errors/connectors-refused.ts";
import { isObject, objectAt } from "../../kit/json-access.ts";

/**
 * Lints what was built before any of it is written.
 *
 * @throws {ConnectorsRefused} when the platform would refuse it
 */
export function lintBuilt(
  file: string,
  text: string,
  connector?: Pick<BuiltConnector, "properties" | "script">,
): Finding[] {
  const { value } = readJson(text);
  const findings = lintConnector(file, {
    text,
    definition: isObject(value) ? value : {},
    properties: connector && objectAt(connector.properties, "properties"),
    script: connector?.script,
  });
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new ConnectorsRefused(
      errors.length,
      errors
        .map((one) => `${one.file}: ${one.rule} ${one.at}: ${one.message}. ${one.reason.replace(/\.$/, "")}`)
        .join("\n"),
      "Nothing was written.",
    );
  return findings;
}
