import { describe, expect, test } from "vitest";
import { type Args, createBench, hourMs } from "./support/admin-bench.ts";
import { pteForm, rental, slots, slotsForWebshops } from "./support/examples.ts";
import { at, text } from "./support/read-json.ts";

const copy: Args = { body: { environmentName: "CopyOne", type: "Sandbox" } };

const whileCopied: [string, Args, string][] = [
  ["InstallApp", { path: { appId: rental }, body: { acceptIsvEula: true } }, "Unknown"],
  ["UpdateApp", { path: { appId: slots }, body: { targetVersion: "2.4.1.0" } }, "Unknown"],
  ["UninstallApp", { path: { appId: slotsForWebshops }, body: {} }, "Unknown"],
  ["UploadAndInstallPte", { form: pteForm() }, "Unknown"],
  ["RenameEnvironment", { body: { NewEnvironmentName: "Live" } }, "Unknown"],
  ["DeleteEnvironment", {}, "invalidStatusCannotDeleteTenant"],
  ["SelectEnvironmentUpdate", { path: { targetVersion: "28.3" }, body: { selected: true } }, "Unknown"],
  ["CopyEnvironment", { body: { environmentName: "CopyTwo", type: "Sandbox" } }, "tenantAlreadyProvisioning"],
  ["CopyEnvironment", copy, "resourceExists"],
  [
    "CreateEnvironment",
    { path: { environmentName: "Fresh" }, body: { environmentType: "Sandbox", countryCode: "NL" } },
    "tenantAlreadyProvisioning",
  ],
  [
    "StartDatabaseExport",
    { body: { storageAccountSasUri: "https://x.blob.core.windows.net/?sp=rwcd&sig=s", container: "c", blob: "b" } },
    "Unknown",
  ],
];

describe("an environment is busy while it is copied (fact 145, pain 40)", () => {
  test.each(whileCopied)("%s %j is refused: %s", async (operationId, args, code) => {
    const bench = createBench();
    const id = text(await bench.done("CopyEnvironment", copy), "id");
    const { body } = await bench.refused(operationId, args);
    expect(at(body, "code")).toBe(code);
    if (code === "Unknown") expect(at(body, "extensionData.operationId")).toBe(id);
  });

  test.each(whileCopied.filter(([, args]) => args !== copy))(
    "%s %j is accepted an hour later",
    async (operationId, args) => {
      const bench = createBench();
      await bench.done("CopyEnvironment", copy);
      bench.advance(hourMs);
      expect((await bench.call(operationId, args)).status).toBeLessThan(300);
    },
  );

  test("the copy itself cannot be cancelled", async () => {
    const bench = createBench();
    const id = text(await bench.done("CopyEnvironment", copy), "id");
    const { body } = await bench.refused("CancelRunningUpdate", { path: { environmentName: "CopyOne", id } });
    expect(at(body, "message")).toBe("An operation of type copy cannot be cancelled.");
  });

  test("it can be read all the while, and the copy is -1 kilobytes large", async () => {
    const bench = createBench();
    await bench.done("CopyEnvironment", copy);
    expect(text(await bench.done("GetEnvironment"), "status")).toBe("Active");
    expect(
      at(
        await bench.done("GetEnvironmentUsedStorage", { path: { environmentName: "CopyOne" } }),
        "databaseStorageInKilobytes",
      ),
    ).toBe(-1);
  });
});

test("another environment is not busy", async () => {
  const bench = createBench();
  await bench.done("CopyEnvironment", copy);
  const args = { path: { environmentName: "Sandbox" }, body: { NewEnvironmentName: "Playground" } };
  expect((await bench.call("RenameEnvironment", args)).status).toBe(202);
});
