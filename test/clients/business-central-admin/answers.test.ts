import { describe, expect, test } from "vitest";
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { type Answering, toldService } from "../support/told-service.ts";

const environment = "/applications/{applicationFamily}/environments/{environmentName}";
const place = { applicationFamily: "BusinessCentral", environmentName: "Production" };
const appId = "437dbf0e-84ff-417a-965d-ed2bb9650972";
const id = "2abc1111-2222-3333-4444-555555555555";
const other = "31111111-2222-3333-4444-555555555555";

function told(answer: Answering) {
  const service = toldService(answer);
  const { auth, clock, fetch } = service;
  return { ...service, center: createAdminCenterClient({ auth, clock, fetch }) };
}

const json = (body: unknown): Answering => {
  return () => Response.json(body);
};

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

describe("the types", () => {
  test("know an installed app's id by one name, and say where there may be nothing", async () => {
    const { center } = told(json({ value: [{ id: appId }] }));
    const [app] = await collect(center.list(`${environment}/apps`, place));
    const key: string | undefined = app?.appId;
    expect(key).toBe(appId);
    // @ts-expect-error the other name is the wire's
    expect(app?.id).toBeUndefined();
    const none = told(json(null));
    const window = await none.center.get(`${environment}/settings/upgrade`, place);
    // @ts-expect-error there may be no window
    expect(() => window.timeZoneId).toThrow(TypeError);
  });
});

describe("the id of an installed app", () => {
  test.each([
    ["as the service names it (fact 180)", { id: appId, name: "Base Application" }],
    ["as the documents name it", { appId, name: "Base Application" }],
    ["under both names", { id: appId, appId, name: "Base Application" }],
    ["under both names, the documents' holding null", { appId: null, id: appId, name: "Base Application" }],
    ["under both names, the documents' holding no text", { id: appId, appId: "", name: "Base Application" }],
    ["under both names, the service's holding null", { appId, id: null, name: "Base Application" }],
  ])("is read %s", async (_how, row) => {
    const { center } = told(json({ value: [row] }));
    expect(await collect(center.list(`${environment}/apps`, place))).toEqual([{ appId, name: "Base Application" }]);
  });

  test("of an app that another one needs is read as the documents named it before (fact 180)", async () => {
    const { center } = told(json({ value: [{ id: appId, type: "Global" }] }));
    expect(
      await collect(center.list(`${environment}/apps/{appId}/uninstallRequirements`, { ...place, appId })),
    ).toEqual([{ appId, type: "Global" }]);
    const updates = told(json({ value: [{ appId, requirements: [{ id, type: "Install" }] }] }));
    expect(await collect(updates.center.list(`${environment}/apps/availableUpdates`, place))).toEqual([
      { appId, requirements: [{ appId: id, type: "Install" }] },
    ]);
  });
});

describe("an environment", () => {
  const days = {
    deleted: "2026-03-01T10:00:00Z",
    gone: "2026-03-15T10:00:00Z",
  };
  const want = {
    name: "Production",
    SoftDeletedOn: days.deleted,
    HardDeletePendingOn: days.gone,
    DeleteReason: "requestedByAdmin",
    AppSourceAppsUpdateCadence: "Default",
  };
  const camel = {
    name: "Production",
    softDeletedOn: days.deleted,
    hardDeletePendingOn: days.gone,
    deleteReason: "requestedByAdmin",
    appSourceAppsUpdateCadence: "Default",
  };

  test.each([
    ["documents", want],
    ["service", camel],
  ])("is read in the spelling of the %s (fact 184)", async (_of, row) => {
    const { center } = told(json({ value: [row] }));
    expect(await collect(center.list("/applications/environments"))).toEqual([want]);
    const one = told(json(row));
    expect(await one.center.get(environment, place)).toEqual(want);
  });

  test.each([
    { name: "Production", SoftDeletedOn: null, softDeletedOn: days.deleted },
    { name: "Production", softDeletedOn: days.deleted, SoftDeletedOn: null },
    { name: "Production", softDeletedOn: null, SoftDeletedOn: days.deleted },
  ])("in both spellings keeps the value that one of them holds: %j", async (row) => {
    const { center } = told(json(row));
    expect(await center.get(environment, place)).toEqual({ name: "Production", SoftDeletedOn: days.deleted });
  });

  test("in both spellings without a value has none", async () => {
    const { center } = told(json({ name: "Production", SoftDeletedOn: null, softDeletedOn: null }));
    expect(await center.get(environment, place)).toEqual({ name: "Production", SoftDeletedOn: null });
  });

  test("is found in a list, in which a sample of the documents shows it", async () => {
    const { center } = told(json({ value: [{ name: "Sandbox" }, camel] }));
    expect(await center.get(environment, place)).toEqual(want);
  });
});

