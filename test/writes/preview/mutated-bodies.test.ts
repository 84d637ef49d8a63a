import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/kit/json-access.ts";
import { previewWrite } from "../../../src/writes/preview/preview-write.ts";
import type { PreviewProblem, WritePreview } from "../../../src/writes/preview/write-preview.ts";
import { coreOf, openTwoServices } from "../support/two-services.ts";
import { BodyMaker, Dice } from "./random-bodies.ts";

interface Create {
  readonly path: string;
  readonly schema: string;
  readonly lines?: string;
  /** References of the body, by set and field, and values of its own. */
  base(pick: (set: string, field?: string) => string | number, dice: Dice): JsonObject;
}

const exactPath = (set: string) => `/api/v1/{division}/${set}`;
const bcPath = (set: string) => `/companies({companyId})/${set}`;

const creates: Readonly<Record<"exact" | "bc", readonly Create[]>> = {
  exact: [
    {
      path: exactPath("crm/Accounts"),
      schema: "CrmAccount",
      base: (pick, dice) => ({ Code: String(dice.below(1e9)), Name: "Kim", Parent: pick("crm/Accounts") }),
    },
    {
      path: exactPath("logistics/Items"),
      schema: "LogisticsItem",
      base: (_, dice) => ({ Code: `I${dice.below(1e9)}`, Description: "Bolt", IsSalesItem: true }),
    },
    {
      path: exactPath("salesorder/SalesOrders"),
      schema: "SalesOrderSalesOrder",
      lines: "SalesOrderLines",
      base: (pick, dice) => ({
        OrderedBy: pick("crm/Accounts"),
        YourRef: `shop-${dice.below(1e9)}`,
        OrderDate: "2026-03-02T00:00:00",
        SalesOrderLines: [
          { Item: pick("logistics/Items"), Quantity: 2, NetPrice: 12.5 },
          { Item: pick("logistics/Items"), Quantity: 1, Description: "second" },
        ],
      }),
    },
    {
      path: exactPath("generaljournalentry/GeneralJournalEntries"),
      schema: "GeneralJournalEntryGeneralJournalEntry",
      lines: "GeneralJournalEntryLines",
      base: (pick, dice) => ({
        JournalCode: pick("financial/Journals", "Code"),
        EntryNumber: dice.below(1e6),
        GeneralJournalEntryLines: [
          { GLAccount: pick("financial/GLAccounts"), AmountFC: 10, Description: "one" },
          { GLAccount: pick("financial/GLAccounts"), AmountFC: -10 },
        ],
      }),
    },
  ],
  bc: [
    {
      path: bcPath("customers"),
      schema: "Customer",
      base: (pick, dice) => ({
        number: `K${dice.below(1e9)}`,
        displayName: "Kim",
        type: "Company",
        paymentTermsId: pick("paymentTerms"),
      }),
    },
    {
      path: bcPath("items"),
      schema: "Item",
      base: (pick, dice) => ({
        number: `I${dice.below(1e9)}`,
        displayName: "Bolt",
        type: "Service",
        itemCategoryCode: pick("itemCategories", "code"),
      }),
    },
    {
      path: bcPath("salesOrders"),
      schema: "SalesOrder",
      lines: "salesOrderLines",
      base: (pick, dice) => ({
        externalDocumentNumber: `shop-${dice.below(1e9)}`,
        customerId: pick("customers"),
        orderDate: "2026-03-02",
        salesOrderLines: [
          { itemId: pick("items"), quantity: 2, unitPrice: 12.5 },
          { itemId: pick("items"), quantity: 1, description: "second" },
        ],
      }),
    },
  ],
};

interface Outcome {
  readonly service: string;
  readonly isAccepted: boolean;
  readonly answer: string;
  readonly problems: readonly PreviewProblem[];
}

/** Where the preview and the service may say different things, and why. */
interface Exception {
  readonly service: string;
  readonly codes: string;
  readonly answer: RegExp;
  readonly reason: string;
}

