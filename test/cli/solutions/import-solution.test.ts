import { randomUUID } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { type ImportTools, stageSolution, startImport } from "../../../src/cli/solutions/import-solution.ts";
import { openOrganisation } from "../../../src/cli/solutions/organisation.ts";
import { readImported, solutionNameOf } from "../../../src/cli/solutions/read-imported.ts";
import { waitForImport } from "../../../src/cli/solutions/wait-for-import.ts";
import { tokenSource } from "../../../src/clients/token-source.ts";
import { buildConnector, documentsOf } from "../../../src/connector-builder/build/build-connector.ts";
import { solutionZip } from "../../../src/connector-builder/package/solution-zip.ts";
import { dataverse, entra, OAuthClient } from "../../../src/oauth/index.ts";
import { type SandboxOptions, startSandbox } from "../../../src/sandbox/index.ts";
import { memoryTokenStore } from "../../../src/stores/memory/index.ts";

const connector = buildConnector("connector", "business-central-sales", documentsOf("connector", ["generated"]));
const solution = solutionNameOf(connector);
const zip = solutionZip(connector);

/** An organisation, and tools whose waits are the sandbox's own time. */
async function open(options: SandboxOptions = {}, signal?: AbortSignal) {
  const sandbox = await startSandbox({ clock: "manual", ...options });
  onTestFinished(() => sandbox.stop());
  const { entra: site } = sandbox;
  const auth = new OAuthClient({
    provider: entra({ tenant: site.tenantId, authority: site.origin, resource: dataverse(sandbox.dataverse.origin) }),
    clientId: site.clientId,
    clientSecret: site.clientSecret,
    redirectUri: site.redirectUri,
    account: "me",
    store: memoryTokenStore(),
  });
  const back = await fetch(auth.authorizationUrl().url, {
    redirect: "manual",
    headers: { "x-sandbox-user": "kim@example.com" },
  });
  await auth.exchange(back.headers.get("location") ?? "");
  const waits: number[] = [];
  const tools: ImportTools = {
    now: () => sandbox.clock.now(),
    sleep: async (ms) => {
      waits.push(ms);
      sandbox.clock.advance(ms);
    },
  };
  const organisation = openOrganisation(sandbox.dataverse.origin, tokenSource(auth), signal);
  const sent = (operation: string): number[] =>
    sandbox.log.entries().flatMap((entry) => (entry.operation === operation ? [entry.status] : []));
  return { sandbox, organisation, tools, waits, sent };
}

const longestMs = 600_000;

test("a connector of this package is staged, imported and read back with its redirect address", async () => {
  const { organisation, tools, waits } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  const jobId = randomUUID();
  const handle = await startImport(organisation, { solution, uploadId, jobId }, tools);
  expect(handle).toEqual({ jobId, operationId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  const seen: (number | undefined)[] = [];
  await waitForImport(organisation, handle, {
    ...tools,
    longestMs,
    onProgress: ({ percent }) => void seen.push(percent),
  });
  const percents = seen.filter((percent) => percent !== undefined);
  expect(seen[0]).toBeUndefined();
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  expect(waits.slice(0, 3)).toEqual([2_000, 3_000, 4_500]);
  expect(await readImported(organisation, connector)).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    internalId: expect.stringMatching(/^shared_/),
    redirectUri: expect.stringMatching(
      /^https:\/\/global\.consent\.azure-apim\.net\/redirect\/[a-z]+-5fbusinesscentralsales-5f[0-9a-f]{16}$/,
    ),
  });
});

test("an answer that is lost behind the work: the job is looked for, found, and nothing is sent again", async () => {
  const { sandbox, organisation, tools, sent } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  sandbox.faults.add({ operation: "ImportSolutionAsync", effect: { kind: "cut", when: "after-work" } });
  const jobId = randomUUID();
  const handle = await startImport(organisation, { solution, uploadId, jobId }, tools);
  expect(handle).toEqual({ jobId });
  await waitForImport(organisation, handle, { ...tools, longestMs });
  expect(sent("ImportSolutionAsync")).toEqual([0]);
  expect((await readImported(organisation, connector)).internalId).toBeDefined();
});

