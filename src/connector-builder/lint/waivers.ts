import { listAt, textAt } from "../../kit/json-access.ts";
import { matchesPattern } from "../config/matches-pattern.ts";
import { PositionedYaml } from "../config/positioned-yaml.ts";
import type { Finding } from "./lint-connector.ts";

/**
 * Marks the warnings that `waivers.yaml` accepts. A waiver names a rule, a place (`*` stands for anything)
 * and a reason; it cannot accept an error, and one that accepts nothing is a mistake itself.
 *
 * @throws {ConnectorConfigInvalid} with file and line
 */
export function applyWaivers(findings: readonly Finding[], file: string, text: string | undefined): Finding[] {
  if (text === undefined) return [...findings];
  const yaml = new PositionedYaml(file, text);
  let result = [...findings];
  for (const [index, waiver] of listAt(yaml.root, "waivers").entries()) {
    const rule = textAt(waiver, "rule");
    const at = textAt(waiver, "at");
    const reason = textAt(waiver, "reason");
    if (rule === undefined || at === undefined || reason === undefined || reason.trim() === "")
      throw yaml.mistake(["waivers", index], "a waiver has rule, at and reason.");
    const covers = (finding: Finding): boolean => finding.rule === rule && matchesPattern(finding.at, [at]);
    if (result.some((finding) => covers(finding) && finding.severity === "error"))
      throw yaml.mistake(["waivers", index], `${rule} stops the import, so it cannot be waived.`);
    if (!result.some(covers))
      throw yaml.mistake(["waivers", index], `nothing breaks ${rule} at ${at} any more: remove the waiver.`);
    result = result.map((finding) => (covers(finding) ? { ...finding, waived: reason } : finding));
  }
  return result;
}
