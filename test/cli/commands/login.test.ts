import { expect, test } from "vitest";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

useSandbox();

test.each([
  ["kim\u001b[2J@example.com", "kim\\u001b[2J@example.com"],
  ["kim\r\nx-other: 1", "kim x-other: 1"],
  ["kïm@example.com", "kïm@example.com"],
  ["王@example.com", "王@example.com"],
  ["kim @example.com", "kim @example.com"],
  ["", ""],
])(
  "login --as %j, which no header can carry, is refused in a sentence and not as 'fetch failed'",
  async (as, shown) => {
    const { code, stdout, stderr } = await run("login", "exact", "--sandbox", "--as", as);
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      `error: '${shown}' is no address of a person: give --as one such as kim@example.com.\n`,
    ]);
  },
);

test("login exact without a country names the countries", async () => {
  const { code, stderr } = await run(
    "login",
    "exact",
    "--profile",
    "shop",
    "--client-id",
    "11111111-2222-3333-4444-555555555555",
  );
  expect([code, stderr]).toEqual([
    2,
    "error: Profile shop lacks the country of the site: erp-openapi login exact --profile shop --country <nl|be|de|fr|es|uk|us>\n",
  ]);
});

test("where nobody sits, nobody is asked for the address that a browser ends at", async () => {
  process.env["ERP_OPENAPI_CLIENT_SECRET_SHOP"] = "secret";
  const { code, stderr } = await run(
    ...[
      "login",
      "exact",
      "--profile",
      "shop",
      "--country",
      "nl",
      "--client-id",
      "11111111-2222-3333-4444-555555555555",
    ],
    ...["--redirect-uri", "https://app.example.com/callback"],
  );
  delete process.env["ERP_OPENAPI_CLIENT_SECRET_SHOP"];
  expect([code, stderr]).toEqual([
    2,
    "error: the browser ends at an address that no program here hears of, and there is no terminal to ask for it: give --by paste, and the address on standard input.\n",
  ]);
});
