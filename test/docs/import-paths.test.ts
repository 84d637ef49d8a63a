import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { importPaths, importPathTarget } from "../../docs/site/typescript/import-paths.ts";

it("each module of the package has a page, under the name by which it is imported", () => {
  const paths = importPaths(process.cwd());
  expect(paths).toContainEqual({ name: "stores/file", source: "src/stores/file/index.ts" });
  expect(paths.filter(({ source }) => !existsSync(source))).toEqual([]);
  expect(paths.length).toBeGreaterThan(20);
  expect(importPathTarget("stores/file")).toBe("typescript/stores/file.html");
});
