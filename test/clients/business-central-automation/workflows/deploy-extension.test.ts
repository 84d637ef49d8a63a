import { describe, expect, it } from "vitest";
import {
  type AutomationClient,
  createAutomationClient,
} from "../../../../src/clients/business-central-automation/index.ts";
import {
  deployExtension,
  deployExtensions,
} from "../../../../src/clients/business-central-automation/workflows/index.ts";
import type { Sandbox } from "../../../../src/sandbox/index.ts";
import { fastSandbox, fastTime } from "../../support/fast-time.ts";
import { entraTokens } from "../../support/signed-in.ts";
import { appFile, appId } from "../support/app-file.ts";

interface Place {
  sandbox: Sandbox;
  client: AutomationClient;
  companyId: string;
}

async function open(): Promise<Place> {
  const sandbox = await fastSandbox();
  const client = createAutomationClient({
    tenantId: sandbox.entra.tenantId,
    environmentName: "Production",
    origin: sandbox.businessCentral.origin,
    auth: entraTokens(sandbox),
    ...fastTime(sandbox),
  });
  for await (const { id } of client.list("/companies", { select: ["id"] })) return { sandbox, client, companyId: id };
  throw new Error("The sandbox has no company.");
}

async function installed({ client, companyId }: Place, id: string): Promise<string[]> {
  const versions: string[] = [];
  for await (const row of client.list("/companies({companyId})/extensions", { companyId })) {
    if (row.id === id && row.isInstalled)
      versions.push([row.versionMajor, row.versionMinor, row.versionBuild, row.versionRevision].join("."));
  }
  return versions;
}

async function uploads({ client, companyId }: Place): Promise<number> {
  let count = 0;
  for await (const _ of client.list("/companies({companyId})/extensionUpload", { companyId })) count += 1;
  return count;
}

