import { chmodSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { credentialOf, secretVariable } from "../../../src/cli/accounts/client-secret.ts";
import type { Home } from "../../../src/cli/home/home.ts";
import type { Profile } from "../../../src/cli/home/profile.ts";
import { openCertificate } from "../../../src/oauth/credentials/client-certificate.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const home: Home = { folder: "/none", dataFolder: "/none/data", isSandbox: false };
const graph: Profile = { service: "graph" };

afterEach(() => {
  delete process.env["ERP_OPENAPI_CLIENT_SECRET_MY_SHOP"];
});

test("each profile has a variable of its own", () => {
  expect(["exact", "my-shop", "a.b_c"].map(secretVariable)).toEqual([
    "ERP_OPENAPI_CLIENT_SECRET_EXACT",
    "ERP_OPENAPI_CLIENT_SECRET_MY_SHOP",
    "ERP_OPENAPI_CLIENT_SECRET_A_B_C",
  ]);
});

test("the environment goes before a file, but never to a sandbox", async () => {
  const folder = temporaryFolder({ secret: "from the file\n" });
  const secretFile = join(folder, "secret");
  chmodSync(secretFile, 0o600);
  process.env["ERP_OPENAPI_CLIENT_SECRET_MY_SHOP"] = "from the environment";
  const chosen = { name: "my-shop", profile: { ...graph, secretFile } };
  expect(await credentialOf(chosen, home)).toEqual({ clientSecret: "from the environment" });
  expect(await credentialOf({ ...chosen, name: "other" }, home)).toEqual({ clientSecret: "from the file" });
  expect(await credentialOf(chosen, { ...home, isSandbox: true })).toEqual({ clientSecret: "from the file" });
});

test("a certificate goes before a secret's file", async () => {
  const folder = temporaryFolder({ pem: "-----BEGIN CERTIFICATE-----" });
  const certificateFile = join(folder, "pem");
  chmodSync(certificateFile, 0o600);
  expect(await credentialOf({ name: "a", profile: { ...graph, certificateFile, secretFile: "/gone" } }, home)).toEqual({
    certificate: { pem: "-----BEGIN CERTIFICATE-----" },
  });
});

test("a .pfx as certificate's file is known as one, though it is read as text", async () => {
  const certificateFile = join(temporaryFolder({}), "app.pfx");
  copyFileSync(new URL("../../oauth/fixtures/aes.pfx", import.meta.url), certificateFile);
  chmodSync(certificateFile, 0o600);
  const credential = await credentialOf({ name: "a", profile: { ...graph, certificateFile } }, home);
  expect(() => openCertificate({ pem: "", ...Reflect.get(credential, "certificate") })).toThrow(
    "openssl pkcs12 -in certificate.pfx -nodes",
  );
});

test.each<[string, Profile, object | undefined]>([
  ["a public client of Entra needs none", graph, {}],
  ["an application does", { ...graph, grant: "application" }, undefined],
  ["Exact Online does", { service: "exact" }, undefined],
  ["one that is asked for each time does", { ...graph, secretFile: "-" }, undefined],
])("%s", async (_, profile, want) => {
  const asked = credentialOf({ name: "a", profile }, home);
  if (want) expect(await asked).toEqual(want);
  // There is no terminal here to ask at.
  else
    await expect(asked).rejects.toMatchObject({
      code: "SECRET_UNAVAILABLE",
      message: expect.stringContaining("set ERP_OPENAPI_CLIENT_SECRET_A, or"),
    });
});
