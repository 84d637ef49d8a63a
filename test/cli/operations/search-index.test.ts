import { expect, test } from "vitest";
import { apis } from "../../../src/cli/apis/apis.ts";
import { listOperations } from "../../../src/cli/operations/list-operations.ts";
import { SearchIndex, wordsIn } from "../../../src/cli/operations/search-index.ts";

const listed = listOperations(apis);
const index = new SearchIndex(listed);

test.each([
  ["ListCrmAccounts", ["list", "crm", "account"]],
  ["financial/GLAccounts", ["financial", "gl", "account"]],
  ["crm/Addresses", ["crm", "addresse"]],
  ["entries of a VAT status", ["entry", "of", "a", "vat", "status"]],
  ["", []],
])("words in %j", (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test("every operation of the four APIs is in it", () => {
  const counts = Object.fromEntries(apis.map(({ name }) => [name, listed.filter(({ api }) => api === name).length]));
  expect(counts).toEqual({ exact: 1117, admin: 75, automation: 85, standard: 886 });
});

/** What a person means by these words, of whichever API. */
test.each([
  ["accounts", ["exact ListCrmAccounts", "standard ListAccounts"]],
  ["customers", ["standard ListCustomers"]],
  ["create sales order", ["standard CreateSalesOrder", "exact CreateSalesOrderSalesOrder"]],
  ["copy environment", ["admin CopyEnvironment"]],
  ["deleted", ["exact ListSyncDeleted"]],
  ["who am i", []],
  ["upload extension", ["automation CreateExtensionUpload"]],
  ["crm/Accounts", ["exact ListCrmAccounts"]],
  ["post sales invoice", ["standard PostSalesInvoice"]],
])("%s", (words, want) => {
  const { operations } = index.find(words.split(" "));
  const best = operations.slice(0, 5).map(({ api, id }) => `${api} ${id}`);
  expect(
    want.filter((one) => !best.includes(one)),
    best.join(", "),
  ).toEqual([]);
});

test.each([
  ["acounts", "account", "ListCrmAccounts"],
  ["cusotmers", "customer", "ListCustomers"],
  ["enviroments", "environment", "ListEnvironments"],
  ["invoicce", "invoice", "ListSalesInvoices"],
])("%s is read as %s, and that is told", (word, nearest, id) => {
  const { operations, readAs } = index.find([word]);
  expect(readAs).toEqual([{ word, nearest }]);
  expect(operations.slice(0, 10).map((operation) => operation.id)).toContain(id);
});

test("each set is found among the best of its API by the words of its own name", () => {
  const lost = listed
    .filter(({ method, id }) => method === "GET" && /^List/.test(id))
    .filter(({ id, api, set }) => {
      const ofApi = new SearchIndex(
        listed.filter((one) => one.api === api && one.set.split("/")[0] === set.split("/")[0]),
      );
      return !ofApi
        .find(wordsIn(set))
        .operations.slice(0, 20)
        .some((one) => one.id === id);
    });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test("a word that nothing is near to", () => {
  expect(index.find(["zzqxv"])).toEqual({
    operations: [],
    readAs: [{ word: "zzqxv", nearest: undefined }],
    hasAll: true,
  });
});

test("words that no operation has together give those that have most of them", () => {
  const { operations, hasAll } = index.find(["payroll", "environment", "copy"]);
  expect([hasAll, operations[0]?.id]).toEqual([false, "CopyEnvironment"]);
});
