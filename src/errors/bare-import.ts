import { ErpError } from "./erp-error.ts";

/** What programs import; patterns and documents are in the README. */
const subpaths = [
  "business-central",
  "business-central-admin",
  "business-central-automation",
  "exact-online",
  "dataverse",
  "odata",
  "oauth",
  "stores/{memory,file,sqlite,postgres}",
  "http",
  "webhooks",
  "sync",
  "sync/{sqlite,postgres}",
  "writes",
  "writes/{sqlite,postgres}",
  "errors",
  "sandbox",
];

/** `import "erp-openapi"`: each part is imported by its own name, so that no program loads what it does not use. */
export class BareImport extends ErpError {
  constructor() {
    super(
      "BARE_IMPORT",
      `"erp-openapi" itself exports nothing: import one of ${subpaths.map((path) => `erp-openapi/${path}`).join(", ")}. For example: import { createExactOnlineClient } from "erp-openapi/exact-online"`,
    );
  }
}
