import { ErpError } from "./erp-error.ts";

/** The environment has no company of this name. */
export class CompanyNotFound extends ErpError {
  /** Names of the companies that the caller may open. */
  readonly names: readonly string[];

  constructor(name: string, names: readonly string[]) {
    const known =
      names.length > 0 ? `there are ${names.map((one) => JSON.stringify(one)).join(", ")}` : "there is none";
    super("COMPANY_NOT_FOUND", `No company is called ${JSON.stringify(name)}: ${known}.`);
    this.names = names;
  }
}