test("a request that never arrived is sent once more, under the same id", async () => {
  const { sandbox, organisation, tools, sent } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  sandbox.faults.add({ operation: "ImportSolutionAsync", nth: 1, effect: { kind: "cut", when: "before-work" } });
  const jobId = randomUUID();
  const handle = await startImport(organisation, { solution, uploadId, jobId }, tools);
  expect(handle).toEqual({ jobId, operationId: expect.any(String) });
  expect(sent("ImportSolutionAsync")).toEqual([0, 200]);
  await waitForImport(organisation, handle, { ...tools, longestMs });
});

test("two lost requests end as an unknown outcome, and no third is sent", async () => {
  const { sandbox, organisation, tools, sent } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  sandbox.faults.add({ operation: "ImportSolutionAsync", effect: { kind: "cut", when: "before-work" } });
  await expect(startImport(organisation, { solution, uploadId, jobId: randomUUID() }, tools)).rejects.toMatchObject({
    code: "OUTCOME_UNKNOWN",
  });
  expect(sent("ImportSolutionAsync")).toEqual([0, 0]);
});

test("both sendings arrive: the second is the duplicate, and the first is followed", async () => {
  const { sandbox, organisation, tools } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  const staged = { solution, uploadId, jobId: randomUUID() };
  await startImport(organisation, staged, tools);
  sandbox.clock.advance(5_000);
  const handle = await startImport(organisation, staged, tools);
  await waitForImport(organisation, handle, { ...tools, longestMs });
  expect((await readImported(organisation, connector)).internalId).toBeDefined();
});

test("an import that fails says why, in the organisation's words", async () => {
  const { sandbox, organisation, tools } = await open();
  sandbox.faults.add({ operation: "ImportSolutionAsync", effect: { kind: "fails-inside", says: "No room." } });
  const uploadId = await stageSolution(organisation, solution, zip);
  const handle = await startImport(organisation, { solution, uploadId, jobId: randomUUID() }, tools);
  await expect(waitForImport(organisation, handle, { ...tools, longestMs })).rejects.toMatchObject({
    code: "WORK_FAILED",
    status: "Failed",
    message: "ImportSolutionAsync ended as Failed: No room.",
  });
  await expect(waitForImport(organisation, { jobId: handle.jobId }, { ...tools, longestMs })).rejects.toMatchObject({
    code: "WORK_FAILED",
    message: expect.stringMatching(/No room\./),
  });
});

test("a wait that is over leaves the import alone, and can be taken up by the id of the job", async () => {
  const { organisation, tools } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  const handle = await startImport(organisation, { solution, uploadId, jobId: randomUUID() }, tools);
  await expect(waitForImport(organisation, handle, { ...tools, longestMs: 1 })).rejects.toMatchObject({
    code: "WORK_UNFINISHED",
  });
  await waitForImport(organisation, { jobId: handle.jobId }, { ...tools, longestMs });
});

/** A refusal that passes; the chain itself repeats none of these, as it does a failure. */
const failing = {
  kind: "answer",
  status: 403,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ error: { code: "0x80040216", message: "An unexpected error occurred." } }),
} as const;

test("looks that say nothing of the import do not end the wait", async () => {
  const { sandbox, organisation, tools } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  const handle = await startImport(organisation, { solution, uploadId, jobId: randomUUID() }, tools);
  sandbox.faults.add({ operation: "GetImportjob", nth: 1, count: 2, effect: failing });
  sandbox.faults.add({ operation: "GetImportjob", nth: 4, effect: { kind: "cut", when: "before-work" } });
  sandbox.faults.add({ operation: "GetAsyncoperation", nth: 3, count: 2, effect: failing });
  sandbox.faults.add({ operation: "RetrieveSolutionImportResult", nth: 1, effect: failing });
  await waitForImport(organisation, handle, { ...tools, longestMs });
  expect((await readImported(organisation, connector)).internalId).toBeDefined();
});

