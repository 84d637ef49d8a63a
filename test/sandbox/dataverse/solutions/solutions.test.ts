import { describe, expect, test } from "vitest";
import { writeZip } from "../../../../src/kit/zip/write-zip.ts";
import { createDataverseService } from "../../../../src/sandbox/dataverse/dataverse-service.ts";
import { createTestWorld } from "../../odata/support/test-world.ts";

const connectorId = "a5d1f0b2-0000-4000-8000-000000000001";

/** A solution with one connector, as an export has it. */
function solutionFile(options: { version?: string; needs?: string } = {}): string {
  const { version = "1.0.0.0", needs } = options;
  const missing =
    needs === undefined
      ? ""
      : `<MissingDependency><Required type="1" schemaName="new_book" displayName="Book" solution="${needs} (2.1.0.0)" /><Dependent type="372" schemaName="new_library" displayName="Library" /></MissingDependency>`;
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "solution.xml": `<ImportExportXml><SolutionManifest><UniqueName>library</UniqueName><LocalizedNames><LocalizedName description="Library" languagecode="1033" /></LocalizedNames><Version>${version}</Version><Managed>0</Managed><MissingDependencies>${missing}</MissingDependencies></SolutionManifest></ImportExportXml>`,
    "customizations.xml": `<ImportExportXml><Connectors><Connector><connectorid>${connectorId}</connectorid><displayname>Library</displayname><name>new_library</name></Connector></Connectors></ImportExportXml>`,
  };
  const entries = Object.entries(parts).map(([path, content]) => ({ path, content: Buffer.from(content) }));
  return Buffer.from(writeZip(entries)).toString("base64");
}