describe("deployExtension", () => {
  it("deploys a new extension, step by step, and leaves no record behind", async () => {
    const place = await open();
    const steps: string[] = [];
    const { outcome, installedVersion } = await deployExtension(place.client, appFile(), {
      companyId: place.companyId,
      onProgress: (step, progress) => steps.push(progress ? `${step}: ${progress.status}` : step),
    });
    expect({ outcome, installedVersion }).toEqual({ outcome: "deployed", installedVersion: "1.0.0.0" });
    expect(await installed(place, appId(1))).toEqual(["1.0.0.0"]);
    expect(await uploads(place)).toBe(0);
    expect(steps.filter((step) => !step.includes(":"))).toEqual([
      "look at the environment",
      "prepare the upload",
      "send the file",
      "start the deployment",
      "wait for the deployment",
      "check the result",
    ]);
    expect(
      steps
        .filter((step) => step.includes(":"))
        .filter((step) => !/^wait for the deployment: (not visible|Unknown|InProgress)$/.test(step)),
    ).toEqual([]);
  });

  it("updates, and does not take the end of an earlier deployment for its own", async () => {
    const place = await open();
    const { companyId } = place;
    await deployExtension(place.client, appFile(), { companyId });
    const { outcome } = await deployExtension(place.client, appFile({ version: "1.1.0.0" }), { companyId });
    expect(outcome).toBe("deployed");
    expect(await installed(place, appId(1))).toEqual(["1.1.0.0"]);
  });

  it.each(["1.1.0.0", "1.0.9.9"])("sends nothing when version %s is there, or a newer one", async (version) => {
    const place = await open();
    await deployExtension(place.client, appFile({ version: "1.1.0.0" }), { companyId: place.companyId });
    const before = place.sandbox.log.entries().length;
    expect(await deployExtension(place.client, appFile({ version }), { companyId: place.companyId })).toMatchObject({
      outcome: "unchanged",
      installedVersion: "1.1.0.0",
    });
    expect(
      place.sandbox.log
        .entries()
        .slice(before)
        .filter(({ method }) => method !== "GET" && method !== "POST").length,
    ).toBe(0);
  });

  it("takes over the record that a failed deployment left behind", async () => {
    const place = await open();
    const { companyId } = place;
    await expect(deployExtension(place.client, appFile({ needs: [appId(9)] }), { companyId })).rejects.toMatchObject({
      code: "EXTENSION_NOT_DEPLOYED",
      step: "wait for the deployment",
      state: { installedVersion: undefined, known: true, uploadLeft: true },
      message: expect.stringContaining(
        "Now no version of it is installed; the upload's record stays for the next deployment. Open the page Extension Deployment Status",
      ),
    });
    expect(await uploads(place)).toBe(1);
    expect((await deployExtension(place.client, appFile(), { companyId })).outcome).toBe("deployed");
    expect(await uploads(place)).toBe(0);
  });

  it("uninstalls the old version first when it is asked to", async () => {
    const place = await open();
    const { companyId } = place;
    await deployExtension(place.client, appFile(), { companyId });
    const steps: string[] = [];
    await deployExtension(place.client, appFile({ version: "2.0.0.0" }), {
      companyId,
      uninstallOld: true,
      onProgress: (step) => steps.push(step),
    });
    expect(steps[1]).toBe("uninstall the old version");
    expect(await installed(place, appId(1))).toEqual(["2.0.0.0"]);
  });

  it("leaves a scheduled one for the update that it waits for", async () => {
    const place = await open();
    expect(
      await deployExtension(place.client, appFile(), { companyId: place.companyId, schedule: "Next minor version" }),
    ).toMatchObject({ outcome: "scheduled", installedVersion: undefined });
  });

  it("goes on when a look is refused although all is well", async () => {
    const place = await open();
    place.sandbox.faults.add({
      operation: "ListExtensionDeploymentStatuses",
      nth: 2,
      effect: { kind: "answer", status: 403 },
    });
    place.sandbox.faults.add({
      operation: "ListExtensionDeploymentStatuses",
      nth: 3,
      effect: { kind: "answer", status: 404 },
    });
    expect((await deployExtension(place.client, appFile(), { companyId: place.companyId })).outcome).toBe("deployed");
  });

  it("finds out that a start whose answer was lost has begun", async () => {
    const place = await open();
    place.sandbox.faults.add({
      operation: "DeployExtensionUpload",
      nth: 1,
      effect: { kind: "cut", when: "after-work" },
    });
    expect((await deployExtension(place.client, appFile(), { companyId: place.companyId })).outcome).toBe("deployed");
  });

  it("says that nobody knows when the start was lost before it arrived", async () => {
    const place = await open();
    place.sandbox.faults.add({
      operation: "DeployExtensionUpload",
      nth: 1,
      effect: { kind: "cut", when: "before-work" },
    });
    await expect(deployExtension(place.client, appFile(), { companyId: place.companyId })).rejects.toMatchObject({
      code: "EXTENSION_NOT_DEPLOYED",
      state: { installedVersion: undefined, known: true, uploadLeft: true },
      message: expect.stringContaining("look at the page Extension Deployment Status before you deploy again"),
    });
  });

  it.each([
    { operation: "ListExtensions", step: "look at the environment", uploadLeft: false },
    { operation: "CreateExtensionUpload", step: "prepare the upload", uploadLeft: false },
    { operation: "UploadExtensionContent", step: "send the file", uploadLeft: true },
    { operation: "DeployExtensionUpload", step: "start the deployment", uploadLeft: true },
  ])("a failure to $step says so, and what is there now", async ({ operation, step, uploadLeft }) => {
    const place = await open();
    place.sandbox.faults.add({ operation, nth: 1, effect: { kind: "answer", status: 400 } });
    await expect(deployExtension(place.client, appFile(), { companyId: place.companyId })).rejects.toMatchObject({
      code: "EXTENSION_NOT_DEPLOYED",
      step,
      state: { installedVersion: undefined, known: true, uploadLeft },
      cause: { status: 400 },
    });
    expect((await deployExtension(place.client, appFile(), { companyId: place.companyId })).outcome).toBe("deployed");
  });

  it("a failed uninstall leaves the old version, and says so", async () => {
    const place = await open();
    await deployExtension(place.client, appFile(), { companyId: place.companyId });
    place.sandbox.faults.add({ operation: "UninstallExtension", effect: { kind: "answer", status: 400 } });
    await expect(
      deployExtension(place.client, appFile({ version: "2.0.0.0" }), {
        companyId: place.companyId,
        uninstallOld: true,
      }),
    ).rejects.toMatchObject({
      step: "uninstall the old version",
      state: { installedVersion: "1.0.0.0", known: true, uploadLeft: false },
    });
  });

  it("says when the state could not be read any more", async () => {
    const place = await open();
    place.sandbox.faults.add({ operation: "ListExtensions", effect: { kind: "answer", status: 400 } });
    await expect(deployExtension(place.client, appFile(), { companyId: place.companyId })).rejects.toMatchObject({
      state: { known: false },
      message: expect.stringContaining("what is installed could not be read"),
    });
  });

  it("sends nothing for a file that is no extension", async () => {
    const place = await open();
    const before = place.sandbox.log.entries().length;
    await expect(deployExtension(place.client, "README.md", { companyId: place.companyId })).rejects.toMatchObject({
      code: "EXTENSION_FILE_INVALID",
    });
    await expect(deployExtension(place.client, "no such file.app", { companyId: place.companyId })).rejects.toThrow(
      "no such file.app cannot be read",
    );
    expect(place.sandbox.log.entries().length).toBe(before);
  });
});

describe("deployExtensions", () => {
  it("deploys what is needed first, whatever the order", async () => {
    const place = await open();
    const done = await deployExtensions(
      place.client,
      [appFile({ id: appId(2), name: "Shop", needs: [appId(1)] }), new Blob([appFile()])],
      { companyId: place.companyId },
    );
    expect(done.map(({ manifest, outcome }) => `${manifest.name} ${outcome}`)).toEqual([
      "Warehouse deployed",
      "Shop deployed",
    ]);
  });

  it("stops at the first that fails; what came before it stays", async () => {
    const place = await open();
    const files = [
      appFile(),
      appFile({ id: appId(2), name: "Shop", needs: [appId(99)] }),
      appFile({ id: appId(3), name: "Till", needs: [appId(2)] }),
    ];
    await expect(deployExtensions(place.client, files, { companyId: place.companyId })).rejects.toMatchObject({
      code: "EXTENSION_NOT_DEPLOYED",
      message: expect.stringContaining("Shop 1.0.0.0 was not deployed"),
    });
    expect([
      await installed(place, appId(1)),
      await installed(place, appId(2)),
      await installed(place, appId(3)),
    ]).toEqual([["1.0.0.0"], [], []]);
  });
});