describe("an operation of an app", () => {
  const path = `${environment}/apps/{appId}/operations/{operationId}` as const;
  const key = { ...place, appId, operationId: id };

  test.each([
    ["alone", { id, status: "Succeeded" }],
    ["in a list of its own", { value: [{ id, status: "Succeeded" }] }],
    [
      "in the whole history",
      {
        value: [
          { id: other, status: "Failed" },
          { id: id.toUpperCase(), status: "Succeeded" },
        ],
      },
    ],
  ])("is found %s (fact 182)", async (_where, body) => {
    const { center } = told(json(body));
    expect((await center.get(path, key)).status).toBe("Succeeded");
  });

  test("that is not in the history is no other one", async () => {
    const { center } = told(json({ value: [{ id: other, status: "Failed" }] }));
    await expect(center.get(path, key)).rejects.toMatchObject({ code: "RECORD_ABSENT" });
  });

  test("is waited for when its first look shows a history without it", async () => {
    const bodies = [
      { value: [{ id: other, status: "failed" }] },
      {
        value: [
          { id: other, status: "failed" },
          { id, status: "running" },
        ],
      },
      {
        value: [
          { id: other, status: "failed" },
          { id, status: "succeeded" },
        ],
      },
    ];
    const { center } = told(() => Response.json(bodies.length > 1 ? bodies.shift() : bodies[0]));
    const install = `${environment}/apps/{appId}/install` as const;
    const ended = await center.wait(install, { id, status: "running" }, { ...place, appId, pollMs: 1 });
    expect([ended.id, ended.status]).toEqual([id, "succeeded"]);
  });
});

describe("work that was cancelled", () => {
  test.each(["canceled", "cancelled", "Cancelled"])("ends the waiting, spelled %s (fact 181)", async (status) => {
    const { center } = told(json({ id, type: "update", status }));
    const uninstall = `${environment}/apps/{appId}/uninstall` as const;
    await expect(
      center.wait(uninstall, { id, status: "running" }, { ...place, appId, pollMs: 1, deadlineMs: 5 }),
    ).rejects.toMatchObject({
      code: "WORK_FAILED",
      status,
    });
  });

  test("is what was asked for where a running update was to be cancelled", async () => {
    const { center } = told(json({ id, type: "update", status: "cancelled" }));
    const ended = await center.wait(`${environment}/operations/{id}/cancel`, undefined, {
      ...place,
      id,
      pollMs: 1,
      deadlineMs: 5,
    });
    expect(ended.status).toBe("cancelled");
  });
});

