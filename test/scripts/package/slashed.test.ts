import { expect, test } from "vitest";
import { slashed } from "../../../scripts/package/slashed.ts";

test.each([
  ["C:\\work\\erp\\src\\http\\index.ts", "C:/work/erp/src/http/index.ts"],
  ["\0graphql", "\0graphql"],
  ["/work/erp/src/http/index.ts", "/work/erp/src/http/index.ts"],
])("%j", (path, want) => {
  expect(slashed(path)).toBe(want);
});
