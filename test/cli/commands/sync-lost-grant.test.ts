import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { secret, startReceiver } from "../../webhooks/support/notice-receiver.ts";
import { copyFile } from "../support/copies.ts";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

/** How long an access token lives here: ten minutes by the hundredth. */
const tokenMs = 6_000;

const used = useSandbox({ seed: 1, scale: { lifetime: 0.01 }, rows: { CrmAccount: 10 } });
let company: string;

beforeAll(async () => {
  company = String(used.sandbox.exact.divisions[0]);
  expect(await run("login", "exact", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});

test("a grant that is lost: how to sign in again, and the copy is as of its last page", async () => {
  const { to, query } = copyFile();
  const words = ["sync", "run", "--sandbox", "--company", company, "--to", to];
  expect(await run(...words, "--set", "crm/Accounts")).toMatchObject({ code: 0 });
  const body = '{"error":"invalid_grant","error_description":"Token is not allowed"}';
  const headers = { "content-type": "application/json" };
  const effect = { kind: "answer", status: 400, headers, body } as const;
  const rule = used.sandbox.faults.add({ operation: "ExactToken", effect });
  onTestFinished(() => void used.sandbox.faults.remove(rule));
  // Until the token is over; the command's clock is the machine's.
  await pause(tokenMs + 100);
  const { code, stdout, stderr } = await run(...words);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^error: [^\n]*\(erp-openapi login exact --sandbox\)[^\n]*\n$/);
  expect(query("SELECT COUNT(*) AS n FROM crm_accounts")).toEqual([{ n: 10 }]);
  // On a beat it does not help to wait for the next round. Whoever has to sign in again is told before the process ends.
  const { received, url } = await startReceiver(204);
  process.env["ERP_OPENAPI_NOTIFY_SECRET"] = secret;
  onTestFinished(() => void delete process.env["ERP_OPENAPI_NOTIFY_SECRET"]);
  const beat = [...words, "--every", "1s", "--notify", url];
  expect(await run(...beat)).toMatchObject({ code: 1 });
  expect(await run(...beat)).toMatchObject({ code: 1 });
  expect(received.map(({ text, isSealed }) => [isSealed, JSON.parse(text).type])).toContainEqual([true, "grant-lost"]);
  expect(new Set(received.map(({ id }) => id)).size).toBe(received.length);
});
