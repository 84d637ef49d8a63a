import { ErpError } from "./erp-error.ts";
import { vendorWords } from "./vendor-words.ts";
import type { WorkFailed } from "./work-failed.ts";

function explanation(work: unknown, field: string): string {
  const text: unknown = typeof work === "object" && work !== null ? Reflect.get(work, field) : undefined;
  const said = typeof text === "string" ? vendorWords(text) : undefined;
  return said === undefined ? "" : `: ${said}`;
}

/** A configuration package was not imported, or not applied. */
export class ConfigurationPackageFailed extends ErpError {
  readonly step: "import" | "apply";

  constructor(packageCode: string, step: "import" | "apply", cause: WorkFailed) {
    const so =
      step === "import"
        ? "No record of it is in the tables of the company."
        : "It is imported; records that were applied before the fault stay.";
    super(
      "CONFIGURATION_PACKAGE_FAILED",
      `The package ${packageCode} failed to ${step}${explanation(cause.work, `${step}Error`)}. ${so} Mend the package and import it again: that is safe.`,
      { cause },
    );
    this.step = step;
  }
}