test("an organisation that answers nothing else for minutes ends it, with its last answer", async () => {
  const { sandbox, organisation, tools } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  const handle = await startImport(organisation, { solution, uploadId, jobId: randomUUID() }, tools);
  sandbox.faults.add({ operation: "GetImportjob", effect: failing });
  const began = sandbox.clock.now();
  await expect(waitForImport(organisation, handle, { ...tools, longestMs: 3_600_000 })).rejects.toMatchObject({
    status: 403,
    vendorCode: "0x80040216",
  });
  expect(sandbox.clock.now() - began).toBeGreaterThanOrEqual(180_000);
});

test("a lost answer stays one, though the looks for its job fail as well", async () => {
  const { sandbox, organisation, tools, sent } = await open();
  const uploadId = await stageSolution(organisation, solution, zip);
  sandbox.faults.add({ operation: "ImportSolutionAsync", effect: { kind: "cut", when: "before-work" } });
  sandbox.faults.add({ operation: "GetImportjob", effect: failing });
  await expect(startImport(organisation, { solution, uploadId, jobId: randomUUID() }, tools)).rejects.toMatchObject({
    code: "OUTCOME_UNKNOWN",
  });
  expect(sent("ImportSolutionAsync")).toEqual([0, 0]);
});

test("a job that the organisation does not know is no endless wait", async () => {
  const { organisation, tools } = await open();
  await expect(waitForImport(organisation, { jobId: randomUUID() }, { ...tools, longestMs })).rejects.toMatchObject({
    code: "WORK_NOT_FOUND",
  });
});

test("a solution that is not taken: every reason, and no import", async () => {
  const { sandbox, organisation, sent } = await open();
  await expect(stageSolution(organisation, "x", Buffer.from("no zip"))).rejects.toMatchObject({
    code: "SOLUTION_REFUSED",
    reasons: [expect.stringMatching(/could not be read/)],
  });
  sandbox.faults.add({
    operation: "StageSolution",
    effect: {
      kind: "answer",
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        StageSolutionResults: {
          StageSolutionStatus: "Failed",
          MissingDependencies: [
            { RequiredComponentSchemaName: "new_book", RequiredComponentParentSolutionName: "books (2.1.0.0)" },
          ],
          SolutionValidationResults: [],
        },
      }),
    },
  });
  await expect(stageSolution(organisation, "x", zip)).rejects.toMatchObject({
    message: `${organisation.origin} does not take x, and nothing was imported: new_book is missing: import the solution books (2.1.0.0) before.`,
  });
  expect(sent("ImportSolutionAsync")).toEqual([]);
});

test("who may not import is told which role can", async () => {
  const { sandbox, organisation } = await open();
  sandbox.faults.add({
    operation: "StageSolution",
    effect: {
      kind: "answer",
      status: 403,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        error: { code: "0x80040220", message: "Principal user is missing prvImportCustomization privilege" },
      }),
    },
  });
  await expect(stageSolution(organisation, solution, zip)).rejects.toMatchObject({
    code: "SOLUTION_REFUSED",
    message: expect.stringMatching(
      /prvImportCustomization privilege\. Sign in as somebody with the role System Administrator/,
    ),
  });
});

test("who stops while the solution is uploaded has imported nothing", async () => {
  const stop = new AbortController();
  const { sandbox, organisation, tools, sent } = await open({}, stop.signal);
  sandbox.faults.add({ operation: "StageSolution", effect: { kind: "slow-work", delayMs: 60_000 } });
  const staging = stageSolution(organisation, solution, zip);
  setTimeout(() => stop.abort(), 50);
  await expect(staging).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", operation: "StageSolution" });
  const staged = { solution, uploadId: randomUUID(), jobId: randomUUID() };
  await expect(startImport(organisation, staged, tools)).rejects.toMatchObject({ name: "AbortError" });
  expect(sent("ImportSolutionAsync")).toEqual([]);
});

test("who stops while the import is asked for learns what became of it", async () => {
  const stop = new AbortController();
  const { organisation, tools } = await open({}, stop.signal);
  const uploadId = await stageSolution(organisation, solution, zip);
  const starting = startImport(organisation, { solution, uploadId, jobId: randomUUID() }, tools);
  queueMicrotask(() => stop.abort());
  await expect(starting).resolves.toMatchObject({ operationId: expect.any(String) });
});
