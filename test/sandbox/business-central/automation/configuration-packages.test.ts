import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type AutomationBench, createAutomationBench } from "./support/automation-bench.ts";
import { importPackage, rapidStart } from "./support/first-steps.ts";

async function created(bench: AutomationBench, content?: Buffer): Promise<string> {
  const { id } = (await bench.send("POST", "~/configurationPackages", { code: "setup" })).json;
  if (content)
    await bench.send("PATCH", `~/configurationPackages(${id})/file('SETUP')/content`, content, { "if-match": "*" });
  return `~/configurationPackages(${id})`;
}

describe("a configuration package", () => {
  test("begins empty, in upper case, with one file record", async () => {
    const bench = await createAutomationBench();
    const path = await created(bench);
    expect((await bench.get(`${path}?$expand=file`)).json).toMatchObject({
      code: "SETUP",
      importStatus: "No",
      applyStatus: "No",
      numberOfTables: 0,
      file: [{ code: "SETUP" }],
    });
    expect((await bench.send("POST", "~/configurationPackages", { code: "Setup" })).code).toBe(
      "Internal_EntityWithSameKeyExists",
    );
    expect((await bench.send("PATCH", path, { code: "OTHER" }, { "if-match": "*" })).code).toBe(
      "BadRequest_InvalidOperation",
    );
  });

  test.each([
    ["plain", Buffer.from(rapidStart)],
    ["packed", gzipSync(rapidStart)],
  ])("imports and applies a %s file in sandbox time", async (_, content) => {
    const bench = await createAutomationBench();
    const path = await created(bench, content);
    const log: unknown[] = [];
    const look = async (field: string): Promise<void> => void log.push((await bench.get(path)).json[field]);
    for (const [action, field] of [
      ["import", "importStatus"],
      ["apply", "applyStatus"],
    ] as const) {
      log.push((await bench.send("POST", `${path}/Microsoft.NAV.${action}`)).status);
      await look(field);
      for (const ms of [4_999, 1, 14_999, 1]) {
        bench.world.clock.advance(ms);
        await look(field);
      }
    }
    expect(log).toEqual([
      204,
      "Scheduled",
      "Scheduled",
      "InProgress",
      "InProgress",
      "Completed",
      204,
      "Scheduled",
      "Scheduled",
      "InProgress",
      "InProgress",
      "Completed",
    ]);
    expect((await bench.get(path)).json).toMatchObject({ numberOfTables: 1, numberOfRecords: 2, numberOfErrors: 0 });
  });

  test.each([
    [
      "something else",
      "no package",
      { importStatus: "Error", importError: "The file is not a configuration package." },
    ],
    ["damaged gzip", "\u001f\u008b-", { importStatus: "Error" }],
  ])("ends in Error when the file is %s", async (_, content, want) => {
    const bench = await createAutomationBench();
    const path = await created(bench, Buffer.from(content, "latin1"));
    await bench.send("POST", `${path}/Microsoft.NAV.import`);
    bench.world.clock.advance(20_000);
    expect((await bench.get(path)).json).toMatchObject(want);
    expect((await bench.send("POST", `${path}/Microsoft.NAV.apply`)).code).toBe("Application_DialogException");
  });

  test("a package without tables cannot be applied", async () => {
    const bench = await createAutomationBench();
    const id = await importPackage(bench, "EMPTY", "<DataList></DataList>");
    await bench.send("POST", `~/configurationPackages(${id})/Microsoft.NAV.apply`);
    bench.world.clock.advance(20_000);
    expect((await bench.get(`~/configurationPackages(${id})`)).json).toMatchObject({
      applyStatus: "Error",
      applyError: "The package holds no tables.",
    });
  });

  test("is not imported without a file, nor twice at the same time", async () => {
    const bench = await createAutomationBench();
    const path = await created(bench);
    const go = async (action: string): Promise<unknown> =>
      (await bench.send("POST", `${path}/Microsoft.NAV.${action}`)).code;
    const log = [await go("import"), await go("apply")];
    await bench.send("PATCH", `${path}/file('SETUP')/content`, Buffer.from(rapidStart), { "if-match": "*" });
    log.push(await go("import"), await go("import"), await go("apply"));
    bench.world.clock.advance(20_000);
    log.push(await go("apply"), await go("import"));
    const refused = "Application_DialogException";
    expect(log).toEqual([refused, refused, undefined, refused, refused, undefined, refused]);
  });

  test("a file that was deleted can be made again, and goes with its package", async () => {
    const bench = await createAutomationBench();
    const path = await created(bench, Buffer.from(rapidStart));
    const file = `${path}/file('SETUP')`;
    expect((await bench.get(`${file}/content`)).text).toBe(rapidStart);
    expect((await bench.send("POST", `${path}/file`, {})).code).toBe("Internal_EntityWithSameKeyExists");
    expect((await bench.send("DELETE", file, undefined, { "if-match": "*" })).status).toBe(204);
    expect((await bench.send("POST", `${path}/Microsoft.NAV.import`)).code).toBe("Application_DialogException");
    expect((await bench.send("POST", `${path}/file`, {})).status).toBe(201);
    expect((await bench.send("DELETE", path, undefined, { "if-match": "*" })).status).toBe(204);
    expect([(await bench.get(path)).status, (await bench.get("~/configurationPackages")).rows.length]).toEqual([
      404, 0,
    ]);
  });

  test("one that was deleted while it was imported stays away", async () => {
    const bench = await createAutomationBench();
    const path = await created(bench, Buffer.from(rapidStart));
    await bench.send("POST", `${path}/Microsoft.NAV.import`);
    await bench.send("DELETE", path, undefined, { "if-match": "*" });
    bench.world.clock.advance(60_000);
    expect((await bench.get(path)).status).toBe(404);
  });

  test("a package of another company is not seen", async () => {
    const bench = await createAutomationBench();
    await created(bench);
    const [, other] = (await bench.get("/companies")).rows;
    expect((await bench.get(`/companies(${other?.["id"]})/configurationPackages`)).rows).toEqual([]);
  });
});