const exceptions: readonly Exception[] = [
  {
    service: "exact",
    codes: "READ_ONLY",
    answer: /^\{"d"/,
    reason: "it is taken and dropped without a word (fact 195)",
  },
  {
    service: "exact",
    codes: "NOT_A_CODE",
    answer: /^\{"d"/,
    reason: "the list of codes may lack one (fact 197): a warning",
  },
  {
    service: "bc",
    codes: "",
    answer: /must specify a customer/,
    reason: "a rule of documents: no description says it",
  },
  {
    service: "bc",
    codes: "",
    answer: /discount is from 0 to 100/,
    reason: "a rule of documents: no description says it",
  },
];

const codesOf = ({ problems }: Outcome): string => [...new Set(problems.map(({ code }) => code))].join(" ");

/** What was called right and refused, or anything else and accepted. */
const mismatches = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ isAccepted, problems }) => isAccepted !== (problems.length === 0));

const explains = ({ service, codes, answer }: Exception, outcome: Outcome): boolean =>
  service === outcome.service && codes === codesOf(outcome) && answer.test(outcome.answer);

const bodies = 1000;

test(`of ${bodies} bodies mutated at random, what the preview calls right is accepted and what it refuses is refused`, async () => {
  const services = await openTwoServices({ rows: { CrmAccount: 30, LogisticsItem: 30 } });
  const { exact, bc, division, companyId, send } = services;
  const cores = { exact: await coreOf(exact), bc: await coreOf(bc) };
  const options = { exact: { division }, bc: { companyId } };
  const dice = new Dice(5);
  const seen: { service: string; preview: WritePreview; status: number; answer: string }[] = [];

  for (const service of ["exact", "bc"] as const) {
    const core = cores[service];
    const values = new Map<string, readonly (string | number)[]>();
    const wanted = new Set<string>();
    const known = (set: string, field: string | undefined) => {
      wanted.add(`${set} ${field ?? ""}`);
      return values.get(`${set} ${field ?? ""}`) ?? [];
    };
    const api = service === "exact" ? "exact-online" : "business-central";
    const maker = new BodyMaker(api, dice, known);
    const load = async (set: string, field: string): Promise<void> => {
      const path = service === "exact" ? exactPath(set) : bcPath(set);
      const name = field || (service === "exact" ? "ID" : "id");
      const page = await core.readPage(path, { arguments: options[service], select: [name] }).catch(() => undefined);
      const found = page?.rows.flatMap((row) => {
        const value = row[name];
        return typeof value === "string" || typeof value === "number" ? [value] : [];
      });
      values.set(`${set} ${field}`, found?.slice(0, 20) ?? []);
    };
    const pick = (set: string, field?: string) => dice.pick(known(set, field));
    for (let left = bodies / 2; left > 0; left--) {
      const create = dice.pick(creates[service]);
      // What the body names is read when it is named for the first time.
      let made: ReturnType<BodyMaker["mutate"]> | undefined;
      for (let tries = 0; !made && tries < 10; tries++) {
        try {
          made = maker.mutate(create.base(pick, dice), create.schema, create.lines);
        } catch (error) {
          if (!(error instanceof Error) || error.message !== "Nothing to pick from.") throw error;
        }
        for (const place of wanted) {
          const [set = "", field = ""] = place.split(" ");
          if (!values.has(place)) await load(set, field);
        }
      }
      if (!made) throw new Error(`No body for ${create.path}`);
      const { body } = made;
      const said = { service, verb: "create", path: create.path, body, options: options[service] } as const;
      const preview = await previewWrite(core, [], said);
      const answer = await send(service, preview.request, preview.request.body ?? JSON.stringify(body));
      seen.push({ service, preview, status: answer.status, answer: await answer.text() });
    }
  }

  const outcomes = seen.map(({ service, preview, status, answer }) => ({
    service,
    isAccepted: status < 300,
    answer,
    problems: preview.problems,
  }));
  const strange = mismatches(outcomes);
  expect(strange.filter((one) => !exceptions.some((exception) => explains(exception, one)))).toEqual([]);
  expect(exceptions.filter((exception) => !strange.some((one) => explains(exception, one)))).toEqual([]);
  const accepted = outcomes.filter(({ isAccepted }) => isAccepted).length;
  expect([accepted > bodies / 3, bodies - accepted > bodies / 3]).toEqual([true, true]);
  // A preview that does not see one kind of problem is seen to be wrong.
  for (const blind of ["MISSING", "TOO_LONG", "NOT_A_CODE", "REFERENCE_ABSENT", "WRONG_VALUE", "UNKNOWN_FIELD"]) {
    const half = outcomes.map((one) => ({ ...one, problems: one.problems.filter(({ code }) => code !== blind) }));
    expect([blind, mismatches(half).length > strange.length]).toEqual([blind, true]);
  }
}, 300_000);
