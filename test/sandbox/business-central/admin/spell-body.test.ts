import { expect, test } from "vitest";
import { spellBody } from "../../../../src/sandbox/business-central/admin/spell-body.ts";
import { loadSpec } from "../../../../src/sandbox/core/spec.ts";
import { createBench, hourMs } from "./support/admin-bench.ts";
import { rental } from "./support/examples.ts";
import { column, rows } from "./support/read-json.ts";

const document = loadSpec("business-central-admin");
const at = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

test.each<[string, string, unknown, unknown]>([
  ["a name", "CopyEnvironmentRequest", { EnvironmentName: "A" }, { environmentName: "A" }],
  ["a choice", "CopyEnvironmentRequest", { TYPE: "sandbox" }, { type: "Sandbox" }],
  ["no name that it does not have", "CopyEnvironmentRequest", { Colour: "red" }, { Colour: "red" }],
  [
    "the right name before a wrong one",
    "CopyEnvironmentRequest",
    { Type: "x", type: "Sandbox" },
    { Type: "x", type: "Sandbox" },
  ],
  [
    "text that is no choice as it is",
    "CopyEnvironmentRequest",
    { environmentName: "SANDBOX" },
    { environmentName: "SANDBOX" },
  ],
])("the schema's spelling is given to %s", (_, schema, sent, want) => {
  expect(spellBody(document, at(schema), sent)).toEqual(want);
});

test("fact 192: BcContainerHelper installs an app with AcceptIsvEula", async () => {
  const bench = createBench();
  await bench.done("InstallApp", {
    path: { appId: rental },
    body: { AcceptIsvEula: true, LanguageId: "1033", UseEnvironmentUpdateWindow: false },
  });
  bench.advance(hourMs);
  expect(column(rows(await bench.done("ListInstalledApps")), "name")).toContain("Rental Contracts");
});

test("fact 192: BcContainerHelper adds a recipient with Name and Email", async () => {
  const bench = createBench();
  await bench.done("CreateNotificationRecipient", { body: { Email: "robin@example.com", Name: "Robin" } });
  expect(rows(await bench.done("ListNotificationRecipients")).at(-1)).toMatchObject({
    email: "robin@example.com",
    name: "Robin",
  });
});

test("fact 192: names of a rename, a copy and a new environment come in any case", async () => {
  const bench = createBench();
  await bench.done("RenameEnvironment", { path: { environmentName: "Sandbox" }, body: { newenvironmentname: "Play" } });
  bench.advance(hourMs);
  await bench.done("CopyEnvironment", { body: { EnvironmentName: "Copy", Type: "sandbox" } });
  bench.advance(24 * hourMs);
  await bench.done("CreateEnvironment", {
    path: { environmentName: "New" },
    body: { EnvironmentType: "sandbox", CountryCode: "NL" },
  });
  bench.advance(24 * hourMs);
  expect(column(rows(await bench.done("ListEnvironments")), "name").sort()).toEqual([
    "Copy",
    "New",
    "Play",
    "Production",
  ]);
});
