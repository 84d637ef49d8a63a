import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openTarget, readTargetName } from "../../../src/cli/sync/open-target.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("--to", () => {
  test.each([
    ["sqlite:erp.sqlite", { kind: "sqlite", file: "erp.sqlite" }],
    ["sqlite:C:\\data\\erp.sqlite", { kind: "sqlite", file: "C:\\data\\erp.sqlite" }],
    ["postgres://kim@host/erp", { kind: "postgres", url: "postgres://kim@host/erp" }],
    ["postgresql://host/erp", { kind: "postgres", url: "postgresql://host/erp" }],
    ["postgres:postgres://kim@host/erp", { kind: "postgres", url: "postgres://kim@host/erp" }],
  ])("%s", (to, want) => expect(readTargetName(to)).toEqual(want));

  test.each(["erp.sqlite", "sqlite", "mysql://host/erp", "postgres:host", ""])("%j names no database", (to) =>
    expect(() => readTargetName(to)).toThrow(expect.objectContaining({ code: "USAGE_INVALID" })),
  );
});

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
