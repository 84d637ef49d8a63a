import { Command } from "commander";
import { withExamples } from "../shared-options.ts";
import { specDiffCommand } from "./spec-diff.ts";
import { specGenerateCommand } from "./spec-generate.ts";
import { specImportCommand } from "./spec-import.ts";
import { specLintCommand } from "./spec-lint.ts";
import { specOverlayCommand } from "./spec-overlay.ts";

/** `erp-openapi spec`: from the metadata of any OData service to a typed client, and what changed between two versions. */
export function specCommand(): Command {
  const group = new Command("spec")
    .description("import any OData service, correct it, generate its client, compare versions")
    .addCommand(specImportCommand())
    .addCommand(specOverlayCommand())
    .addCommand(specLintCommand())
    .addCommand(specGenerateCommand())
    .addCommand(specDiffCommand());
  return withExamples(group, [
    "erp-openapi spec import metadata.xml --server https://erp.contoso.com/odata --out specs/my-api",
    "erp-openapi spec lint specs/my-api",
    "erp-openapi spec generate specs/my-api --out src/my-api",
  ]);
}
