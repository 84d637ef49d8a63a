import { ErpError } from "./erp-error.ts";

/** There is no folder in `specs/` for the API that was asked for. */
export class SpecNotFound extends ErpError {
  constructor(name: string, known: readonly string[]) {
    super(
      "SPEC_NOT_FOUND",
      `There is no API named "${name}": expected ${known.length > 0 ? known.join(", ") : "a folder with an openapi.yaml below specs/"}.`,
    );
  }
}
