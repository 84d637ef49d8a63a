import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { startServer } from "../support/start-server.ts";

const auth = { token: async () => "t", markStale: () => undefined };
const companyId = "11111111-2222-3333-4444-555555555555";
const packageId = "21111111-2222-3333-4444-555555555555";
const apply = "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply";

type Look = (response: ServerResponse) => unknown;
const json =
  (body: string, status = 200): Look =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(body);
const running = json('{"packageId":"1","applyStatus":"InProgress"}');
const done = json('{"packageId":"1","applyStatus":"Completed"}');

/** Waits for work that is looked at as told, the last look again and again; answers how it ended and how often it was looked at. */
async function waitWith(looks: readonly Look[]): Promise<[ended: unknown, looks: number]> {
  let count = 0;
  const origin = await startServer((_request, response) => {
    const look = looks[Math.min(count, looks.length - 1)];
    count += 1;
    look?.(response);
  });
  const client = createAutomationClient({
    origin,
    environmentName: "Production",
    auth,
    retry: { maxAttempts: 1 },
    quota: { maxWaitMs: 1_000_000 },
  });
  const ended = await client.wait(apply, undefined, { companyId, packageId, pollMs: 1 }).then(
    ({ applyStatus }) => applyStatus,
    (error: unknown) => error,
  );
  return [ended, count];
}

describe("one odd answer while waiting for long work does not end the waiting", () => {
  test.each<[string, Look]>([
    ["half a body", json('{"packageId":')],
    ["an empty body", json("")],
    [
      "a page with status 200",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>Busy</html>"),
    ],
    ["a page in JSON's name", json("<html>Busy</html>")],
    ["an envelope that nobody knows", json('{"value":[]}')],
    ["an array", json("[]")],
    ["an error with status 200", json('{"error":{"code":"x","message":"y"}}')],
    ["nothing with status 204", (response) => response.writeHead(204).end()],
    ["a part of an answer", json("{}", 206)],
    ["a broken connection", (response) => response.destroy()],
    [
      "a connection broken in the body",
      (response) => response.writeHead(200, { "content-length": "99" }).write("{", () => response.destroy()),
    ],
    ["a refusal", json('{"error":{"code":"Internal","message":"x"}}', 403)],
    ["not found", json("{}", 404)],
    ["a gateway's 502", (response) => response.writeHead(502).end("<html></html>")],
    ["a request that took too long", json("", 408)],
  ])("%s", async (_what, odd) => {
    expect(await waitWith([running, odd, done])).toEqual(["Completed", 3]);
  });

  test("five of them in a row are borne, and a look between them begins anew", async () => {
    const odd = json("{");
    const five = Array.from({ length: 5 }, () => odd);
    expect(await waitWith([...five, running, ...five, done])).toEqual(["Completed", 12]);
  });

  test("the sixth in a row ends the waiting with what it met: nobody waits for hours for a service that is gone", async () => {
    const [error, looks] = await waitWith([json("{}", 403)]);
    expect([error, looks]).toEqual([expect.objectContaining({ code: "API_FORBIDDEN" }), 6]);
  });

  test.each<[string, Look, string]>([
    ["a sign-in that is over", json("{}", 401), "API_UNAUTHORIZED"],
    ["a request that is wrong", json("{}", 400), "API_BAD_REQUEST"],
  ])("%s ends it at once: looking again changes nothing", async (_what, look, code) => {
    const [error] = await waitWith([running, look]);
    expect(error).toMatchObject({ code });
  });
});
