import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webhookCommand } from "../../../src/cli/commands/webhook.ts";
import { memoryDeliveryStore } from "../../../src/stores/memory/index.ts";
import { businessCentralWebhook, exactWebhook, toWebhookListener } from "../../../src/webhooks/index.ts";
import { examplesOf, splitLine } from "../support/examples.ts";

const secret = "a secret of thirty-two characters";
const seen: string[] = [];
const deliveries = memoryDeliveryStore();
const exact = toWebhookListener(
  exactWebhook({
    deliveries,
    routes: [
      {
        clientId: "app-1",
        secret,
        onNotification: ({ Topic, Division, Action, Key }) => void seen.push([Topic, Division, Action, Key].join(" ")),
      },
    ],
  }),
);
const central = toWebhookListener(
  businessCentralWebhook({
    deliveries,
    clientState: secret,
    onNotification: ({ changeType, resource }) => void seen.push(`${changeType} ${resource}`),
  }),
);
const server = createServer(
  (request, response) => void (request.url === "/exact" ? exact : central)(request, response),
);
let origin = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => void server.close());

async function run(environment: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, ["src/cli/main.ts", "webhook", "send", ...args], {
    env: { ...process.env, ...environment },
  });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { status, stdout, stderr };
}

test.each([
  [
    ["/exact", "--client-id", "app-1", "--company", "100", "--topic", "Items", "--action", "Delete", "--key", "k-1"],
    "Items 100 Delete k-1",
  ],
  [
    ["/bc", "--from", "business-central", "--resource", "companies(1)/customers(2)", "--change", "created"],
    "created companies(1)/customers(2)",
  ],
])("%j reaches the webhook", async ([path, ...args], want) => {
  expect(await run({ ERP_OPENAPI_WEBHOOK_SECRET: secret }, `${origin}${path}`, ...args)).toEqual({
    status: 0,
    stdout: "",
    stderr: "The webhook answered 200\n",
  });
  expect(seen.pop()).toBe(want);
});

test("under another secret it says so, and fails", async () => {
  const { status, stdout } = await run(
    { ERP_OPENAPI_WEBHOOK_SECRET: "x" },
    `${origin}/exact`,
    "--client-id",
    "app-1",
    "--company",
    "100",
    "--json",
  );
  expect([status, JSON.parse(stdout), seen]).toEqual([
    1,
    { status: 401, text: expect.stringContaining("does not carry the seal") },
    [],
  ]);
});

test.each([
  [["http://localhost:3000", "--client-id", "a", "--company", "1"], 1, "set ERP_OPENAPI_WEBHOOK_SECRET"],
  [["http://localhost:3000"], 2, "--client-id <id> --company <division>"],
  [["http://localhost:3000", "--from", "business-central"], 2, "--resource <address>"],
  [["localhost", "--client-id", "a", "--company", "1"], 2, "the whole address"],
])("%j is refused in words", async (args, status, words) => {
  expect(await run({ ERP_OPENAPI_WEBHOOK_SECRET: "" }, ...args)).toEqual({
    status,
    stdout: "",
    stderr: expect.stringContaining(words),
  });
});

test("every example of its help is understood", async () => {
  const lines = await examplesOf({ name: "webhook", description: "", load: async () => webhookCommand() });
  const results = [];
  for (const line of lines) {
    const [, , , url = "", ...words] = splitLine(line);
    results.push(
      (await run({ ERP_OPENAPI_WEBHOOK_SECRET: secret }, url.replace("http://localhost:3000", origin), ...words))
        .stderr,
    );
  }
  expect(results).toEqual([expect.stringContaining("does not know"), "The webhook answered 200\n"]);
});
