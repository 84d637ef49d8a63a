import { ErpError } from "./erp-error.ts";

/**
 * A command needs packages of a version that is not installed beside this one. The message is a command that brings them
 * for once, and changes nothing in the program's folder.
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
