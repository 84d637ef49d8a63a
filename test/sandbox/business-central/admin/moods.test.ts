import { describe, expect, test } from "vitest";
import type { FactWithMoods, Mood } from "../../../../src/sandbox/moods/fact-moods.ts";
import { asApplication, type Bench, clientId, createBench, dayMs, hourMs, minuteMs } from "./support/admin-bench.ts";
import { rentalInvoicing, sas, slots, slotsForWebshops, stockForecast } from "./support/examples.ts";
import { appId, packageWith } from "./support/package-with.ts";
import { at, column, rows, text } from "./support/read-json.ts";

// `version` in a call leaves the check against the spec out: some moods are what the documents do not have.
const version = "v2.29";
const moods = ["believed", "documented", "seen"] as const satisfies readonly Mood[];

/** What each mood of a fact is to show, in the order believed, documented, seen. */
function eachMood(
  fact: FactWithMoods,
  name: string,
  wants: readonly [unknown, unknown, unknown],
  show: (bench: Bench) => unknown,
) {
  test.each(moods.map((mood, index) => [mood, wants[index]] as const))(
    `fact ${fact}, ${name}: %s`,
    async (mood, want) => {
      expect(await show(createBench({ moods: { [fact]: mood }, authorizedApps: [] }))).toEqual(want);
    },
  );
}

const keysOf = (value: unknown): string[] => Object.keys(Object(value));
const upload = (of: string, deploymentSchedule?: string) => {
  const form = new FormData();
  form.set("extensionFile", new File([packageWith(of)], "Tweaks.app"));
  form.set("acceptIsvEula", "true");
  if (deploymentSchedule) form.set("deploymentSchedule", deploymentSchedule);
  return { form };
};

describe("ids of apps", () => {
  eachMood(180, "installed apps", ["id", "appId", "id"], async (bench) =>
    keysOf(rows(await bench.done("ListInstalledApps", { version }))[0]).find((name) => /id$/i.test(name)),
  );
  eachMood(
    180,
    "available updates",
    ["appId", "appId", "appId"],
    async (bench) => keysOf(rows(await bench.done("ListAvailableAppUpdates", { version }))[0])[0],
  );
  eachMood(180, "requirements of an update", ["appId", "appId", "id"], async (bench) => {
    const [, webshops] = rows(await bench.done("ListAvailableAppUpdates", { version }));
    return keysOf(at(webshops, "requirements.0"))[0];
  });
  eachMood(180, "requirements of a refusal", ["appId", "appId", "id"], async (bench) => {
    const body = { acceptIsvEula: true };
    const refused = await bench.refused("InstallApp", { path: { appId: rentalInvoicing }, body, version });
    return keysOf(at(refused.body, "data.requirements.0"))[0];
  });
  eachMood(180, "what stands in the way of an uninstallation", ["appId", "appId", "id"], async (bench) => {
    const list = await bench.done("ListAppUninstallRequirements", { path: { appId: slots }, version });
    return keysOf(rows(list)[0])[0];
  });
});

