import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../../src/sandbox/start-sandbox.ts";

let sandbox: Sandbox;
let token = "";
let root = "";

beforeAll(async () => {
  sandbox = await startSandbox({ clock: "manual", seed: 3 });
  const { authority, clientId, clientSecret } = sandbox.entra;
  const scope = "https://api.businesscentral.dynamics.com/.default";
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    scope,
  });
  const answer: unknown = await (await fetch(`${authority}/oauth2/v2.0/token`, { method: "POST", body })).json();
  token = String(Object(answer).access_token);
  root = `${sandbox.businessCentral.origin}/v2.0/${sandbox.entra.tenantId}/Production/api/microsoft/automation/v2.0`;
});

afterAll(() => sandbox.stop());

async function send(
  method: string,
  path: string,
  body?: NonNullable<RequestInit["body"]>,
  headers: Record<string, string> = {},
): Promise<{ status: number; json: Record<string, unknown>; bytes: Buffer }> {
  const response = await fetch(root + path, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    json: /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(bytes.toString()) : {},
    bytes,
  };
}

test("an application sets a company up and is told about it", async () => {
  const received: { url: string; body: string }[] = [];
  const arrived = Promise.withResolvers<void>();
  const receiver = createServer(async (request: IncomingMessage, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    received.push({ url: request.url ?? "", body });
    response.end(new URL(request.url ?? "", "http://x").searchParams.get("validationToken") ?? "");
    if (body !== "") arrived.resolve();
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
  try {
    const address = receiver.address();
    const notificationUrl = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/hook`;
    const { json } = await send("GET", "/companies");
    const company = `companies(${Object(json["value"])[0].id})`;
    const subscription = await send(
      "POST",
      "/subscriptions",
      JSON.stringify({ notificationUrl, resource: `${company}/configurationPackages`, clientState: "s" }),
    );
    expect(subscription.status).toBe(201);

    const made = await send("POST", `/${company}/configurationPackages`, JSON.stringify({ code: "SETUP" }));
    const path = `/${company}/configurationPackages(${made.json["id"]})`;
    const file = Buffer.from("<DataList><CurrencyList><TableID>4</TableID></CurrencyList></DataList>");
    const content = `${path}/file('SETUP')/content`;
    expect(
      (await send("PATCH", content, file, { "if-match": "*", "content-type": "application/octet-stream" })).status,
    ).toBe(204);
    expect((await send("GET", content)).bytes.equals(file)).toBe(true);
    expect((await send("POST", `${path}/Microsoft.NAV.import`)).status).toBe(204);
    sandbox.clock.advance(30_000);
    expect((await send("GET", path)).json["importStatus"]).toBe("Completed");
    await arrived.promise;
    expect(received.map(({ url }) => url.startsWith("/hook?validationToken="))).toEqual([true, false]);
    expect(JSON.parse(received[1]?.body ?? "").value).toMatchObject([
      { clientState: "s", changeType: "created", resource: `${root}${path}` },
    ]);
  } finally {
    receiver.close();
  }
});
