import { describe, expect, test } from "vitest";
import { createBench, hourMs } from "./support/admin-bench.ts";
import { column, rows } from "./support/read-json.ts";

describe("sessions (fact 140)", () => {
  test("end when they are stopped", async () => {
    const bench = createBench();
    const ids = column(await bench.done("ListSessions"), "sessionId");
    const path = { sessionId: String(ids[0]) };
    expect(await bench.done("GetSession", { path })).toMatchObject({
      sessionId: ids[0],
      environmentName: "Production",
      entryPointObjectId: "9305",
      currentObjectId: 9305,
    });
    await bench.done("StopSession", { path });
    expect(column(await bench.done("ListSessions"), "sessionId")).toEqual(ids.slice(1));
    expect((await bench.refused("GetSession", { path })).status).toBe(404);
  });

  test("are none in an environment that is new", async () => {
    const bench = createBench();
    await bench.done("CreateEnvironment", {
      path: { environmentName: "Fresh" },
      body: { environmentType: "Sandbox", countryCode: "NL" },
    });
    bench.advance(hourMs);
    expect(rows(await bench.done("ListSessions", { path: { environmentName: "Fresh" } }))).toEqual([]);
  });

  test("have numbers for ids", async () => {
    expect((await createBench().refused("GetSession", { path: { sessionId: "first" } })).status).toBe(400);
  });
});
