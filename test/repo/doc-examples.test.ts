import { expect, test } from "vitest";
import { compileExamples, type DocExample, examplesOf, publicFiles } from "../support/doc-examples.ts";

/** What examples of the clients' methods may use without saying where it comes from. */
const ambient = `
declare const exact: import("../../src/clients/exact-online/index.ts").ExactOnlineClient;
declare const automation: import("../../src/clients/business-central-automation/index.ts").AutomationClient;
declare const center: import("../../src/clients/business-central-admin/index.ts").AdminCenterClient;
declare const dataverse: import("../../src/clients/dataverse/index.ts").DataverseClient<
  import("../../test/clients/dataverse/support/sample-tables.ts").SampleTypes
>;
declare const division: import("../../src/clients/division.ts").Division;
declare const companyId: string;
declare const userSecurityId: string;
`;

test("every code block in a doc comment that users see compiles", () => {
  const files = publicFiles();
  expect(files).toEqual(
    expect.arrayContaining([
      "src/clients/exact-online/index.ts",
      "src/clients/types/client-methods.ts",
      "src/oauth/oauth-client.ts",
      "src/http/chain.ts",
      "src/errors/outcome-unknown.ts",
    ]),
  );
  const examples = files.flatMap(examplesOf);
  expect(examples.length).toBeGreaterThan(40);
  expect(compileExamples(examples, ambient)).toEqual([]);
}, 180_000);

test("one that does not compile is named by file and line", () => {
  const [good] = examplesOf("src/clients/exact-online/index.ts");
  const wrong: DocExample = {
    ...(good as DocExample),
    text: good?.text.replace('select: ["ID"', 'select: ["IDD"') ?? "",
  };
  expect(compileExamples([wrong], ambient)).toEqual([
    expect.stringMatching(/^src\/clients\/exact-online\/index\.ts:\d+: Type '"IDD"' is not assignable/),
  ]);
}, 180_000);