function bench() {
  const world = createTestWorld();
  const service = createDataverseService(world);
  const token = world.token({ audience: world.origins.dataverse });
  const send = async (method: string, path: string, body?: unknown, effect?: Parameters<typeof service.handle>[2]) => {
    const url = new URL(`${world.origins.dataverse}/api/data/v9.2${path}`);
    const init = {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const response = await service.handle(new Request(url, init), url, effect);
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };
  const stage = async (file: string) =>
    (await send("POST", "/StageSolution", { CustomizationFile: file })).json["StageSolutionResults"] as Record<
      string,
      unknown
    >;
  const start = async (uploadId: unknown, jobId: string, effect?: Parameters<typeof service.handle>[2]) =>
    send(
      "POST",
      "/ImportSolutionAsync",
      {
        OverwriteUnmanagedCustomizations: false,
        PublishWorkflows: true,
        ImportJobId: jobId,
        SolutionParameters: { StageSolutionUploadId: uploadId },
      },
      effect,
    );
  const operation = async (id: unknown) => (await send("GET", `/asyncoperations(${id})`)).json;
  return { world, service, send, stage, start, operation };
}

const jobId = "b0000000-0000-4000-8000-000000000001";

test("a solution is staged, imported in its time, and told of by operation, job, result, solution and connector", async () => {
  const { world, send, stage, start, operation } = bench();
  const staged = await stage(solutionFile());
  expect(staged).toMatchObject({
    StageSolutionStatus: "Passed",
    MissingDependencies: [],
    SolutionDetails: { SolutionUniqueName: "library", SolutionVersion: "1.0.0.0" },
  });
  expect((await send("GET", "/solutions?$filter=uniquename eq 'library'")).json["value"]).toEqual([]);
  const begun = await start(staged["StageSolutionUploadId"], jobId);
  expect(begun.json).toMatchObject({ ImportJobKey: jobId });
  const id = begun.json["AsyncOperationId"];
  expect(await operation(id)).toMatchObject({ statecode: 0, statuscode: 0 });
  expect((await send("GET", `/importjobs(${jobId})`)).status).toBe(404);
  world.clock.advance(6_000);
  expect(await operation(id)).toMatchObject({ statecode: 2, statuscode: 20 });
  const { json: job } = await send("GET", `/importjobs(${jobId})?$select=progress,completedon`);
  expect(job).toMatchObject({ importjobid: jobId, completedon: null });
  expect(Number(job["progress"])).toBeLessThan(100);
  world.clock.advance(60_000);
  expect(await operation(id)).toMatchObject({ statecode: 3, statuscode: 30, friendlymessage: null });
  expect((await send("GET", `/importjobs(${jobId})`)).json).toMatchObject({ progress: 100, solutionname: "library" });
  expect((await send("GET", `/RetrieveSolutionImportResult(ImportJobId=${jobId})`)).json).toMatchObject({
    SolutionOperationResult: { Status: "Passed", ErrorMessages: [] },
  });
  expect((await send("GET", "/solutions?$select=version&$filter=uniquename eq 'library'")).json["value"]).toMatchObject(
    [{ version: "1.0.0.0" }],
  );
  expect((await send("GET", `/connectors(${connectorId})`)).json).toMatchObject({
    name: "new_library",
    connectorinternalid: expect.stringMatching(/^shared_new-5flibrary-5f[0-9a-f]{16}$/),
  });
});

test("a newer version keeps the connector's id", async () => {
  const { world, send, stage, start } = bench();
  const ids: unknown[] = [];
  for (const [at, version] of ["1.0.0.0", "1.1.0.0"].entries()) {
    const staged = await stage(solutionFile({ version }));
    await start(staged["StageSolutionUploadId"], jobId.replace(/1$/, String(at)));
    world.clock.advance(60_000);
    ids.push((await send("GET", `/connectors(${connectorId})`)).json["connectorinternalid"]);
  }
  expect(ids[0]).toBe(ids[1]);
  const { json } = await send("GET", "/solutions?$filter=uniquename eq 'library'");
  expect(json["value"]).toMatchObject([{ version: "1.1.0.0" }]);
});

test("what is missing is said when it is staged, and nothing can be imported", async () => {
  const { stage, start } = bench();
  const staged = await stage(solutionFile({ needs: "books" }));
  expect(staged).toMatchObject({
    StageSolutionStatus: "Failed",
    MissingDependencies: [
      { RequiredComponentSchemaName: "new_book", RequiredComponentParentSolutionName: "books (2.1.0.0)" },
    ],
  });
  expect((await start(staged["StageSolutionUploadId"], jobId)).status).toBe(400);
});

test("a file that is no solution fails when it is staged", async () => {
  const { stage } = bench();
  for (const file of [Buffer.from("no zip").toString("base64"), Buffer.from(writeZip([])).toString("base64")])
    expect(await stage(file)).toMatchObject({
      StageSolutionStatus: "Failed",
      SolutionValidationResults: [
        { SolutionValidationResultType: "Error", Message: expect.stringMatching(/solution file/) },
      ],
    });
});

describe("an import that fails", () => {
  test("by a fault, in the middle of its work, with its reason", async () => {
    const { world, send, stage, start, operation } = bench();
    const staged = await stage(solutionFile());
    const effect = { kind: "fails-inside", says: 'The "connector" is <wrong>.' } as const;
    const begun = await start(staged["StageSolutionUploadId"], jobId, effect);
    world.clock.advance(60_000);
    expect(await operation(begun.json["AsyncOperationId"])).toMatchObject({
      statecode: 3,
      statuscode: 31,
      friendlymessage: effect.says,
    });
    expect((await send("GET", `/RetrieveSolutionImportResult(ImportJobId=${jobId})`)).json).toMatchObject({
      SolutionOperationResult: { Status: "Failed", ErrorMessages: [effect.says] },
    });
    expect((await send("GET", `/connectors(${connectorId})`)).status).toBe(404);
  });

  test("a second one of the same job, and one that comes while another runs", async () => {
    const { world, stage, start, operation } = bench();
    const uploads = await Promise.all([stage(solutionFile()), stage(solutionFile()), stage(solutionFile())]);
    const [first, second] = uploads;
    const one = await start(first?.["StageSolutionUploadId"], jobId);
    world.clock.advance(5_000);
    const same = await start(second?.["StageSolutionUploadId"], jobId);
    const other = await start(uploads[2]?.["StageSolutionUploadId"], jobId.replace(/1$/, "2"));
    world.clock.advance(5_000);
    expect(await operation(same.json["AsyncOperationId"])).toMatchObject({
      statuscode: 31,
      friendlymessage: `A duplicate import job id already exists : ${jobId}`,
    });
    expect(await operation(other.json["AsyncOperationId"])).toMatchObject({
      statuscode: 31,
      friendlymessage: expect.stringMatching(/another \[Import\] running/),
    });
    world.clock.advance(60_000);
    expect(await operation(one.json["AsyncOperationId"])).toMatchObject({ statuscode: 30 });
  });
});

test.each([
  ["a parameter is missing", { ImportJobId: jobId }, /OverwriteUnmanagedCustomizations/],
  [
    "the id of the job is none",
    { OverwriteUnmanagedCustomizations: false, PublishWorkflows: true, ImportJobId: "x" },
    /ImportJobId/,
  ],
  ["there is no file", { OverwriteUnmanagedCustomizations: false, PublishWorkflows: true }, /CustomizationFile/],
])("%s: 400", async (_name, body, message) => {
  const { send } = bench();
  const { status, json } = await send("POST", "/ImportSolutionAsync", body);
  expect([status, json["error"]]).toEqual([400, { code: expect.any(String), message: expect.stringMatching(message) }]);
});
