import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleSpec } from "../../../src/spec-tools/generate/bundle-spec.ts";
import { smallSpec } from "../../support/small-spec.ts";
import { inSpecs, temporaryFolder } from "../../support/temporary-folder.ts";

async function failure(files: Readonly<Record<string, string>>): Promise<unknown> {
  const folder = temporaryFolder(inSpecs("small", files));
  return bundleSpec(join(folder, "specs"), "small", folder).catch((error: unknown) => error);
}

const things = smallSpec["things.yaml"] ?? "";

test.each<[string, Record<string, string>, RegExp]>([
  ["no entry file", { "README.md": "" }, /^specs\/small\/openapi\.yaml: the file is missing\. Restore it/],
  [
    "a file that is referred to is missing",
    { "openapi.yaml": smallSpec["openapi.yaml"] ?? "" },
    /^specs\/small\/openapi\.yaml:9: .*things\.yaml.* Correct the reference/,
  ],
  [
    "a reference that leads nowhere",
    { ...smallSpec, "things.yaml": things.replaceAll("#/schemas/Line", "#/schemas/Lime") },
    /^specs\/small\/things\.yaml:\d+: .*#\/schemas\/Lime.* Correct the reference/,
  ],
  ["no YAML", { ...smallSpec, "things.yaml": "paths: [" }, /^specs\/small\/\w+\.yaml.*things\.yaml/],
  [
    "not a document",
    { "openapi.yaml": "openapi: 3.1.0\n" },
    /^specs\/small\/openapi\.yaml: the document has no openapi, paths and components/,
  ],
])("%s: one line that says where", async (_what, files, message) => {
  const error = await failure(files);
  expect(error).toMatchObject({ code: "SPEC_INVALID", message: expect.stringMatching(message) });
  expect((error as Error).message).not.toContain("\n");
  expect((error as Error).message).not.toContain(temporaryFolder().slice(0, 8));
});
