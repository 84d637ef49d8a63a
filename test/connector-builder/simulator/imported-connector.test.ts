import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { importConnector } from "../../../src/connector-builder/simulator/imported-connector.ts";

test("only the built files are read", () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of ["apiDefinition.swagger.json", "apiProperties.json", "script.csx"])
    cpSync(join("connector/exact-online-sales", file), join(folder, "sales", file));
  const { origin, basePath, operations, policies, script, scriptOperations } = importConnector(folder, "sales");
  expect([
    origin,
    basePath,
    operations.size,
    policies.map(({ templateId }) => templateId),
    typeof script,
    scriptOperations,
  ]).toEqual(["https://start.exactonline.nl", "", 165, ["dynamichosturl", "updatenextlink"], "function", []]);

  writeFileSync(join(folder, "sales/script.csx"), "public class Script : ScriptBase { }\n");
  expect(() => importConnector(folder, "sales")).toThrow(
    "sales: the simulator runs no C#, and has no TypeScript twin of this script.csx.",
  );
});

test.each([["nothing"], ["../connector"]])("%s is no connector", (name) => {
  expect(() => importConnector("connector", name)).toThrow(
    /: import: there is no such connector: expected business-central-admin, business-central-automation, business-central-finance, business-central-purchasing, business-central-sales, exact-online-administration, exact-online-crm, /,
  );
});

test("a folder without connectors is told from a wrong name", () => {
  expect(() => importConnector("/nowhere", "exact-online-crm")).toThrow(
    "exact-online-crm: import: there are no built connectors in /nowhere: give the folder that holds them.",
  );
});

test("no list of Exact Online can be cut short: $top is not offered", () => {
  const inputs = readdirSync("connector")
    .filter((name) => name.startsWith("exact-online-") && !name.includes("."))
    .flatMap((name) =>
      [...importConnector("connector", name).operations.values()].flatMap(({ parameters }) =>
        parameters.map((parameter) => parameter["name"]),
      ),
    );
  expect(inputs.length).toBeGreaterThan(4000);
  expect(inputs.filter((name) => name === "$top" || name === "$inlinecount")).toEqual([]);
});

test("an operation that is not there names those that are like it", () => {
  const gateway = new Gateway(importConnector("connector", "exact-online-crm"), { token: "t" });
  expect(() => gateway.operation("CrmAccounts")).toThrow(
    "exact-online-crm: CrmAccounts: there is no such operation: did you mean ListCrmAccounts, ListBulkCrmAccounts?",
  );
  expect(() => gateway.operation("Nonsense")).toThrow(
    "exact-online-crm: Nonsense: there is no such operation; the readme of connector/exact-online-crm lists them.",
  );
});

test("a token goes to the service only, also when the connection lacks what the host needs", async () => {
  const gateway = new Gateway(importConnector("connector", "exact-online-crm"), {
    token: "t",
    send: () => Promise.reject(new Error("nothing may be sent")),
  });
  await expect(gateway.call("ListCrmAccounts", { division: 1 })).rejects.toThrow(
    "exact-online-crm: ListCrmAccounts: the connection has no value for token:country.",
  );
});
