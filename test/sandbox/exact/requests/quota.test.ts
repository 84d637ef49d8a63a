import { describe, expect, test } from "vitest";
import { type ExactWorld, signedIn, startMs } from "../support/exact-world.ts";

const path = "crm/Accounts?$select=ID&$top=1";

function limits(response: Response): Record<string, string> {
  return Object.fromEntries([...response.headers].filter(([name]) => name.startsWith("x-ratelimit")));
}

async function call(exact: ExactWorld, times: number, where = path): Promise<Response> {
  let response = await exact.api(where);
  for (let i = 1; i < times; i++) response = await exact.api(where);
  return response;
}

describe("quota", () => {
  test("fact 28, 30, 31: both limits with resets in milliseconds, at the whole minute and at 00:00 UTC", async () => {
    expect(limits(await (await signedIn()).api(path))).toEqual({
      "x-ratelimit-minutely-limit": "60",
      "x-ratelimit-minutely-remaining": "59",
      "x-ratelimit-minutely-reset": String(startMs + 45_000),
      "x-ratelimit-limit": "5000",
      "x-ratelimit-remaining": "4999",
      "x-ratelimit-reset": String(Date.UTC(2026, 6, 2)),
    });
  });

  test("fact 32, 34, 35: the 61st request of a minute gets an empty 429 with the minute's headers only", async () => {
    const exact = await signedIn();
    expect((await call(exact, 60)).status).toBe(200);
    const refused = await exact.api(path);
    expect([refused.status, await refused.text(), refused.headers.has("retry-after")]).toEqual([429, "", false]);
    expect(limits(refused)).toEqual({
      "x-ratelimit-minutely-limit": "60",
      "x-ratelimit-minutely-remaining": "0",
      "x-ratelimit-minutely-reset": String(startMs + 45_000),
    });
    exact.world.clock.advance(45_000);
    expect((await exact.api(path)).status).toBe(200);
  });

  test("fact 32: a used-up day shows the day's headers only, until midnight UTC", async () => {
    const exact = await signedIn({ scale: { quota: 0.2, lifetime: 1000 } });
    for (let i = 0; i < 84; i++) {
      await call(exact, 12);
      exact.world.clock.advance(60_000);
    }
    const refused = await exact.api(path);
    expect(refused.status).toBe(429);
    expect(limits(refused)).toEqual({
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(Date.UTC(2026, 6, 2)),
    });
    exact.world.clock.advance(Date.UTC(2026, 6, 2) - exact.world.clock.now());
    expect((await exact.api(path)).status).toBe(200);
  });

  test("fact 28, 93: every division and every app has limits of its own", async () => {
    const exact = await signedIn();
    await call(exact, 60);
    const other = `/api/v1/${exact.service.divisions[1]}/${path}`;
    expect([(await exact.api(path)).status, (await exact.api(other)).status]).toEqual([429, 200]);
    await exact.signIn(exact.service.restrictedApp);
    expect((await exact.api(path)).status).toBe(200);
  });
});

describe("error limit", () => {
  const bad = "crm/Accounts?$select=Nothing";

  test("fact 29: ten refused requests block app, user, division and endpoint for an hour, then for two", async () => {
    const exact = await signedIn({ scale: { lifetime: 1000 } });
    expect((await call(exact, 10, bad)).status).toBe(400);
    const blocked = await exact.api(path);
    expect([blocked.status, limits(blocked)]).toEqual([429, {}]);
    expect((await exact.api("crm/Contacts?$top=1")).status).toBe(200);
    expect((await exact.api(`/api/v1/${exact.service.divisions[1]}/${path}`)).status).toBe(200);
    exact.world.clock.advance(3_600_000);
    expect((await call(exact, 10, bad)).status).toBe(400);
    exact.world.clock.advance(3_600_000);
    expect((await exact.api(path)).status).toBe(429);
    exact.world.clock.advance(3_600_000);
    expect((await exact.api(path)).status).toBe(200);
  });

  test("fact 29: errors of more than an hour ago do not count, nor do validation failures", async () => {
    const exact = await signedIn({ scale: { lifetime: 1000 } });
    await call(exact, 9, bad);
    exact.world.clock.advance(3_600_001);
    expect((await call(exact, 9, bad)).status).toBe(400);
    for (let i = 0; i < 10; i++) expect((await exact.send("POST", "crm/Accounts", {})).status).toBe(500);
    expect((await exact.api(path)).status).toBe(200);
  });

  test("fact 29: an expired token counts towards the errors of its owner", async () => {
    const exact = await signedIn();
    await exact.api(path);
    exact.world.clock.advance(600_000);
    expect((await call(exact, 10)).status).toBe(401);
    await exact.signIn();
    expect((await exact.api(path)).status).toBe(429);
  });
});