describe("an environment without an update window", () => {
  test.each([
    ["null", () => Response.json(null)],
    ["an empty body", () => new Response(null)],
    ["an empty body in JSON's name", () => new Response("", { headers: { "content-type": "application/json" } })],
    ["an empty body with 204", () => new Response(null, { status: 204 })],
  ])("has none: %s (fact 189)", async (_what, answer) => {
    const { center } = told(answer);
    expect(await center.get(`${environment}/settings/upgrade`, place)).toBeNull();
  });

  test("has one when the answer tells it, its hours with one digit too", async () => {
    const window = { preferredStartTime: "9:30", preferredEndTime: "17:00", timeZoneId: "Romance Standard Time" };
    const { center } = told(json(window));
    expect(await center.get(`${environment}/settings/upgrade`, place)).toEqual(window);
  });

  test("is asked for in vain where a page stands in its place", async () => {
    const { center } = told(() => new Response("<html>Busy</html>", { headers: { "content-type": "text/html" } }));
    await expect(center.get(`${environment}/settings/upgrade`, place)).rejects.toMatchObject({
      code: "UNEXPECTED_CONTENT",
    });
  });

  test("nothing is no environment: only where the spec allows it", async () => {
    const { center } = told(json(null));
    await expect(center.get(environment, place)).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
  });
});

describe("the history of database exports", () => {
  test("is a GET with its rows in value (fact 185)", async () => {
    const row = { blob: "one.bacpac", environmentName: "Production" };
    const { center, requests } = told(json({ value: [row] }));
    const period = { start: "2026-01-01T00:00:00Z", end: "2026-02-01T00:00:00Z" };
    expect(await collect(center.list("/exports/history", period))).toEqual([row]);
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      "GET /admin/v2.29/exports/history",
    ]);
  });
});

describe("the history of database exports by POST", () => {
  const path = "/exports/history" as const;
  const period = { start: "2026-01-01T00:00:00Z", end: "2026-02-01T00:00:00Z" };
  const row = { blob: "one.bacpac", environmentName: "Production", time: "2026-01-02T10:00:00Z" };

  test.each([
    ["a bare array, as documented", [row, row], [row, row]],
    ["rows in value", { value: [row] }, [row]],
    ["nothing in a bare array", [], []],
    ["nothing in value", { value: [] }, []],
  ])("is read from %s (fact 185)", async (_what, body, want) => {
    const { center, requests } = told(json(body));
    const rows = await center.run(path, period);
    const names: (string | undefined)[] = rows.map(({ environmentName }) => environmentName);
    expect(rows).toEqual(want);
    expect(names).toEqual(want.map(() => "Production"));
    expect(requests.map(({ method, url }) => [method, url.pathname, ...url.searchParams.values()])).toEqual([
      ["POST", "/admin/v2.29/exports/history", period.start, period.end],
    ]);
  });

  test("by GET is read from a bare array too", async () => {
    const { center } = told(json([row]));
    expect(await collect(center.list(path, period))).toEqual([row]);
  });

  test("is an error where the answer is none of the two, or only a part", async () => {
    for (const body of [{ rows: [row] }, null, { value: [row], "@odata.nextLink": "https://example.com/2" }])
      await expect(told(json(body)).center.run(path, period)).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
    const part = told(() => Response.json([row], { status: 206 }));
    await expect(part.center.run(path, period)).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
  });
});

