import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox();

const nasty = "Verplicht:\r\nCode\u001b[2J \u202eevil\u009b1m";
const shown = "Verplicht: Code\\u001b[2J \\u202eevil\\u009b1m";

async function refuse(status: number, body: string, type = "application/json"): Promise<void> {
  used.sandbox.faults.clear();
  used.sandbox.faults.add({
    operation: "ListCrmAccounts",
    effect: { kind: "answer", status, headers: { "content-type": type }, body },
  });
}

describe("why the vendor refuses is in every command's text, and what to do about it", { timeout: 60_000 }, () => {
  test("list, call, with and without --json", async () => {
    expect((await run("login", "exact", "--sandbox", "--as", "kim@example.com")).code).toBe(0);
    for (const command of [
      ["list", "crm/Accounts", "--select", "ID"],
      ["call", "ListCrmAccounts"],
    ]) {
      const words = [...command, "--sandbox", "--company", "339766"];
      await refuse(400, JSON.stringify({ error: { code: "", message: { lang: "", value: nasty } } }));
      expect(await run(...words)).toEqual({
        code: 1,
        stdout: "",
        stderr: `error: Bad request (400): GET /api/v1/{division}/crm/Accounts: ${shown}. Correct the request.\n`,
      });
      await refuse(400, JSON.stringify({ error: { code: "", message: { lang: "", value: nasty } } }));
      const { code, stderr } = await run(...words, "--json");
      expect(stripVTControlCharacters(stderr)).toBe(stderr);
      expect([code, JSON.parse(stderr)]).toEqual([
        1,
        {
          error: {
            code: "API_BAD_REQUEST",
            help: expect.stringMatching(/^https:.*#API_BAD_REQUEST$/),
            status: 400,
            said: shown,
            advice: "Correct the request.",
            repeatable: false,
            message: `Bad request (400): GET /api/v1/{division}/crm/Accounts: ${shown}. Correct the request.`,
          },
        },
      ]);
    }
  });

  test("an error in XML (fact 38) says as much", async () => {
    await refuse(
      400,
      `<m:error xmlns:m="x"><m:code/><m:message xml:lang="">Ongeldig veld</m:message></m:error>`,
      "application/xml",
    );
    expect((await run("call", "ListCrmAccounts", "--sandbox", "--company", "339766")).stderr).toBe(
      "error: Bad request (400): GET /api/v1/{division}/crm/Accounts: Ongeldig veld. Correct the request.\n",
    );
  });

  test("a filter that the vendor repeats is not in it", async () => {
    await refuse(400, JSON.stringify({ error: { message: "Cannot read Name eq 'Geheim'" } }));
    const { stderr } = await run(
      ...["list", "crm/Accounts", "--select", "ID", "--filter", "Name eq 'Geheim'", "--sandbox", "--company", "339766"],
    );
    expect(stderr).toBe(
      "error: Bad request (400): GET /api/v1/{division}/crm/Accounts: Cannot read Name eq REDACTED. Correct the request.\n",
    );
  });

  test("a company that the profile does not know is answered with those that it knows", async () => {
    used.sandbox.faults.clear();
    for (const command of [
      ["list", "crm/Accounts", "--select", "ID"],
      ["call", "ListCrmAccounts"],
      ["quota", "--profile", "exact"],
    ]) {
      const { code, stdout, stderr } = await run(...command, "--sandbox", "--company", "999999");
      expect([code, stdout, stderr]).toEqual([
        2,
        "",
        expect.stringMatching(
          /error: company 999999 is none that profile exact knows: 339766 \([^)]+\), .*\. Give one of them with --company\.\n$/,
        ),
      ]);
    }
  });
});
