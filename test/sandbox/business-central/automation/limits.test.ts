import { describe, expect, test } from "vitest";
import { type AutomationBench, createAutomationBench, readAnswer } from "./support/automation-bench.ts";

/** A POST whose body arrives when the test says so; until then the request is at work. */
function slowPost(
  { world, service, root, company }: AutomationBench,
  token = world.token(),
): { finish(): void; status: Promise<number> } {
  let finish = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      finish = () => {
        controller.enqueue(Buffer.from('{"code":"S"}'));
        controller.close();
      };
    },
  });
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    body,
    duplex: "half",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  };
  const answer = Promise.resolve(
    service.handle(new Request(`${root}/companies(${company})/configurationPackages`, init)),
  );
  return { finish, status: answer.then((response) => response.status) };
}

const settled = async (promises: readonly Promise<number>[]): Promise<readonly (number | undefined)[]> => {
  const seen: (number | undefined)[] = promises.map(() => undefined);
  promises.forEach((promise, index) => void promise.then((status) => (seen[index] = status)));
  await new Promise((resolve) => setImmediate(resolve));
  return seen;
};

describe("limits for each user", () => {
  test("fact 108: 6000 requests in a sliding five minutes, then 429 without Retry-After (fact 111)", async () => {
    // The bench itself has made one request.
    const { world, get } = await createAutomationBench({ quota: 3 / 6000 });
    world.clock.advance(1000);
    expect([(await get("/companies")).status, (await get("/companies")).status]).toEqual([200, 200]);
    const refused = await get("/companies");
    expect([refused.status, refused.code, refused.headers.get("retry-after")]).toEqual([
      429,
      "Application_TooManyRequests",
      null,
    ]);
    world.clock.advance(299_000);
    expect([(await get("/companies")).status, (await get("/companies")).status]).toEqual([200, 429]);
    world.clock.advance(1000);
    expect((await get("/companies")).status).toBe(200);
  });

  test("fact 108: the real number is 6000", async () => {
    const { get } = await createAutomationBench();
    let last = 0;
    for (let made = 1; made < 6000; made++) last = (await get("/companies?$top=0")).status;
    expect([last, (await get("/companies?$top=0")).status]).toEqual([200, 429]);
  });

  test("fact 108: another user and a service principal have limits of their own", async () => {
    const { world, service, root, get } = await createAutomationBench({ quota: 1 / 6000 });
    const statusOf = async (token: string): Promise<number> =>
      (await service.handle(new Request(`${root}/companies`, { headers: { authorization: `Bearer ${token}` } })))
        .status;
    const other = world.token({ user: { id: "other", email: "lee@example.com", name: "Lee" } });
    const app = world.token({ user: undefined, scopes: ["Automation.ReadWrite.All"] });
    expect([(await get("/companies")).status, await statusOf(other), await statusOf(app), await statusOf(app)]).toEqual(
      [429, 200, 200, 429],
    );
  });

  test("fact 108: 5 at work, 95 in the queue, the 101st is refused", async () => {
    const bench = await createAutomationBench();
    const token = bench.world.token();
    const posts = Array.from({ length: 101 }, () => slowPost(bench, token));
    const statuses = posts.map(({ status }) => status);
    expect(
      (await settled(statuses)).map((status, index) => [index, status]).filter(([, status]) => status !== undefined),
    ).toEqual([[100, 429]]);
    const reading = readAnswer(
      await bench.service.handle(
        new Request(`${bench.root}/companies`, { headers: { authorization: `Bearer ${token}` } }),
      ),
    );
    expect((await reading).status).toBe(429);
    for (const { finish } of posts) finish();
    expect(await Promise.all(statuses.slice(0, 3))).toEqual([201, 400, 400]);
    await Promise.all(statuses);
    expect((await bench.get("/companies")).status).toBe(200);
  });

  test("fact 109: eight minutes in the queue end in 503 with Retry-After, eight minutes of work in 408", async () => {
    const bench = await createAutomationBench();
    const token = bench.world.token();
    const posts = Array.from({ length: 6 }, () => slowPost(bench, token));
    const statuses = posts.map(({ status }) => status);
    bench.world.clock.advance(479_999);
    expect(await settled(statuses)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    bench.world.clock.advance(1);
    expect(await settled(statuses)).toEqual([408, 408, 408, 408, 408, 503]);
  });

  test("fact 110: a body above 350 MB is 413", async () => {
    const { send } = await createAutomationBench();
    expect(
      (await send("POST", "~/configurationPackages", { code: "A" }, { "content-length": "367001601" })).status,
    ).toBe(413);
  });
});
