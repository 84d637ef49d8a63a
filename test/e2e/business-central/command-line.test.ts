import { expect, test } from "vitest";
import { run } from "../../cli/support/run.ts";
import { useSandbox } from "../../cli/support/use-sandbox.ts";

useSandbox();

test("the customers of CRONUS are listed from the command line", { timeout: 60_000 }, async () => {
  expect((await run("login", "business-central", "--sandbox", "--as", "kim@example.com")).code).toBe(0);
  const at = ["--environment", "Production", "--company", "CRONUS", "--sandbox"];
  const listed = await run("list", "customers", ...at, "--select", "number,displayName", "--limit", "2", "--csv");
  expect(listed).toEqual({
    code: 0,
    stdout: "number,displayName\r\n10000,Aldermoor Foods\r\n20000,Havenkwartier B.V.\r\n",
    stderr: expect.any(String),
  });
  const filtered = await run(
    ...["list", "salesInvoices", ...at, "--select", "number", "--filter", "customer/number eq '10000'", "--csv"],
  );
  expect([filtered.code, filtered.stdout]).toEqual([0, "number\r\nPS-INV103001\r\n"]);
  const lines = await run("list", "salesInvoiceLines", ...at, "--select", "id");
  expect([lines.code, lines.stderr]).toEqual([2, expect.stringContaining("documentId")]);
  const nobody = await run("list", "customers", "--environment", "Production", "--company", "Cronus", "--sandbox");
  expect([nobody.code, nobody.stderr]).toEqual([
    2,
    expect.stringContaining('there are "Brouwer Techniek B.V.", "Aldermoor Foods", "CRONUS"'),
  ]);
});
