import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import { businessCentral, graph, signIn, token, tokens } from "./entra/entra-client.ts";
import { freePorts } from "./free-ports.ts";

let s: Sandbox;
beforeEach(async () => {
  s = await startSandbox({ clock: "manual" });
});
afterEach(() => s.stop());

type Place = "adminCenter" | "automation" | "dataverse" | "graph" | "exact";
const places: readonly Place[] = ["adminCenter", "automation", "dataverse", "graph", "exact"];

/** A small read at each API. */
const read = (place: Place, accessToken: string): Promise<Response> => {
  const url = {
    adminCenter: `${s.businessCentral.origin}/admin/v2.29/applications/environments`,
    automation: `${s.businessCentral.origin}/v2.0/Production/api/microsoft/automation/v2.0/companies`,
    dataverse: `${s.dataverse.origin}/api/data/v9.2/accounts?$select=name&$top=1`,
    graph: `${s.graph.origin}/v1.0/me`,
    exact: `${s.exact.origin}/api/v1/current/Me?$select=CurrentDivision`,
  }[place];
  return fetch(url, {
    redirect: "manual",
    headers: { authorization: `Bearer ${accessToken}`, accept: "application/json" },
  });
};
const statuses = async (accessToken: string) =>
  Object.fromEntries(await Promise.all(places.map(async (place) => [place, (await read(place, accessToken)).status])));

const exactToken = async (): Promise<string> => {
  const { origin, clientId: client_id, clientSecret: client_secret, redirectUri: redirect_uri } = s.exact;
  const back = await fetch(
    `${origin}/api/oauth2/auth?${new URLSearchParams({ client_id, redirect_uri, response_type: "code" })}`,
    { redirect: "manual", headers: { "x-sandbox-user": "kim@sandbox.example" } },
  );
  const code = new URL(back.headers.get("location") ?? "").searchParams.get("code") ?? "";
  const answer = await fetch(`${origin}/api/oauth2/token`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri, client_id, client_secret }),
  });
  const body: { access_token: string } = JSON.parse(await answer.text());
  return body.access_token;
};
const entraToken = async (resource: string): Promise<string> =>
  (await tokens(s, { scope: `${resource}/.default` })).access_token ?? "";
const refused = { adminCenter: 401, automation: 401, dataverse: 401, graph: 401, exact: 401 };

describe("a token opens its own resource and is 401 at all others (facts 99, 167, 177)", () => {
  test.each<[string, () => Promise<string>, Partial<Record<Place, number>>]>([
    ["of Business Central", () => entraToken(businessCentral), { adminCenter: 200, automation: 200 }],
    ["of the organisation", () => entraToken(s.dataverse.origin), { dataverse: 200 }],
    ["of Graph", () => entraToken(graph), { graph: 200 }],
    ["of Exact Online", exactToken, { exact: 200 }],
    ["of nobody", async () => "invented", {}],
  ])("%s", async (_name, get, want) => {
    expect(await statuses(await get())).toEqual({ ...refused, ...want });
  });
});

describe("a token", () => {
  test("is over when its time is over, everywhere", async () => {
    const all = {
      adminCenter: await entraToken(businessCentral),
      automation: await entraToken(businessCentral),
      dataverse: await entraToken(s.dataverse.origin),
      graph: await entraToken(graph),
      exact: await exactToken(),
    };
    const now = async () =>
      Object.fromEntries(
        await Promise.all(places.map(async (place) => [place, (await read(place, all[place])).status])),
      );
    expect(await now()).toEqual({ adminCenter: 200, automation: 200, dataverse: 200, graph: 200, exact: 200 });
    s.clock.advance(599_999);
    expect((await now()).exact).toBe(200);
    s.clock.advance(1);
    expect(await now()).toEqual({ adminCenter: 200, automation: 200, dataverse: 200, graph: 200, exact: 401 });
    s.clock.advance(90 * 60_000 - 600_000);
    expect(await now()).toEqual(refused);
  });

  test.each(places)("that a fault makes expired is refused by %s in its own words", async (place) => {
    const audience = {
      adminCenter: businessCentral,
      automation: businessCentral,
      dataverse: s.dataverse.origin,
      graph,
      exact: "",
    }[place];
    const [struck, aged] = [
      audience === "" ? await exactToken() : await entraToken(audience),
      audience === "" ? await exactToken() : await entraToken(audience),
    ];
    s.faults.add({ count: 1, effect: { kind: "token", as: "expired" } });
    const byFault = await read(place, struck);
    s.clock.advance(90 * 60_000);
    const byTime = await read(place, aged);
    const withoutIds = async (response: Response) =>
      (await response.text())
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "<id>")
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, "<time>");
    expect([byFault.status, await withoutIds(byFault)]).toEqual([401, await withoutIds(byTime)]);
  });

  test("of an application opens Business Central, not a person's Graph (facts 101, 103)", async () => {
    const app = async (resource: string) =>
      (await token(s, { grant_type: "client_credentials", scope: `${resource}/.default` })).body.access_token ?? "";
    expect((await read("adminCenter", await app(businessCentral))).status).toBe(200);
    expect((await read("automation", await app(businessCentral))).status).toBe(200);
    expect((await read("graph", await app(graph))).status).toBe(400);
  });
});

test("the same seed, start and port repeat a sign-in to the byte", async () => {
  const port = await freePorts();
  const run = async () => {
    await s.stop();
    s = await startSandbox({ clock: "manual", seed: 3, startAt: "2026-03-01", port });
    const code = (await signIn(s)).get("code");
    const body = await tokens(s, { scope: `${businessCentral}/.default openid offline_access` });
    return { code, body };
  };
  expect(await run()).toEqual(await run());
});
