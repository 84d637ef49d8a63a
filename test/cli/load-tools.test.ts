import { expect, test } from "vitest";
import { loadTools } from "../../src/cli/load-tools.ts";

const versions = (installed: Readonly<Record<string, string>>) => (name: string) => installed[name];
const once =
  "Without touching what your program uses: npx -p erp-openapi -p openapi-typescript@7 -p typescript@5.9 erp-openapi spec generate …";

test.each([
  ["7.0.2", "TypeScript 7.0.2 is installed"],
  ["6.0.1", "TypeScript 6.0.1 is installed"],
])("beside TypeScript %s nobody is asked for an older one", async (typescript, found) => {
  const asked = loadTools("spec generate", async () => 1, versions({ typescript, "openapi-typescript": "7.13.0" }));
  await expect(asked).rejects.toMatchObject({
    code: "PACKAGE_MISSING",
    message: `spec generate needs openapi-typescript@7 and typescript@5.9; ${found}. ${once}`,
  });
});

test("where nothing is installed the command that brings both is printed", async () => {
  await expect(loadTools("spec generate", async () => 1, versions({}))).rejects.toMatchObject({
    message: `spec generate needs openapi-typescript@7 and typescript@5.9; openapi-typescript and typescript are not installed. ${once}`,
  });
});

test("what is installed is loaded", async () => {
  const installed = versions({ typescript: "5.9.3", "openapi-typescript": "7.13.0" });
  expect(await loadTools("spec generate", async () => 1, installed)).toBe(1);
  expect(await loadTools("spec generate", async () => 2)).toBe(2);
});
