import type { Row } from "../../../odata/model/entity-type.ts";
import { filterRows } from "../../../odata/rows/row-source.ts";
import type { EntitySet } from "../../api/entity-set.ts";
import { businessRule } from "../../api/error-answer.ts";
import { isBlank } from "../blank-row.ts";
import type { CompanyTables } from "../company-tables.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { postJournal } from "../ledger/post-journal.ts";
import { cents } from "../money.ts";
import { changeRecord, insertRecord, removeRecord, storedSet } from "./stored-set.ts";

/** Which journals a set shows, and the lines that wait in them. */
export const journalViews = {
  customerPaymentJournals: { template: "CASHRCPT", lines: "customerPayments" },
  vendorPaymentJournals: { template: "PAYMENT", lines: "vendorPayments" },
} as const;

/** Journals of all kinds, of which two sets show one kind each, and their lines. */
export function journalSets(tables: CompanyTables, ledger: Ledger): ReadonlyMap<string, EntitySet> {
  const journals = tables.described("journals");
  const table = () => tables.table("journals");
  const remove = (position: number): void => {
    const id = table().at(position)["id"] ?? null;
    for (const lines of ["journalLines", "customerPayments", "vendorPayments"])
      for (const { position: line } of [...tables.all(lines, "journalId", id)])
        removeRecord(tables, tables.described(lines), line);
    table().remove(position);
  };
  const sets = new Map<string, EntitySet>();
  sets.set("journals", {
    ...storedSet(tables, journals),
    create: (values) => insertRecord(tables, journals, { templateDisplayName: "GENERAL", ...values }),
    remove,
    actions: {
      post(position): undefined {
        postJournal(tables, ledger, table().at(position));
      },
    },
  });
  for (const [name, { template, lines }] of Object.entries(journalViews)) {
    sets.set(name, {
      ...storedSet(tables, tables.described(name)),
      get rows() {
        return filterRows(table(), (row) => row["templateDisplayName"] === template);
      },
      create: (values) => insertRecord(tables, journals, { ...values, templateDisplayName: template }),
      update: (position, changes) => changeRecord(tables, journals, position, changes),
      remove,
    });
    sets.set(lines, paymentsSet(tables, lines, template));
  }
  sets.set("journalLines", journalLinesSet(tables));
  return sets;
}

function paymentsSet(tables: CompanyTables, name: string, template: string): EntitySet {
  const set = tables.described(name);
  return {
    ...storedSet(tables, set),
    create(values) {
      const journal = journalOf(tables, values);
      if (journal["templateDisplayName"] !== template)
        throw businessRule(`The journal ${journal["code"]} is for other lines.`);
      return insertRecord(tables, set, lineOf(tables, name, journal, values));
    },
    update: (position, changes) => changeRecord(tables, set, position, inCents(changes)),
  };
}

function journalLinesSet(tables: CompanyTables): EntitySet {
  const described = tables.described("journalLines");
  // Where an account is depends on its type, whatever a reference of the description says.
  const references = new Map([...described.references].filter(([field]) => !/^(balancingA|a)ccount/.test(field)));
  const set = { ...described, references };
  return {
    ...storedSet(tables, set),
    create(values) {
      const journal = journalOf(tables, values);
      const line = lineOf(tables, set.name, journal, values);
      const balancing = {
        balancingAccountId: journal["balancingAccountId"] ?? null,
        balancingAccountNumber: journal["balancingAccountNumber"] ?? "",
      };
      return insertRecord(tables, set, { ...balancing, ...line, ...accountsOf(tables, line) });
    },
    update(position, changes) {
      const whole = { ...tables.table(set.name).at(position), ...changes };
      changeRecord(tables, set, position, { ...inCents(changes), ...accountsOf(tables, whole, changes) });
    },
  };
}

function journalOf(tables: CompanyTables, { journalId }: Row): Row {
  const found = tables.findBy("journals", "id", journalId);
  if (!found) throw businessRule(`The journal ${journalId ?? ""} of the line does not exist.`);
  return found.row;
}

/** A line with what it has from its journal and from the line before it. */
function lineOf(tables: CompanyTables, set: string, journal: Row, values: Row): Row {
  const before = [...tables.all(set, "journalId", journal["id"] ?? null)].map(({ row }) => row);
  const last = Math.max(0, ...before.map((row) => Number(row["lineNumber"])));
  return {
    lineNumber: last + 10_000,
    journalDisplayName: journal["code"] ?? "",
    postingDate: tables.today(),
    documentNumber: before.at(-1)?.["documentNumber"] ?? `${journal["code"]}-1`,
    ...inCents(values),
  };
}

/** What is booked has cents: amounts are rounded when a line gets them, so that a journal adds up as it stands. */
const inCents = (values: Row): Row =>
  typeof values["amount"] === "number" ? { ...values, amount: cents(values["amount"]) } : values;

/** Sets that a line's account can be in, by its type. */
const accountSets: Readonly<Record<string, string>> = {
  G_x002F_L_x0020_Account: "accounts",
  Customer: "customers",
  Vendor: "vendors",
  Bank_x0020_Account: "bankAccounts",
  Employee: "employees",
};

/** Completes both accounts of a line, by id or by number; of both the one that was sent counts. */
function accountsOf(tables: CompanyTables, line: Row, sent: Row = line): Row {
  const one = (type: string, id: string, number: string): Row => {
    const set = accountSets[String(line[type] ?? "G_x002F_L_x0020_Account")];
    const byId = !isBlank(sent[id]);
    if (set === undefined || (isBlank(sent[id]) && isBlank(sent[number]))) return {};
    const found = byId ? tables.findBy(set, "id", sent[id]) : tables.findBy(set, "number", sent[number]);
    if (!found) throw businessRule(`The account ${sent[byId ? id : number]} of the line does not exist.`);
    return { [id]: found.row["id"] ?? null, [number]: found.row["number"] ?? "" };
  };
  return {
    ...one("accountType", "accountId", "accountNumber"),
    ...one("balanceAccountType", "balancingAccountId", "balancingAccountNumber"),
  };
}
