import { expect, test } from "vitest";
import { commands } from "../../../src/cli/commands.ts";
import { completeWords } from "../../../src/cli/completion/candidates.ts";
import { useSandbox } from "../support/use-sandbox.ts";

useSandbox();

const shown = commands.filter(({ hidden }) => !hidden);
const values = async (...words: string[]): Promise<string[]> =>
  (await completeWords(words, shown)).map(({ value }) => value);

test.each<[string[], string[]]>([
  [["logi"], ["login"]],
  [["--v"], ["--version"]],
  [["compl"], ["completion"]],
  [
    ["login", ""],
    ["business-central", "dataverse", "graph", "exact"],
  ],
  [["login", "exact", ""], []],
  [
    ["login", "exact", "--by", ""],
    ["browser", "paste", "device", "application"],
  ],
  [["login", "--by", "paste", "gr"], ["graph"]],
  [["login", "--client-id", ""], []],
  [["create", "salesorder/SalesOrders"], ["salesorder/SalesOrders"]],
  [["import", "orders.csv", "--path", "salesorder/SalesOrders"], ["salesorder/SalesOrders"]],
  [["writes", "app"], ["approve"]],
  [["token", "--min"], ["--min-ttl"]],
  [["token", "--de"], ["--debug"]],
  [
    ["status", "--sandbox", "--profile", ""],
    ["business-central", "dataverse", "graph", "device", "exact"],
  ],
  [
    ["call", "GetCurrentM"],
    ["GetCurrentMe", "GetCurrentMeByUserID"],
  ],
  [
    ["call", "CopyEnvironment", "--param", ""],
    ["applicationFamily=", "sourceEnvironmentName="],
  ],
  // OData's own options are left out: a shell would expand their $.
  [
    ["call", "GetCrmAccount", "--param", ""],
    ["division=", "ID="],
  ],
  [
    ["list", "crm/AccountC"],
    ["crm/AccountClasses", "crm/AccountClassificationNames", "crm/AccountClassifications"],
  ],
  [
    ["list", "GLAcc"],
    ["GLAccounts", "GLAccountClassificationMappings"],
  ],
  [
    ["list", "--api", ""],
    ["exact", "admin", "automation", "standard"],
  ],
  // Two APIs have it; it is offered once.
  [
    ["call", "ListCompan"],
    ["ListCompanies", "ListCompanyInformationRows"],
  ],
  [["doctor", "--operation", "CreateCrmAcc"], ["CreateCrmAccount"]],
  [
    ["completion", ""],
    ["bash", "zsh", "fish"],
  ],
  [["nonsense", ""], []],
])("%j", async (words, want) => {
  expect((await values(...words)).sort()).toEqual([...want].sort());
});

test("every command is offered, but not the one that shells ask", async () => {
  expect(await values("")).toEqual(shown.map(({ name }) => name));
  expect(await values("complet")).toEqual(["completion"]);
});

test("the children of a group", async () => {
  expect(await values("spec", "li")).toEqual(["lint"]);
});
