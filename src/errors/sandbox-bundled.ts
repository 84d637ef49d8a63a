import { ErpError } from "./erp-error.ts";

/** The sandbox runs without the files that it reads: it went into a bundle, where its package is not beside it. */
export class SandboxBundled extends ErpError {
  constructor(document: string, options?: { cause?: unknown }) {
    super(
      "SANDBOX_BUNDLED",
      `The sandbox reads ${document} of its package, which is not beside this bundle. Leave erp-openapi/sandbox out of the bundle and install erp-openapi where it runs: esbuild --external:erp-openapi/sandbox, or the option external of your bundler.`,
      options,
    );
  }
}
