import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const ID = "3b1f0b1a-0000-4000-8000-000000000001";
const company = division(1);

/** A service that answers with half a body; `breaks`: and then with a connection that ends. */
async function open(status: number, half: string, breaks: boolean) {
  let sent = 0;
  const server = createServer((request, response) => {
    sent++;
    request.resume().on("end", () => {
      response.writeHead(status, {
        "content-type": "application/json",
        "content-length": half.length + (breaks ? 50 : 0),
      });
      if (!breaks) response.end(half);
      else response.write(half, () => setTimeout(() => response.destroy(), 10));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const auth = { token: async () => "token", markStale: async () => {} };
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    exact: createExactOnlineClient({ country: "nl", origin, auth, retry: { baseDelayMs: 1 } }),
    sent: () => sent,
  };
}

test.each([400, 404, 409])("a refusal whose body breaks off (%i) is a refusal: the status refuses", async (status) => {
  const { exact, sent } = await open(status, '{"error":{"code":"","mess', true);
  await expect(exact.create(accounts, { Name: "A" }, { division: company })).rejects.toMatchObject({ status });
  await expect(exact.update(account, { Name: "B" }, { division: company, ID })).rejects.toMatchObject({ status });
  expect(sent()).toBe(2);
});

test("a 500 whose body breaks off proves nothing", async () => {
  const { exact, sent } = await open(500, '{"error":{"code":"","mess', true);
  await expect(exact.create(accounts, { Name: "A" }, { division: company })).rejects.toMatchObject({
    code: "OUTCOME_UNKNOWN",
  });
  expect(sent()).toBe(1);
});

test("a raw POST answered 201 with a body that is cut says that it was done", async () => {
  const { exact, sent } = await open(201, '{"d":{"ID":"3b1f', false);
  const raw = exact.POST(accounts, { params: { path: { division: company } }, body: { Name: "A" } });
  await expect(raw).rejects.toMatchObject({ code: "ANSWER_UNREADABLE", done: true, status: 201 });
  expect(sent()).toBe(1);
});

test("a raw POST that is to be read as text hands the text out", async () => {
  const { exact } = await open(201, '{"d":{"ID":"3b1f', false);
  const { data } = await exact.POST(accounts, {
    params: { path: { division: company } },
    body: { Name: "A" },
    parseAs: "text",
  });
  expect(data).toBe('{"d":{"ID":"3b1f');
});
