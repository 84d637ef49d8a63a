import { ErpError } from "./erp-error.ts";

/**
 * A command needs packages that are not installed, or not in the right version. The message is a command that uses them
 * once, without changing your project.
 */
export class PackageMissing extends ErpError {
  constructor(what: string, found: string, packages: readonly string[], options?: { cause?: unknown }) {
    const brought = packages.map((name) => `-p ${name}`).join(" ");
    super(
      "PACKAGE_MISSING",
      `${what} needs ${packages.join(" and ")}; ${found}. Without touching what your program uses: npx -p erp-openapi ${brought} erp-openapi ${what} …`,
      options,
    );
  }
}
