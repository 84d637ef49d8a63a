import { beforeAll, expect, test } from "vitest";
import { type Ran, run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

// An import of half a minute passes in a second.
const used = useSandbox({ seed: 3, clock: { rate: 60 } });

const deploy = (...words: string[]): Promise<Ran> => run("connector", "deploy", ...words, "--sandbox");

beforeAll(async () => {
  expect(await run("login", "dataverse", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});

test("a connector of the package is imported, and what is left to do is said", async () => {
  const { code, stdout, stderr } = await deploy("exact-online-sales", "--client-id", "abc");
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/^Staging exactonlinesales \(\d+ KiB\) in http/),
  });
  expect(stderr).toMatch(
    /should the wait end early: erp-openapi connector deploy exact-online-sales --resume [0-9a-f-]{36} --sandbox\n/,
  );
  expect(stdout).toMatch(/^Imported: Exact Online Sales [\d.]+ in http:\/\/127\.0\.0\.1:\d+, after \d+ s\.\n/);
  expect(stdout).toMatch(
    /1\. The secret: make\.powerapps\.com, .*tab Security: type the client secret, then Update connector\./,
  );
  expect(stdout).toMatch(
    /2\. The redirect address: register https:\/\/global\.consent\.azure-apim\.net\/redirect\/[\w-]+ where your app is registered\./,
  );
});

test("for programs, one line; and a wait is taken up again by its job", async () => {
  const first = await deploy("business-central-sales", "--json");
  expect(first.code).toBe(0);
  const told = JSON.parse(first.stdout) as Record<string, unknown>;
  expect(told).toMatchObject({
    connector: "business-central-sales",
    organisation: used.sandbox.dataverse.origin,
    redirectUri: expect.stringMatching(/^https:\/\/global\.consent\.azure-apim\.net\/redirect\//),
    left: [expect.stringMatching(/client id and secret/), expect.stringMatching(/in Entra/)],
  });
  used.sandbox.log.clear();
  const again = await deploy(
    "business-central-sales",
    "--json",
    "--resume",
    `${told["importJobId"]}:${told["asyncOperationId"]}`,
  );
  expect(JSON.parse(again.stdout)).toMatchObject({ importJobId: told["importJobId"], version: told["version"] });
  expect(used.sandbox.log.entries().map(({ operation }) => operation)).not.toContain("ImportSolutionAsync");
});

test("an import that fails ends with 1, and says why", async () => {
  const id = used.sandbox.faults.add({
    operation: "ImportSolutionAsync",
    effect: { kind: "fails-inside", says: "No room." },
  });
  const { code, stdout, stderr } = await deploy("exact-online-crm");
  used.sandbox.faults.remove(id);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/error: ImportSolutionAsync ended as Failed: No room\.\n$/);
});

test("a wait that is too short ends with 1, and says how to go on", async () => {
  const { code, stderr } = await deploy("exact-online-crm", "--wait", "0.0001");
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /The import goes on\. To wait again: erp-openapi connector deploy exact-online-crm --resume [0-9a-f-]{36}:[0-9a-f-]{36} --sandbox\n/,
  );
});

test.each([
  [
    "an organisation of another profile",
    ["--org", "contoso.crm4", "--profile", "dataverse"],
    /signs in to http.*--org is https:\/\/contoso\.crm4\.dynamics\.com/,
    2,
  ],
  [
    "an organisation that nobody signs in to",
    ["--org", "contoso.crm4"],
    /Nobody is signed in to https:\/\/contoso\.crm4\.dynamics\.com yet: erp-openapi login dataverse --organisation/,
    1,
  ],
  ["no organisation", ["--org", "contoso"], /--org contoso lacks the region, such as crm4 in contoso\.crm4/, 2],
  ["no job", ["--resume", "yesterday"], /--resume takes/, 2],
  ["no minutes", ["--wait", "soon"], /--wait takes minutes/, 2],
])("%s: one sentence, and nothing is sent", async (_name, words, message, exit) => {
  used.sandbox.log.clear();
  const { code, stderr } = await deploy("exact-online-crm", ...words);
  expect([code, stderr]).toEqual([exit, expect.stringMatching(message)]);
  expect(used.sandbox.log.entries()).toEqual([]);
});
