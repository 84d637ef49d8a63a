import { ErpError } from "./erp-error.ts";

/** The text is not the id of a company of Business Central. */
export class CompanyIdInvalid extends ErpError {
  constructor(value: unknown) {
    super(
      "COMPANY_ID_INVALID",
      `The id of a company is a GUID, not ${typeof value === "string" ? JSON.stringify(value) : typeof value}: companyOf finds it by the company's name.`,
    );
  }
}
