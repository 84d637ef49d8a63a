import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { singular } from "../model/singular.ts";
import type { FieldRule } from "./field-rule.ts";
import { draw } from "./mix.ts";
import { padCode } from "./padding.ts";
import {
  cities,
  codeLists,
  firstNames,
  lastNames,
  ledgerNames,
  legalForms,
  products,
  projectNames,
  streets,
  subjects,
  trades,
} from "./word-lists.ts";

/** Makes a text; `pick` takes one of a list, the same one for the same row and turn. */
type TextMaker = (pick: (list: readonly string[], turn: number) => string, index: number) => string | null;

/** Names of a set's own rows, numbered from the second round of the list on. */
const ownNames: Readonly<Record<string, readonly string[]>> = {
  "logistics/Items": products,
  "financial/GLAccounts": ledgerNames,
  "project/Projects": projectNames,
};

const ownCodes: Readonly<Record<string, (index: number) => string>> = {
  "crm/Accounts": (index) => String(400_001 + index),
  "crm/Contacts": (index) => String(1 + index),
  "financial/GLAccounts": (index) => String(1000 + index),
  "logistics/Items": (index) => `ART-${String(index + 1).padStart(5, "0")}`,
  "project/Projects": (index) => `P${String(index + 1).padStart(6, "0")}`,
};

function words(name: string): string {
  const spaced = singular(name)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const person: TextMaker = (pick) => `${pick(firstNames, 1)} ${pick(lastNames, 2)}`;
const company: TextMaker = (pick) => `${pick(trades, 3)} ${pick(lastNames, 2)} ${pick(legalForms, 4)}`;

/** Texts by the field's name; the first that fits. What no rule knows is null, as most fields of a real company are. */
const byName: readonly (readonly [RegExp, TextMaker])[] = [
  [/^FirstName$/, (pick) => pick(firstNames, 1)],
  [/^LastName$|^BirthName$/, (pick) => pick(lastNames, 2)],
  [/FullName$|^ContactName$|^UserName$/, person],
  [/^Initials$/, (pick) => `${pick(firstNames, 1).charAt(0)}.`],
  [/^Gender$/, (pick) => pick(["M", "V"], 5)],
  [/^Language(?:Code)?$/, () => "NL "],
  [/^Country(?:Code)?$/, () => "NL "],
  [/^Nationality$/, () => "NL "],
  [/Currency(?:Code)?$/, () => "EUR"],
  [
    /Email/,
    (pick, index) => `${pick(firstNames, 1).toLowerCase()}${index + 1}@${pick(trades, 3).toLowerCase()}.example`,
  ],
  [/Phone$|Mobile$/, (_, index) => `+31 30 555 ${String(index % 10_000).padStart(4, "0")}`],
  [/Website|^Url$|Url$/, (pick) => `https://${pick(trades, 3).toLowerCase()}.example`],
  [/City$|Place$/, (pick) => pick(cities, 6)],
  [/Postcode$/, (pick, index) => `${1000 + ((index * 37) % 9000)} ${pick(["AB", "CD", "EK", "PR", "VX"], 7)}`],
  [/^(?:AddressLine1|AddressStreet)$/, (pick, index) => `${pick(streets, 8)} ${(index % 120) + 1}`],
  [/^BankAccount(?:Number)?$|^IBAN$/, (_, index) => `NL02RABO0${String(100_000_000 + index)}`],
  [/^YourRef$/, (_, index) => `REF-${index + 1}`],
  [/Subject$/, (pick, index) => `${pick(subjects, 9)} ${index + 1}`],
  [/^FileName$|AttachmentFileName$/, (_, index) => `document-${index + 1}.txt`],
  [/^VATNumber$/, (_, index) => `NL${String(100_000_000 + index)}B01`],
];

/** The rule of a text that is no code and no reference. */
export function textRule(set: EntitySet, field: Field): FieldRule {
  const own = codeLists[set.path];
  const make =
    (text: TextMaker): FieldRule =>
    (table, index) =>
      padCode(
        set,
        field,
        text((list, turn) => list[Math.floor(draw(table.salt + turn, index) * list.length)] ?? "", index),
      );
  if (field.name === "Code" && own) return make((_, index) => own[index]?.[0] ?? String(index));
  if (field.name === "Description" && own)
    return make((_, index) => own[index]?.[1] ?? `${words(set.name)} ${index + 1}`);
  if (field.name === "Code")
    return make((_, index) => ownCodes[set.path]?.(index) ?? String(index + 1).padStart(4, "0"));
  if (field.name === "Name" && set.path === "crm/Accounts") return make(company);
  if (/AccountName$|CustomerName$|SupplierName$/.test(field.name)) return make(company);
  const rule = byName.find(([pattern]) => pattern.test(field.name))?.[1];
  if (rule) return make(rule);
  if (field.name === "Description" || field.name === "Name") {
    const names = ownNames[set.path];
    if (!names) return make((_, index) => `${words(set.name)} ${index + 1}`);
    return make(
      (_, index) =>
        `${names[index % names.length]}${index >= names.length ? ` ${Math.floor(index / names.length) + 1}` : ""}`,
    );
  }
  if (field.key === "caller" || (field.key && set.keys.length === 1))
    return make((_, index) => `${words(set.name)}${index + 1}`);
  return () => null;
}
