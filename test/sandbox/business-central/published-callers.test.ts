import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isObject } from "../../../src/kit/json-access.ts";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { rental, sas, slots, slotsForWebshops } from "./admin/support/examples.ts";

// What four published programs send and read, retold: BcContainerHelper, AL-Go, Directions4Partners' CCMS, and the
// Terraform provider of Axians. They work against the service, so the sandbox has to answer them (facts 180 to 193).

let sandbox: Sandbox;
let authorization: string;

beforeAll(async () => {
  sandbox = await startSandbox({ clock: "manual", startAt: "2026-08-03T09:30:00Z", scale: { lifetime: 1000 } });
  authorization = `Bearer ${await tokenOf(sandbox)}`;
});
afterAll(() => sandbox.stop());

async function tokenOf({ entra }: Sandbox): Promise<string> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: entra.clientId,
    client_secret: entra.clientSecret,
    scope: "https://api.businesscentral.dynamics.com/.default",
  });
  const granted: unknown = await (await fetch(`${entra.authority}/oauth2/v2.0/token`, { method: "POST", body })).json();
  return String(Reflect.get(Object(granted), "access_token"));
}

type Json = Readonly<Record<string, unknown>>;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: Json;
  readonly rows: readonly Json[];
}

async function send(
  method: string,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const content =
    body instanceof Uint8Array ? new Uint8Array(body) : body === undefined ? undefined : JSON.stringify(body);
  const response = await fetch(url.startsWith("http") ? url : sandbox.businessCentral.origin + url, {
    method,
    headers: {
      authorization,
      ...(body === undefined || body instanceof Uint8Array ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
  });
  const text = await response.text();
  const parsed: unknown = text === "" ? {} : JSON.parse(text);
  const json = isObject(parsed) ? parsed : {};
  const value: unknown = json.value;
  return { status: response.status, text, json, rows: Array.isArray(value) ? value.filter(isObject) : [] };
}

const advance = (seconds: number): void => sandbox.clock.advance(seconds * 1000);
const tenant = (): string => sandbox.entra.tenantId;

/** Asks again every ten seconds, as they do, until an answer is as it should be. */
async function until(ask: () => Promise<string>, ended: (word: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const word = await ask();
    if (ended(word)) return word;
    advance(10);
  }
  throw new Error("Nothing came of it.");
}

const automation = (environment: string, version = "v2.0"): string =>
  `/v2.0/${environment}/api/microsoft/automation/${version}`;

/** The upload of an extension as both AL-Go and BcContainerHelper do it. */
async function publish(environment: string, name: string, settings: object): Promise<void> {
  const api = automation(environment);
  const [company] = (await send("GET", `${api}/companies`)).rows;
  const root = `${api}/companies(${company?.id})`;
  const [standing] = (await send("GET", `${root}/extensionUpload`)).rows;
  const json = { "content-type": "application/json" };
  const upload = standing
    ? await send("PATCH", `${root}/extensionUpload(${standing.systemId})`, settings, { ...json, "if-match": "*" })
    : await send("POST", `${root}/extensionUpload`, settings, json);
  expect([200, 201]).toContain(upload.status);
  const manifest = { id: "11111111-2222-4333-8444-555555555555", name, publisher: "Contoso", version: "1.0.0.0" };
  const link = String(upload.json["extensionContent@odata.mediaEditLink"]);
  const content = await send("PATCH", link, Buffer.from(JSON.stringify(manifest)), {
    "if-match": "*",
    "content-type": "application/octet-stream",
  });
  expect(content.status).toBe(204);
  const action = `${root}/extensionUpload(${upload.json.systemId})/Microsoft.NAV.upload`;
  expect((await send("POST", action, undefined, { "if-match": "*" })).status).toBe(204);
  const statusOf = async (): Promise<string> =>
    String((await send("GET", `${root}/extensionDeploymentStatus`)).rows.find((row) => row.name === name)?.status);
  expect(await until(statusOf, (word) => word === "Completed" || word === "Failed")).toBe("Completed");
  expect((await send("GET", `${root}/extensions`)).rows.map((row) => row.displayName)).toContain(name);
}

describe("BcContainerHelper", () => {
  const admin = (version: string): string => `/admin/${version}/applications/BusinessCentral/environments`;

  test("installs an app of AppSource", async () => {
    expect((await send("GET", admin("v2.6"))).rows.map(({ name }) => name)).toContain("Sandbox");
    const apps = await send("GET", `${admin("v2.6")}/Sandbox/apps`);
    expect(apps.rows.find(({ id, state }) => id === slots && state === "installed")).toBeDefined();
    const url = await send("GET", `/${tenant()}/Sandbox/deployment/url`, undefined, { authorization: "" });
    expect(url.json.status).toBe("Ready");
    const body = { AcceptIsvEula: true, languageId: "1033", installOrUpdateNeededDependencies: true };
    const operation = await send("POST", `${admin("v2.6")}/Sandbox/apps/${rental}/install`, body);
    expect(operation.status).toBe(200);
    const status = async (): Promise<string> =>
      String(
        (await send("GET", `${admin("v2.6")}/Sandbox/apps/${rental}/operations`)).rows.find(
          ({ id }) => id === operation.json.id,
        )?.status,
      ).toLowerCase();
    expect(await until(status, (word) => !["scheduled", "running"].includes(word))).toBe("succeeded");
  });

  test("publishes a per-tenant extension, at an address without the tenant", () =>
    publish("Sandbox", "Helper", { schedule: "Current Version", SchemaSyncMode: "Add" }));

  test("lists extensions at version 1.0", async () => {
    const api = automation("Production", "v1.0");
    const [company] = (await send("GET", `${api}/companies`)).rows;
    const { rows } = await send("GET", `${api}/companies(${company?.id})/extensions`);
    expect(rows.map(({ displayName }) => displayName)).toContain("Base Application");
  });

  test("adds a recipient, with the names of its properties in capitals", async () => {
    const path = "/admin/v2.6/settings/notification/recipients";
    expect((await send("PUT", path, { Name: "Robin", Email: "robin@example.com" })).status).toBeLessThan(300);
    expect((await send("GET", path)).rows.at(-1)).toMatchObject({ email: "robin@example.com", name: "Robin" });
  });

  test("sets an update window with an hour of one digit", async () => {
    const path = `${admin("v2.19")}/Production/settings/upgrade`;
    const body = { preferredStartTime: "9:30", preferredEndTime: "17:00", timeZoneId: "W. Europe Standard Time" };
    expect((await send("PUT", path, body)).status).toBe(200);
    expect((await send("GET", path)).json).toMatchObject({ preferredEndTime: "17:00", timeZoneId: body.timeZoneId });
  });

  test("sets the key of Application Insights at the address in its old spelling", async () => {
    expect((await send("POST", `${admin("v2.3")}/Production/settings/appInsightsKey`, { key: "k" })).status).toBe(200);
    expect((await send("GET", admin("v2.3"))).rows.find(({ name }) => name === "Production")?.appInsightsKey).toBe("k");
    // It waits while the environment restarts.
    advance(120);
  });

  test("reads the history of exports by GET, with dates as PowerShell prints them", async () => {
    const export_ = { storageAccountSasUri: sas, container: "c", blob: "b.bacpac" };
    const started = await send(
      "POST",
      "/admin/v2.3/exports/applications/BusinessCentral/environments/Production",
      export_,
    );
    expect(started.status).toBeLessThan(300);
    const query = "start=08/02/2026 09:30:00&end=08/04/2026 09:30:00";
    const { rows } = await send("GET", `/admin/v2.1/exports/history?${query}`);
    expect(rows).toMatchObject([{ environmentName: "Production", container: "c" }]);
  });

  test("renames an environment and follows the operation in the list", async () => {
    const body = { environmentName: "Copy", type: "Sandbox" };
    const copied = await send("POST", `${admin("v2.19")}/Production/copy`, body);
    const statusOf = (id: unknown) => async (): Promise<string> =>
      String((await send("GET", "/admin/v2.19/environments/operations")).rows.find((row) => row.id === id)?.status);
    const going = ["queued", "scheduled", "running"];
    expect(await until(statusOf(copied.json.id), (word) => !going.includes(word))).toBe("succeeded");
    const renamed = await send("POST", `${admin("v2.19")}/Copy/rename`, { NewEnvironmentName: "Renamed" });
    expect(await until(statusOf(renamed.json.id), (word) => !going.includes(word))).toBe("succeeded");
  });
});

describe("AL-Go", () => {
  test("asks how the environment is, then deploys", async () => {
    const { json } = await send("GET", `/${tenant()}/Production/deployment/url`, undefined, { authorization: "" });
    expect(json).toEqual({ status: "Ready", environmentType: 0 });
    await publish("Production", "Pipeline", { schedule: "Current Version", SchemaSyncMode: "Force Sync" });
  });

  test("learns that an environment does not exist", async () => {
    const { json } = await send("GET", `/${tenant()}/Nowhere/deployment/url`, undefined, { authorization: "" });
    expect(json.status).toBe("DoesNotExist");
  });
});

describe("the AL app of Directions4Partners", () => {
  const root = "/admin/v2.28";
  const environment = `${root}/applications/businesscentral/environments/Production`;

  test("reads the properties of environments that it shows", async () => {
    const [first] = (await send("GET", `${root}/applications/businesscentral/environments`)).rows;
    const read = ["name", "applicationFamily", "type", "status", "countryCode", "applicationVersion", "friendlyName"];
    const more = ["aadTenantId", "webClientLoginUrl", "webServiceUrl", "locationName", "geoName", "ringName"];
    const last = ["appSourceAppsUpdateCadence", "platformVersion"];
    expect(Object.keys(first ?? {})).toEqual(expect.arrayContaining([...read, ...more, ...last]));
  });

  test("updates an app that is on offer", async () => {
    expect((await send("GET", `${environment}/apps`)).rows.map(({ id }) => id)).toContain(slots);
    const [offer] = (await send("GET", `${environment}/apps/availableUpdates`)).rows;
    expect(offer?.appId).toBe(slots);
    const body = {
      useEnvironmentUpdateWindow: false,
      targetVersion: offer?.version,
      allowPreviewVersion: false,
      installOrUpdateNeededDependencies: true,
    };
    // The app formats a GUID with braces unless told otherwise; it tells.
    expect((await send("POST", `${environment}/apps/${slots}/update`, body)).status).toBe(200);
    advance(600);
    const app = (await send("GET", `${environment}/apps`)).rows.find(({ id }) => id === slots);
    expect([app?.version, app?.state, app?.lastUpdateAttemptResult]).toEqual([
      offer?.version,
      "installed",
      "Succeeded",
    ]);
  });

  test("renames with a slash at the end of the address", async () => {
    const path = `${root}/applications/businesscentral/environments/Renamed/rename/`;
    expect((await send("POST", path, { NewEnvironmentName: "Again" })).status).toBe(202);
    advance(3600);
    const names = (await send("GET", `${root}/applications/businesscentral/environments`)).rows.map(({ name }) => name);
    expect(names).toContain("Again");
  });

  test("reads the history of exports in `value`, the exports that are left, updates, sessions, operations", async () => {
    const query = "start=2026-08-01T00:00:00Z&end=2026-08-31T00:00:00Z";
    expect((await send("GET", `${root}/exports/history?${query}`)).rows).toHaveLength(1);
    const metrics = `${root}/exports/applications/businesscentral/environments/Production/metrics`;
    expect((await send("GET", metrics)).json).toEqual({ exportsPerMonth: 10, exportsRemainingThisMonth: 9 });
    const lists = ["updates", "sessions", "operations"].map((part) => send("GET", `${environment}/${part}`));
    expect((await Promise.all(lists)).map(({ status, json }) => [status, Array.isArray(json.value)])).toEqual(
      lists.map(() => [200, true]),
    );
    expect((await send("POST", `${environment}/settings/appinsightskey`, { key: "x" })).status).toBe(200);
  });
});

describe("the Terraform provider", () => {
  const environments = "/admin/v2.27/applications/BusinessCentral/environments";
  const ended = ["succeeded", "failed", "cancelled"];

  /**
   * Looks at an operation at once, where it passes over what has not ended, and then every ten seconds, where it gives
   * up at a word that is not among `going`. All words are compared with their case.
   */
  async function followed(name: string, id: unknown, going: readonly string[]): Promise<string> {
    for (let looks = 0; looks < 600; looks++) {
      const status = String((await send("GET", `${environments}/${name}/operations/${id}`)).json.status);
      if (ended.includes(status)) return status;
      if (looks > 0 && !going.includes(status)) return `unknown operation status: ${status}`;
      advance(10);
    }
    return "timeout";
  }
  const ofEnvironment = ["queued", "running"];
  const ofApp = ["queued", "running", "scheduled"];

  test("creates an environment and polls its operation at v2.27", async () => {
    const body = { environmentType: "Sandbox", name: "Terra", countryCode: "NL", ringName: "PROD" };
    const operation = await send("PUT", `${environments}/Terra`, body);
    expect(operation.status).toBe(202);
    expect(await followed("Terra", operation.json.id, ofEnvironment)).toBe("succeeded");
  });

  test.each([1, 2, 3, 4])("creates and deletes an environment, whatever the seed (%i)", async (number) => {
    const name = `Plan${number}`;
    const body = { environmentType: "Sandbox", name, countryCode: "NL", ringName: "PROD" };
    const created = await send("PUT", `${environments}/${name}`, body);
    expect(await followed(name, created.json.id, ofEnvironment)).toBe("succeeded");
    const deleted = await send("DELETE", `${environments}/${name}`);
    expect(await followed(name, deleted.json.id, ofEnvironment)).toBe("succeeded");
  });

  test("installs an app, and waits after uninstalling it until it is gone", async () => {
    const app = `${environments}/Production/apps/${rental}`;
    const install = { allowPreviewVersion: false, installOrUpdateNeededDependencies: true, acceptIsvEula: true };
    const installed = await send("POST", `${app}/install`, install);
    expect(await followed("Production", installed.json.id, ofApp)).toBe("succeeded");
    const body = { doNotSaveData: false, uninstallDependents: false, useEnvironmentUpdateWindow: false };
    const gone = await send("POST", `${app}/uninstall`, body);
    expect(await followed("Production", gone.json.id, ofApp)).toBe("succeeded");
    const state = async (): Promise<string> =>
      String(
        (await send("GET", `${environments}/Production/apps`)).rows.find(({ id }) => id === rental)?.state ?? "gone",
      );
    expect(await state()).toBe("uninstallPending");
    expect(await until(state, (word) => word !== "uninstallPending")).toBe("gone");
  });

  test("deploys an extension without If-Match at the action", async () => {
    const api = automation("Terra");
    const [company] = (await send("GET", `${api}/companies`)).rows;
    const root = `${api}/companies(${company?.id})/extensionUpload`;
    const { json } = await send("POST", root, { schedule: "Current version", schemaSyncMode: "Add" });
    const manifest = { id: slotsForWebshops, name: "Terraformed", publisher: "Contoso", version: "1.0.0.0" };
    const octets = { "content-type": "application/octet-stream", "if-match": "*" };
    await send("PATCH", `${root}(${json.systemId})/extensionContent`, Buffer.from(JSON.stringify(manifest)), octets);
    expect((await send("POST", `${root}(${json.systemId})/Microsoft.NAV.upload`)).status).toBeLessThan(300);
    const list = `${api}/companies(${company?.id})/extensionDeploymentStatus`;
    const status = async (): Promise<string> => String((await send("GET", list)).rows[0]?.status);
    expect(await until(status, (word) => word === "Completed" || word === "Failed")).toBe("Completed");
  });

  test("knows that a deferred update of an app was asked for before, by code and words", async () => {
    // D4P has updated that of Production; a new environment has nothing to update.
    const copied = await send("POST", `${environments}/Sandbox/copy`, { environmentName: "Later", type: "Sandbox" });
    expect(copied.status).toBe(202);
    advance(7200);
    const app = `${environments}/Later/apps`;
    const [offer] = (await send("GET", `${app}/availableUpdates`)).rows;
    const body = { targetVersion: offer?.version, useEnvironmentUpdateWindow: true };
    const first = await send("POST", `${app}/${offer?.appId}/update`, body);
    expect([first.status, first.json.status]).toEqual([200, "scheduled"]);
    const { status, json } = await send("POST", `${app}/${offer?.appId}/update`, body);
    expect([status, json.code, String(json.message)]).toEqual([
      400,
      "EntityValidationFailed",
      expect.stringContaining("already been scheduled"),
    ]);
  });

  test("finds the codes of a missing environment, compared with their case, where the service was seen so", async () => {
    const seen = await startSandbox({ clock: "manual", moods: { 190: "seen" }, startAt: "2026-08-03T09:30:00Z" });
    try {
      const headers = { authorization: `Bearer ${await tokenOf(seen)}` };
      const paths = [
        "applications/BusinessCentral/environments/Nowhere/operations/22222222-2222-4222-8222-222222222222",
        "support/applications/BusinessCentral/environments/Nowhere/supportcontact",
        "applications/BusinessCentral/environments/Nowhere/settings/accesswithm365licenses",
      ];
      const codes: unknown[] = [];
      for (const path of paths) {
        const response = await fetch(`${seen.businessCentral.origin}/admin/v2.27/${path}`, { headers });
        codes.push(Reflect.get(Object(await response.json()), "code"));
      }
      expect(codes).toEqual(["EnvironmentNotFound", "EnvironmentNotFound", "ResourceNotFound"]);
    } finally {
      await seen.stop();
    }
  });

  test("learns of a missing environment by the code that the documents print for its deletion", async () => {
    const { status, json } = await send("DELETE", `${environments}/Nowhere`);
    expect([status, json.code]).toEqual([404, "environmentNotFound"]);
  });

  test("reads and sets the settings that it manages", async () => {
    const settings = `${environments}/Production/settings`;
    const calls: readonly (readonly [string, string, unknown?])[] = [
      ["GET", "upgrade"],
      ["POST", "securitygroupaccess", { Value: "22222222-2222-4222-8222-222222222222" }],
      ["GET", "securitygroupaccess"],
      ["POST", "accesswithm365licenses", { enabled: true }],
      ["GET", "accesswithm365licenses"],
      ["PUT", "appSourceAppsUpdateCadence", { value: "Default" }],
    ];
    const statuses: number[] = [];
    for (const [method, path, body] of calls) statuses.push((await send(method, `${settings}/${path}`, body)).status);
    expect(statuses).toEqual(calls.map(() => 200));
    const support = "/admin/v2.27/support/applications/BusinessCentral/environments/Production/supportcontact";
    const contact = { name: "Help", email: "help@example.com", url: "https://example.com" };
    expect((await send("PUT", support, contact)).status).toBe(200);
  });
});
