import { describe, expect, test } from "vitest";
import { AnswerUnreadable } from "../../src/errors/answer-unreadable.ts";
import { CallError } from "../../src/errors/call-error.ts";
import { ClientRejected } from "../../src/errors/client-rejected.ts";
import { ConfigurationPackageFailed } from "../../src/errors/configuration-package-failed.ts";
import { ExtensionNotDeployed } from "../../src/errors/extension-not-deployed.ts";
import { OutcomeUnknown } from "../../src/errors/outcome-unknown.ts";
import { ReauthorizationRequired } from "../../src/errors/reauthorization-required.ts";
import { SignInFailed } from "../../src/errors/sign-in-failed.ts";
import { TokenEndpointUnavailable } from "../../src/errors/token-endpoint-unavailable.ts";
import { TokenOutcomeUnknown } from "../../src/errors/token-outcome-unknown.ts";
import { vendorWords } from "../../src/errors/vendor-words.ts";
import { WorkFailed } from "../../src/errors/work-failed.ts";

const facts = { operation: "CreateAccount", method: "POST", path: "/crm/Accounts", attempts: 1 };
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
const nasty = `No.\r\n\u001b[2J\tBearer ${jwt} \u202etxt`;
const shown = "No. \\u001b[2J REDACTED \\u202etxt";

test.each<[string, string, string | undefined]>([
  ["a text", "Code is mandatory", "Code is mandatory"],
  ["nothing", " \n ", undefined],
  ["several lines", "one\r\n\r\n  two\tthree", "one two three"],
  ["all at once", nasty, shown],
  [
    "a secret beside its name",
    'client_secret=abc&x=1 {"refresh_token": "r1"}',
    'client_secret=REDACTED&x=1 {"refresh_token": "REDACTED"}',
  ],
  ["a basic header", "Basic dXNlcjpwYXNz is wrong", "REDACTED is wrong"],
  ["the query of an address", "GET https://x.example/a?$filter=Name=1 failed", "GET https://x.example/a?… failed"],
  ["300 characters", "x".repeat(300), "x".repeat(300)],
  ["301 characters", "x ".repeat(151), `${"x ".repeat(149)}x…`],
])("%s", (_, text, want) => {
  expect(vendorWords(text)).toBe(want);
});

test("neither an escape nor a pair is cut in two", () => {
  for (let length = 280; length < 300; length++)
    for (const tail of ["\u001b\u001b\u001b\u001b", "😀😀😀😀😀😀😀😀😀😀"]) {
      const words = vendorWords(`${"x".repeat(length)}${tail}`) ?? "";
      expect(words.length).toBeLessThanOrEqual(300);
      expect(words).toMatch(/^x+(\\u001b)*(😀)*…?$/u);
    }
});

test("half a token that a cut left is not shown", () => {
  expect(vendorWords(`${`${"a1".repeat(40)} `.repeat(98)}${"k3y".repeat(100)}`)).not.toContain("k3yk3y");
});

const provider = { providerCode: "invalid_grant\u001b[1m", description: nasty, traceId: "t\u001b" };
const said = ` The provider said invalid_grant\\u001b[1m (trace t\\u001b): ${shown}`;
const work = (fields: Record<string, unknown>) => new WorkFailed("CopyEnvironment", "Failed\u001b", fields);

describe("every error that carries a vendor's text shows it in one line without a secret", () => {
  test.each<[string, Error, string]>([
    [
      "a refusal",
      new CallError("API_BAD_REQUEST", facts, {
        what: "Bad request (400)",
        advice: "",
        repeatable: false,
        said: nasty,
      }),
      `Bad request (400): POST /crm/Accounts: ${shown}`,
    ],
    [
      "an outcome that is unknown",
      new OutcomeUnknown(facts, { why: "the answer was 500", sentAtMs: 1, repeatable: false, said: nasty }),
      `Outcome unknown, the answer was 500: POST /crm/Accounts: ${shown}`,
    ],
    [
      "an answer that cannot be read",
      new AnswerUnreadable(facts, { what: "the record", status: 201, sentAtMs: 1, cause: undefined, said: nasty }),
      `Done (201), but the record cannot be read: POST /crm/Accounts: ${shown}`,
    ],
    [
      "work of the Admin Center (fact 190)",
      work({ errorMessage: nasty }),
      `CopyEnvironment ended as Failed\\u001b: ${shown}`,
    ],
    [
      "work with an object",
      work({ error: { code: "X", message: nasty } }),
      `CopyEnvironment ended as Failed\\u001b: ${shown}`,
    ],
    [
      "work that says nothing",
      work({ errorMessage: "" }),
      "CopyEnvironment ended as Failed\\u001b: read error.work for the vendor's explanation before you start it again.",
    ],
    [
      "a configuration package",
      new ConfigurationPackageFailed("SETUP", "import", work({ importError: nasty })),
      `The package SETUP failed to import: ${shown}. No record of it is in the tables of the company. Mend the package and import it again: that is safe.`,
    ],
    [
      "a deployment",
      new ExtensionNotDeployed(
        "Contoso 1.0",
        "send the file",
        { installedVersion: undefined, known: true, uploadLeft: false },
        "Mend it.",
        {
          cause: new CallError("API_BAD_REQUEST", facts, {
            what: "Too large (413)",
            advice: "",
            repeatable: false,
            said: nasty,
          }),
        },
      ),
      `Contoso 1.0 was not deployed: it failed to send the file: Too large (413): POST /crm/Accounts: ${shown}. Now no version of it is installed. Mend it.`,
    ],
    ["a client that is rejected", new ClientRejected("No.", provider), `No.${said}`],
    ["a sign-in", new SignInFailed("No.", provider), `No.${said}`],
    [
      "a grant that has ended",
      new ReauthorizationRequired({ account: "a", reason: "No.", provider }),
      `a: sign in again (call authorize()). No.${said}`,
    ],
    [
      "a token endpoint",
      new TokenEndpointUnavailable("a", "No.", 0, provider),
      `a: No. Try again from 1970-01-01T00:00:00.000Z on.${said}`,
    ],
    [
      "a token request",
      new TokenOutcomeUnknown("a", "No.", 0, provider),
      `a: No. Try again from 1970-01-01T00:00:00.000Z on; until then nothing is sent.${said}`,
    ],
  ])("%s", (_, { message }, want) => {
    expect(message).toBe(want);
  });
});
