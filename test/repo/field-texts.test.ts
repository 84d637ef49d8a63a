import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { consumerOptions } from "../../bench/consumer-options.ts";
import { openEditor } from "../support/open-editor.ts";

/** A program of a user; each mark is where an editor is asked what stands in front of it. */
const program = `import { createExactOnlineClient, division } from "erp-openapi/exact-online/by-service";
import type { CrmTypes } from "erp-openapi/exact-online/types/crm";

declare const auth: import("erp-openapi/oauth").OAuthClient;
const exact = createExactOnlineClient<CrmTypes>({ auth, country: "nl" });
const company = division(123456);
for await (const account of exact.list("/api/v1/{division}/crm/Accounts", { division: company, select: ["IsSales", "AccountManager"] }))
  console.log(account.IsSales/*1*/, account.AccountManager/*2*/);
exact["/api/v1/{division}/crm/Accounts"/*3*/].list({ division: company, select: ["ID"] });
`;
const editor = openEditor(resolve("bench/consumers/field-texts.ts"), consumerOptions);

/** What an editor shows of the name in front of a mark. */
const shownAt = (mark: number): string => editor.hover(program, program.indexOf(`/*${mark}*/`) - 1);

// The sentences as the specs have them, read here without what the generator reads them with.
const words = readFileSync("specs/exact-online/words.yaml", "utf8");
const sentence = (key: string): string | undefined =>
  words
    .split("\n")
    .find((line) => line.startsWith(`  ${key}: `))
    ?.slice(`  ${key}: `.length);

test("an editor shows what a field of the package holds, and what a path of it is", { timeout: 120_000 }, () => {
  expect(sentence("IsSales")).toMatch(/^[A-Z].{20,}\.$/);
  expect(editor.errors(program)).toEqual([]);
  const fields = [1, 2].map((mark) => shownAt(mark).split("\n").at(-1));
  expect(fields).toEqual([sentence("IsSales"), sentence("AccountManager")]);
  expect(shownAt(3)).toMatch(
    /^List accounts; create an account\. A customer, supplier, .+ Answers pages of 60 rows\. Scope: crm accounts\.$/m,
  );
});