describe("operations", () => {
  const update = {
    path: { appId: slots },
    body: { targetVersion: "2.4.1.0", useEnvironmentUpdateWindow: true },
    version,
  };

  eachMood(
    181,
    "an update that was cancelled",
    ["Canceled canceled", "Canceled canceled", "Cancelled cancelled"],
    async (bench) => {
      const ScheduledOperationId = text(await bench.done("UpdateApp", update), "id");
      await bench.done("CancelAppUpdate", { path: { appId: slots }, body: { ScheduledOperationId }, version });
      const app = rows(await bench.done("ListInstalledApps", { version })).find(
        ({ name }) => name === "Delivery Slots",
      );
      return `${app?.lastUpdateAttemptResult} ${at(rows(await bench.done("ListEnvironmentOperations", { version }))[0], "status")}`;
    },
  );

  eachMood(182, "one operation of an app", ["id", "id", "value"], async (bench) => {
    const operationId = text(await bench.done("UpdateApp", update), "id");
    return keysOf(await bench.done("GetAppOperation", { path: { appId: slots, operationId }, version }))[0];
  });

  test("fact 182, seen: the list is the app's history, newest first", async () => {
    const bench = createBench({ moods: { 182: "seen" } });
    const first = text(await bench.done("UpdateApp", { ...update, path: { appId: slots } }), "id");
    await bench.done("CancelAppUpdate", { path: { appId: slots }, body: { ScheduledOperationId: first }, version });
    const second = text(await bench.done("UpdateApp", update), "id");
    const list = await bench.done("GetAppOperation", { path: { appId: slots, operationId: first }, version });
    expect(column(list, "id")).toEqual([second, first]);
  });

  test.each([
    ["believed", "v2.27", "copy running"],
    ["believed", "v2.28", "Copy Running"],
    ["documented", "v2.27", "404"],
    ["documented", "v2.28", "Copy Running"],
    ["seen", "v2.27", "copy running"],
    ["seen", "v2.28", "copy running"],
  ] as const)("fact 186, an operation by its id: %s at %s", async (mood, at_, want) => {
    const bench = createBench({ moods: { 186: mood } });
    const copy = { environmentName: "Copy", type: "Sandbox" };
    const operationId = text(await bench.done("CopyEnvironment", { body: copy }), "id");
    bench.advance(2 * minuteMs);
    const answer = await bench.call("GetEnvironmentOperation", {
      path: { environmentName: "Copy", operationId },
      version: at_,
    });
    expect(answer.status === 404 ? "404" : `${at(answer.body, "type")} ${at(answer.body, "status")}`).toBe(want);
  });

  eachMood(
    188,
    "who uploaded an extension and when it comes",
    ["app updatewindow", "App UpdateWindow", "app updateWindow"],
    async (bench) => {
      await bench.done("AuthorizeApp", { path: { appClientId: clientId } });
      const started = await bench
        .as(asApplication)
        .done("UploadAndInstallPte", { ...upload("1.0.0.0", "UpdateWindow"), version });
      return `${at(started, "creatorPrincipalType")} ${at(started, "scheduleKind")}`;
    },
  );

  eachMood(
    190,
    "why an app operation failed",
    [
      ["De app kan niet worden geïnstalleerd.", "ExtensionManagementError"],
      [expect.stringContaining("could not be installed"), undefined],
      ["De app kan niet worden geïnstalleerd.", "ExtensionManagementError"],
    ],
    async (bench) => {
      const operationId = text(
        await bench.done("InstallApp", { path: { appId: stockForecast }, body: { acceptIsvEula: true } }),
        "id",
      );
      bench.advance(hourMs);
      const message = text(
        await bench.done("GetAppOperation", { path: { appId: stockForecast, operationId } }),
        "errorMessage",
      );
      const [, sentence = message, json] = /^(.*?) (\{.*\})$/.exec(message) ?? [];
      return [sentence, json === undefined ? undefined : at(JSON.parse(json), "code")];
    },
  );
});

describe("uninstalling", () => {
  const states = async (bench: Bench): Promise<unknown[]> => {
    const path = { appId: slotsForWebshops };
    const operationId = text(await bench.done("UninstallApp", { path, body: {}, version }), "id");
    const seen: unknown[] = [];
    for (let second = 0; second < 600; second += 2) {
      const operation = await bench.done("GetAppOperation", { path: { ...path, operationId }, version });
      const app = rows(await bench.done("ListInstalledApps", { version })).find(
        ({ name }) => name === "Delivery Slots for Webshops",
      );
      const now = `${at(operation, "status")}/${app?.state ?? "gone"}`;
      if (now !== seen.at(-1)) seen.push(now);
      bench.advance(2000);
    }
    return seen;
  };

  eachMood(
    187,
    "an app after its operation succeeded",
    [
      ["Scheduled/installed", "Running/uninstallPending", "Succeeded/uninstallPending", "Succeeded/gone"],
      ["Scheduled/Installed", "Running/UninstallPending", "Succeeded/gone"],
      ["Scheduled/installed", "Running/uninstallPending", "Succeeded/gone"],
    ],
    states,
  );

  test("fact 187: within that time it cannot be installed again, afterwards it can", async () => {
    const bench = createBench();
    const path = { appId: slotsForWebshops };
    const operationId = text(await bench.done("UninstallApp", { path, body: {} }), "id");
    const status = async () => at(await bench.done("GetAppOperation", { path: { ...path, operationId } }), "status");
    while ((await status()) !== "Succeeded") bench.advance(1000);
    const again = { path, body: { acceptIsvEula: true, installOrUpdateNeededDependencies: true } };
    bench.advance(29_000);
    expect((await bench.refused("InstallApp", again)).status).toBe(400);
    bench.advance(31_000);
    await bench.done("InstallApp", again);
  });

  test("fact 191: an extension can be uninstalled while a version of it is scheduled, and the version stays", async () => {
    const bench = createBench();
    await bench.done("UploadAndInstallPte", upload("1.0.0.0"));
    bench.advance(hourMs);
    await bench.done("UploadAndInstallPte", upload("2.0.0.0", "NextMajorUpdate"));
    await bench.done("UninstallApp", { path: { appId }, body: {} });
    bench.advance(hourMs);
    expect(column(await bench.done("ListScheduledPteOperations"), "targetAppVersion")).toEqual(["2.0.0.0"]);
    expect(column(await bench.done("ListInstalledApps"), "name")).not.toContain("Tweaks");
  });
});

