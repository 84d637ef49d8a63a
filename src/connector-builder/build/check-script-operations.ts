import { type JsonObject, objectAt, textsAt } from "../../kit/json-access.ts";
import type { PositionedYaml } from "../config/positioned-yaml.ts";

/**
 * An operation that only the script answers has to be among `scriptOperations`, where there are any: the platform runs
 * the script for those alone, and sends the others to a service that has no such path.
 *
 * @throws {ConnectorConfigInvalid} with the names to add
 */
export function checkScriptOperations(yaml: PositionedYaml, scripted: readonly string[], properties: JsonObject): void {
  const run = textsAt(objectAt(properties, "properties"), "scriptOperations");
  const missing = scripted.filter((name) => !run.includes(name));
  if (run.length === 0 || missing.length === 0) return;
  throw yaml.mistake(
    ["sources"],
    `only the script answers ${missing.join(", ")}: add to scriptOperations of apiProperties.json, which lists the operations that the script is run for.`,
  );
}
