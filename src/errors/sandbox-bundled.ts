import { ErpError } from "./erp-error.ts";

/** The sandbox cannot find the files that it reads, because it was bundled. Exclude it from the bundle. */
export class SandboxBundled extends ErpError {
  constructor(document: string, options?: { cause?: unknown }) {
    super(
      "SANDBOX_BUNDLED",
      `The sandbox reads ${document} of its package, which is not beside this bundle. Leave erp-openapi/sandbox out of the bundle and install erp-openapi where it runs: esbuild --external:erp-openapi/sandbox, or the option external of your bundler.`,
      options,
    );
  }
}
