import { describe, expect, test } from "vitest";
import { createBench, dayMs, hourMs } from "./support/admin-bench.ts";
import { sas } from "./support/examples.ts";
import { at, rows } from "./support/read-json.ts";

const start = (change: object = {}) => ({
  body: { storageAccountSasUri: sas, container: "exports", blob: "production.bacpac", ...change },
});
const period = { query: { start: "2026-07-01T00:00:00Z", end: "2026-07-31T23:59:59Z" } };

describe("database exports (fact 144)", () => {
  test("are counted by calendar month, and refused when none is left", async () => {
    const bench = createBench();
    expect(await bench.done("GetDatabaseExportMetrics")).toEqual({
      exportsPerMonth: 10,
      exportsRemainingThisMonth: 10,
    });
    for (let count = 0; count < 10; count++)
      await bench.done("StartDatabaseExport", start({ blob: `${count}.bacpac` }));
    expect(await bench.done("GetDatabaseExportMetrics")).toEqual({ exportsPerMonth: 10, exportsRemainingThisMonth: 0 });
    expect(at((await bench.refused("StartDatabaseExport", start())).body, "code")).toBe("exportFailed");
    expect(
      at(
        await bench.done("GetDatabaseExportMetrics", { path: { environmentName: "Sandbox" } }),
        "exportsRemainingThisMonth",
      ),
    ).toBe(10);
    bench.advance(18 * dayMs);
    expect(at(await bench.done("GetDatabaseExportMetrics"), "exportsRemainingThisMonth")).toBe(10);
  });

  test("answer with nothing; the newest operation is the export, and it keeps the signature to itself", async () => {
    const bench = createBench();
    expect((await bench.call("StartDatabaseExport", start())).text).toBe("");
    const list = await bench.call("ListEnvironmentOperations");
    expect(rows(list.body)[0]).toMatchObject({
      type: "databaseExport",
      status: "queued",
      parameters: { storageAccount: "backups", container: "exports", blob: "production.bacpac" },
    });
    expect(list.text).not.toContain("sig");
    bench.advance(hourMs);
    expect(rows(await bench.done("ListOperations"))[0]).toMatchObject({ status: "succeeded" });
  });

  test.each([
    ["without a signature", "https://backups.blob.core.windows.net/?sp=rwcd"],
    ["without the right to delete", sas.replace("sp=rwdlac", "sp=rwlac")],
    ["that has expired", sas.replace("se=2027", "se=2025")],
  ])("an address %s is refused and costs none", async (_, storageAccountSasUri) => {
    const bench = createBench();
    expect((await bench.refused("StartDatabaseExport", start({ storageAccountSasUri }))).body).toMatchObject({
      code: "exportFailed",
      target: "storageAccountSasUri",
    });
    expect(at(await bench.done("GetDatabaseExportMetrics"), "exportsRemainingThisMonth")).toBe(10);
  });

  test("the history is a bare list of a period", async () => {
    const bench = createBench();
    await bench.done("StartDatabaseExport", start());
    expect(await bench.done("ListDatabaseExportHistory", period)).toEqual([
      {
        applicationType: "BusinessCentral",
        applicationVersion: "28.2.40998.41221",
        blob: "production.bacpac",
        container: "exports",
        country: "NL",
        environmentName: "Production",
        storageAccount: "backups",
        time: "2026-07-14T09:30:00.000Z",
        user: "kim@example.com",
      },
    ]);
    expect(
      await bench.done("ListDatabaseExportHistory", {
        query: { start: "2026-06-01T00:00:00Z", end: "2026-06-30T00:00:00Z" },
      }),
    ).toEqual([]);
  });

  test.each([{}, { query: { start: "2026-07-01T00:00:00Z" } }, { query: { start: "soon", end: "later" } }])(
    "the history without a period (%j) is refused",
    async (args) => {
      expect((await createBench().refused("ListDatabaseExportHistory", args)).status).toBe(400);
    },
  );
});
