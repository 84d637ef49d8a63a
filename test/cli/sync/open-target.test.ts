import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openTarget } from "../../../src/cli/sync/open-target.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("the driver of PostgreSQL is the user's own:", () => {
  const postgres = { kind: "postgres", url: "postgres://kim@127.0.0.1:1/erp" } as const;

  test("where it is missing, the error says how to get it", async () => {
    await expect(openTarget(postgres, { mustExist: false, find: () => [] })).rejects.toMatchObject({
      code: "PACKAGE_MISSING",
      message:
        "sync needs pg@8; it is not installed (npm install pg). Without touching what your program uses: npx -p erp-openapi -p pg@8 erp-openapi sync …",
    });
  });

  test("another package of that name is none", async () => {
    const file = join(temporaryFolder(), "node_modules", "pg", "index.mjs");
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, "export const Pond = 1;\n");
    await expect(openTarget(postgres, { mustExist: false, find: () => [file] })).rejects.toMatchObject({
      code: "PACKAGE_MISSING",
      message: expect.stringContaining("is another package of that name"),
    });
  });
});
