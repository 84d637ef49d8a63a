import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { index } from "../../generated/exact-online/operations.ts";
import { createBusinessCentralClient } from "../../src/clients/business-central/index.ts";
import { createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../src/clients/business-central-automation/index.ts";
import { createDataverseClient } from "../../src/clients/dataverse/index.ts";
import { createExactOnlineClient as createByService } from "../../src/clients/exact-online/by-service.ts";
import { createExactOnlineClient } from "../../src/clients/exact-online/index.ts";
import { createODataClient } from "../../src/clients/odata/index.ts";
import { createMemoryQuotaStore } from "../../src/http/index.ts";
import { memoryCallLogStore } from "../../src/stores/memory/index.ts";

const auth = { token: async () => "token", markStale: () => {} };

/** Each client, made as JavaScript makes it: with whatever it is given. */
const makers: [name: string, make: (more: object) => unknown][] = [
  ["Exact Online", (more) => createExactOnlineClient({ country: "nl", auth, ...more })],
  ["Exact Online by service", (more) => createByService({ country: "nl", auth, ...more })],
  ["the Admin Center", (more) => createAdminCenterClient({ auth, ...more })],
  ["the standard API", (more) => createBusinessCentralClient({ environment: "Production", auth, ...more })],
  ["Automation", (more) => createAutomationClient({ environmentName: "Production", auth, ...more })],
  ["Dataverse", (more) => createDataverseClient({ index, organisation: "contoso.crm4", auth, ...more })],
  ["OData", (more) => createODataClient({ index, baseUrl: "https://erp.example.com/odata", auth, ...more })],
];

describe.each(makers)("a client of %s made in JavaScript", (_name, make) => {
  test.each<[string, object, string]>([
    ["a number of retries", { retries: 3 }, 'no option "retries" (did you mean "retry"?): expected'],
    ["a misspelt origin list", { allowedorigins: [] }, 'no option "allowedorigins" (did you mean "allowedOrigins"?)'],
    ["two at once", { logger: {}, zzz: 1 }, 'no options "logger" (did you mean "log"?), "zzz": expected'],
    [
      "a limit without its unit",
      { timeouts: { attemptTimeout: 5000 } },
      'no option "timeouts.attemptTimeout" (did you mean "attemptTimeoutMs"?): expected attemptTimeoutMs, bodyIdleTimeoutMs',
    ],
    ["a retry's own", { retry: { maxRetries: 1 } }, 'no option "retry.maxRetries" (did you mean "max'],
    ["limits, which are the spec's", { quota: { limits: [] } }, 'no option "quota.limits": expected subject, store'],
    ["a log's", { log: { onEvent: () => {} } }, 'no option "log.onEvent": expected onAttempt'],
    ["a call log's", { callLog: { store: {}, reply: true } }, 'no option "callLog.reply" (did you mean "replay"?)'],
  ])("%s is refused and not dropped in silence", (_what, more, says) => {
    expect(() => make(more)).toThrow(
      expect.objectContaining({
        code: "CLIENT_OPTION_INVALID",
        message: expect.stringContaining(`A client has ${says}`),
      }),
    );
  });

  test.each<[string, unknown]>([
    ["a token as text", "eyJ0.secret"],
    ["null", null],
    ["an object that has none", {}],
    ["nothing", undefined],
  ])("%s in place of what hands out tokens is refused, and in no message", (_what, given) => {
    let refusal: unknown;
    try {
      make({ auth: given });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({ code: "CLIENT_OPTION_INVALID" });
    expect(String(refusal)).not.toContain("secret");
  });

  test("an object of a class of the caller's own may have fields of its own", () => {
    class Stamped {
      readonly label = "ours";
    }
    class Tokens extends Stamped {
      token = async () => "token";
      markStale = () => undefined;
    }
    class Log extends Stamped {
      onAttempt = () => undefined;
    }
    class Quota extends Stamped {
      store = Object.assign(createMemoryQuotaStore(), { label: "ours" });
    }
    class CallLog extends Stamped {
      store = Object.assign(memoryCallLogStore(), { label: "ours" });
    }
    for (const more of [
      { auth: new Tokens() },
      { log: new Log() },
      { quota: new Quota() },
      { quota: { store: new Quota().store } },
      { callLog: new CallLog() },
      { callLog: { store: new CallLog().store } },
    ])
      expect(() => make(more)).not.toThrow();
  });

  test("options that come from another realm, or inherit nothing, are checked as others are", () => {
    const foreign: unknown = runInNewContext("({ onEvent: 1 })");
    for (const log of [foreign, Object.assign(Object.create(null), { onEvent: 1 })])
      expect(() => make({ log })).toThrow(expect.objectContaining({ code: "CLIENT_OPTION_INVALID" }));
  });

  test("what it knows is taken, and what is undefined is nothing", () => {
    const more = {
      retries: undefined,
      timeouts: { deadlineMs: 1 },
      retry: { maxAttempts: 1 },
      quota: { maxWaitMs: 1 },
    };
    expect(() => make(more)).not.toThrow();
  });
});
