import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openImported } from "./whole-way/open-imported.ts";

const metadata = readFileSync(new URL("./documents/answers-v4.xml", import.meta.url), "utf8");

/** Calls of a client, as JavaScript makes them. */
const call = (client: object, method: string, ...values: readonly unknown[]): Promise<unknown> =>
  Reflect.apply(Reflect.get(client, method), client, values);

test("an action that answers with no record has no run, which would lose the answer: the plain call gives it", {
  timeout: 60_000,
}, async () => {
  const { client, sandbox } = await openImported(metadata);
  for (const path of ["/Ep", "/Eps"]) {
    const before = sandbox.log.entries().length;
    await expect(call(client, "run", path)).rejects.toMatchObject({
      code: "ARGUMENT_INVALID",
      message: expect.stringContaining("answers with a value that is no record: call it by POST"),
    });
    expect(sandbox.log.entries().length).toBe(before);
    expect((await client.POST(path)).data).toHaveProperty("value");
  }
  expect(await call(client, "run", "/Enone")).toBe(undefined);
  expect(await call(client, "run", "/Elist")).toBeInstanceOf(Array);
  expect(await call(client, "run", "/Ecs")).toBeInstanceOf(Array);
  expect(await call(client, "run", "/Eone")).toHaveProperty("I");
});

test("a body that is given to run is refused and not dropped in silence", { timeout: 60_000 }, async () => {
  const { client, sandbox } = await openImported(metadata);
  const before = sandbox.log.entries().length;
  await expect(call(client, "run", "/Bone", {}, { p: "x" })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message: expect.stringContaining("run takes no body"),
  });
  expect(sandbox.log.entries().length).toBe(before);
  expect((await client.POST("/Bone", { body: { p: "x" } })).response.status).toBe(200);
});

test("an argument of a function that may be null is sent as null, and one that may not is missing", {
  timeout: 60_000,
}, async () => {
  const { client, sandbox } = await openImported(metadata);
  const asked = (): string => decodeURIComponent(sandbox.log.entries().at(-1)?.url ?? "");
  for await (const row of client.list("/Fl(p='{p}',n={n})", { p: null, n: null })) expect(row).toHaveProperty("I");
  expect(asked()).toMatch(/\/Fl\(p=null,n=null\)$/);
  const answer = await client.GET("/Fp(p='{p}',q={q})", { params: { path: { p: null, q: 1 } } });
  expect([answer.response.status, asked()]).toEqual([200, expect.stringMatching(/\/Fp\(p=null,q=1\)$/)]);
  await expect(client.GET("/Fp(p='{p}',q={q})", { params: { path: { p: "a", q: null } } })).rejects.toMatchObject({
    code: "PATH_PARAMETER_INVALID",
    parameter: "q",
    message: expect.stringMatching(/q is missing$/),
  });
  await expect(client.get("/Xs({I})", { I: null })).rejects.toMatchObject({ code: "PATH_PARAMETER_INVALID" });
});
