import { ErpError } from "./erp-error.ts";

/** A command needs a package that is not installed beside this one; the message is the line that installs it. */
export class PackageMissing extends ErpError {
  constructor(what: string, packages: readonly string[], options?: { cause?: unknown }) {
    super(
      "PACKAGE_MISSING",
      `${what} needs packages that are not installed. Run: npm install -D ${packages.join(" ")}`,
      options,
    );
  }
}