describe("environments, exports, settings", () => {
  const names = ["AppSourceAppsUpdateCadence", "DeleteReason", "HardDeletePendingOn", "SoftDeletedOn"];
  const camel = names.map((name) => name.slice(0, 1).toLowerCase() + name.slice(1));
  eachMood(
    184,
    "names of an environment",
    [camel, names, ["DeleteReason", "HardDeletePendingOn", "SoftDeletedOn", camel[0]]],
    async (bench) => {
      await bench.done("DeleteEnvironment", { path: { environmentName: "Sandbox" }, version });
      bench.advance(hourMs);
      const [environment] = rows(await bench.done("ListEnvironments", { version })).filter(
        ({ name }) => name === "Sandbox",
      );
      return keysOf(environment)
        .filter((name) => names.some((known) => known.toLowerCase() === name.toLowerCase()))
        .sort();
    },
  );
  eachMood(
    184,
    "names that no document has",
    [["applicationVersion", "platformVersion"], [], ["applicationVersion", "platformVersion", "ringNameIdentifier"]],
    async (bench) =>
      keysOf(rows(await bench.done("ListEnvironments", { version }))[0])
        .filter((name) => /^(application|platform)Version$|Identifier$/.test(name))
        .sort(),
  );

  const period = { query: { start: "2026-07-01T00:00:00Z", end: "2026-07-31T00:00:00Z" }, version };
  eachMood(
    185,
    "the export history",
    [
      ["GET 200 object", "POST 200 list"],
      ["GET 405", "POST 200 list"],
      ["GET 200 object", "POST 405"],
    ],
    async (bench) => {
      await bench.done("StartDatabaseExport", {
        body: { storageAccountSasUri: sas, container: "c", blob: "b.bacpac" },
      });
      const [get, post] = [
        await bench.call("ListDatabaseExports", period),
        await bench.call("ListDatabaseExportHistory", period),
      ];
      return [["GET", get] as const, ["POST", post] as const].map(([method, { status, body }]) =>
        status === 405 ? `${method} 405` : `${method} ${status} ${Array.isArray(body) ? "list" : "object"}`,
      );
    },
  );

  eachMood(
    189,
    "no update window",
    ["null", "null", ""],
    async (bench) => (await bench.call("GetUpdateSettings", { version })).text,
  );
  eachMood(189, "an early window", ["09:30", "09:30", "9:30"], async (bench) => {
    const body = { preferredStartTime: "9:30", preferredEndTime: "17:30", timeZoneId: "UTC" };
    await bench.done("SetUpdateSettings", { body });
    return at(await bench.done("GetUpdateSettings", { version }), "preferredStartTime");
  });
});

describe("refusals", () => {
  const authentication = expect.objectContaining({ code: "Authentication_InvalidCredentials" });
  eachMood(
    183,
    "an application that the tenant did not authorise",
    [
      [401, authentication],
      [403, undefined],
      [401, undefined],
    ],
    async (bench) => {
      const { status, body } = await bench.as(asApplication).refused("ListEnvironments", { version });
      return [status, at(body, "error")];
    },
  );
  eachMood(
    183,
    "a missing permission",
    [403, 403, 403],
    async (bench) => (await bench.as({ ...asApplication, scopes: [] }).refused("ListEnvironments", { version })).status,
  );
  eachMood(190, "a refusal that has no code", [["code", "message"], ["code", "message"], ["error"]], async (bench) => {
    const { body } = await bench.refused("UninstallApp", {
      path: { appId: "63ca2fa4-4f03-4f2b-a480-172fef340d3f" },
      body: {},
      version,
    });
    return keysOf(body);
  });
  eachMood(
    190,
    "what is not there",
    ["404 environmentNotFound", "404 environmentNotFound", "400 EnvironmentNotFound"],
    async (bench) => {
      const { status, body } = await bench.refused("DeleteEnvironment", {
        path: { environmentName: "Nowhere" },
        version,
      });
      return `${status} ${at(body, "code")}`;
    },
  );
});

test("the moods of one fact leave the others believed", async () => {
  const bench = createBench({ moods: { 181: "seen" } });
  await bench.done("UploadAndInstallPte", upload("1.0.0.0"));
  bench.advance(dayMs);
  expect(rows(await bench.done("ListInstalledApps")).at(-1)).toMatchObject({ id: appId, state: "installed" });
});