describe("codes that say that something is not there", () => {
  test.each([
    [400, { code: "environmentNotFound", message: "x" }, "API_NOT_FOUND"],
    [400, { code: "applicationTypeDoesNotExist", message: "x" }, "API_NOT_FOUND"],
    [403, { code: "EnvironmentNotFound", message: "x" }, "API_NOT_FOUND"],
    [409, { code: "ResourceDoesNotExist", message: "x" }, "API_NOT_FOUND"],
    [422, { code: "environmentNotFound", message: "x" }, "API_NOT_FOUND"],
    [500, { code: "environmentNotFound", message: "x" }, "API_NOT_FOUND"],
    [400, { code: "BadRequest_NotFound", message: "x" }, "API_BAD_REQUEST"],
    [400, { error: { code: "ResourceNotFound", message: "x" } }, "API_NOT_FOUND"],
    [404, { code: "whatever", message: "x" }, "API_NOT_FOUND"],
    [400, { code: "invalidRange", message: "not found" }, "API_BAD_REQUEST"],
    [403, { code: "tenantNotFound", message: "x" }, "API_FORBIDDEN"],
    [400, { code: "destinationApplicationServiceNotFound", message: "x" }, "API_BAD_REQUEST"],
  ])("say so with status %s: %j (fact 190)", async (status, body, code) => {
    const { center } = told(() => Response.json(body, { status }));
    await expect(center.get(environment, place)).rejects.toMatchObject({ code, status });
  });

  test.each([
    ["as it was given", id],
    ["in capitals", id.toUpperCase()],
  ])(
    "lead to the list of operations when the environment of the work was renamed, its id there %s",
    async (_how, listed) => {
      const { center } = told(({ url }) =>
        url.pathname.endsWith("/environments/operations")
          ? Response.json({ value: [{ id: listed, type: "environmentRename", status: "succeeded" }] })
          : Response.json({ code: "environmentNotFound", message: "x" }, { status: 400 }),
      );
      const started = { id, type: "environmentRename", status: "running" } as const;
      const ended = await center.wait(`${environment}/rename`, started, { ...place, pollMs: 1 });
      expect(ended.status).toBe("succeeded");
    },
  );

  test.each(["OperationNotFound", "environmentNotFound", "ResourceDoesNotExist"])(
    "a first look that is answered 400 %s does not lose the running work",
    async (code) => {
      const looks = [
        Response.json({ code, message: "x" }, { status: 400 }),
        Response.json({ id, status: "succeeded" }),
      ];
      const { center } = told(() => looks.shift());
      const install = `${environment}/apps/{appId}/install` as const;
      const ended = await center.wait(install, { id, status: "running" }, { ...place, appId, pollMs: 1 });
      expect(ended.status).toBe("succeeded");
    },
  );

  test.each<[string, () => Response | undefined]>([
    ["a connection that broke", () => undefined],
    ["a gateway's 502", () => new Response("<html>", { status: 502, headers: { "content-type": "text/html" } })],
  ])("a removal that is repeated after %s ends as done: what it finds nothing of is gone", async (_what, first) => {
    for (const status of [400, 404, 422]) {
      const answers = [first(), Response.json({ code: "ResourceDoesNotExist", message: "x" }, { status })];
      const { center, requests } = told(() => answers.shift());
      await center.remove("/settings/notification/recipients/{id}", { id });
      expect(requests).toHaveLength(2);
    }
  });

  test.each([403, 409])(
    "a repeated removal that is refused with %i is not done, whatever its code says",
    async (status) => {
      const answers = [undefined, Response.json({ code: "EnvironmentNotFound", message: "x" }, { status })];
      const { center, requests } = told(() => answers.shift());
      await expect(center.remove("/settings/notification/recipients/{id}", { id })).rejects.toMatchObject({
        code: "OUTCOME_UNKNOWN",
      });
      expect(requests).toHaveLength(2);
    },
  );

  test("a removal that finds nothing at the first try says so, and another refusal of the repeat is no end", async () => {
    const gone = { code: "ResourceDoesNotExist", message: "x" };
    const { center } = told(() => Response.json(gone, { status: 400 }));
    const recipients = "/settings/notification/recipients/{id}" as const;
    await expect(center.remove(recipients, { id })).rejects.toMatchObject({ code: "API_NOT_FOUND", status: 400 });
    for (const code of ["tenantNotFound", "BadRequest_NotFound"]) {
      const answers = [undefined, Response.json({ code, message: "x" }, { status: 400 })];
      const other = told(() => answers.shift());
      await expect(other.center.remove(recipients, { id })).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    }
  });

  test("an error that is a text of one word is a code, of several words a message", async () => {
    const word = told(() => Response.json({ error: "NotAllowed" }, { status: 403 }));
    await expect(word.center.get(environment, place)).rejects.toMatchObject({ vendorCode: "NotAllowed" });
    const text = told(() => Response.json({ error: "The app is not installed." }, { status: 400 }));
    await expect(text.center.get(environment, place)).rejects.toMatchObject({
      vendorCode: undefined,
      vendorMessage: "The app is not installed.",
      message: expect.stringContaining("The app is not installed."),
    });
  });
});
