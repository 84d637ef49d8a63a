import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { SpecChange } from "../../spec-tools/diff/change-list.ts";
import type { SpecDocument } from "../../spec-tools/generate/spec-document.ts";

/**
 * Whether a folder holds an earlier pull.
 *
 * @throws {UsageInvalid} when it holds something else, which nobody asked to replace
 */
export function savedPull(folder: string): boolean {
  if (!existsSync(folder)) return false;
  if (existsSync(join(folder, "source", "pull.json"))) return true;
  throw new UsageInvalid(`${folder} is there, and no pull wrote it: name another folder with --out.`);
}

/** What a pull changes of the one before, as `spec diff` has it. */
export async function changesOfPull(
  folder: string,
  document: SpecDocument,
): Promise<{ readonly list: readonly SpecChange[]; readonly text: string }> {
  const [{ compareSpecs }, { printChanges }, { readSpec }] = await Promise.all([
    import("../../spec-tools/diff/compare-specs.ts"),
    import("../../spec-tools/diff/print-changes.ts"),
    import("../../spec-tools/read-spec.ts"),
  ]);
  const list = compareSpecs(await readSpec(join(folder, "spec")), document);
  return { list, text: printChanges(list, "text") };
}
