import { expect, test } from "vitest";
import { findFaults, readWords, type Words } from "./find-faults.ts";
import { listProperties, type Property } from "./list-properties.ts";

test("every property of Exact Online has a sentence that says something", () => {
  const properties = listProperties("specs/exact-online");
  expect(properties.length).toBeGreaterThan(11_856);
  expect(findFaults(readWords("specs/exact-online/words.yaml"), properties)).toEqual([]);
});

test("every property of Business Central's standard API has a sentence that says something", () => {
  const properties = listProperties("specs/business-central");
  expect(properties.length).toBeGreaterThan(3400);
  expect(findFaults(readWords("specs/business-central/words.yaml"), properties)).toEqual([]);
});

/** Enough words for `properties`, so that one thing at a time can be wrong. */
const words: Words = {
  names: {
    Code: "Short text by which users know the record.",
    Journal: "Code under which the entry is booked.",
    "Journal (uuid)": "ID of the place in the books that is watched.",
    Url: "Place on the web at which it can be read.",
  },
  overrides: {
    "bulk/CRM/Quotations.Status": "Stage of the offer, without signing online.",
    "crm/Accounts.Status": "Whether the account buys or may do so one day.",
    "crm/Quotations.Status": "Stage of the offer, from draft to accepted.",
  },
};

const status = (set: string, codes: string): Property => ({ set, name: "Status", type: "int16", codes });
const properties: readonly Property[] = [
  { set: "crm/Accounts", name: "Code", type: "code18" },
  { set: "crm/Accounts", name: "Url", type: "string" },
  { set: "salesentry/SalesEntries", name: "Journal", type: "string" },
  { set: "financial/Checks", name: "Journal", type: "uuid" },
  status("bulk/CRM/Accounts", '{"C":"Customer"}'),
  status("crm/Quotations", '{"20":"Draft","60":"Waits"}'),
  status("bulk/CRM/Quotations", '{"20":"Draft"}'),
];

const withNames = (names: Words["names"]): Words => ({ ...words, names: { ...words.names, ...names } });
const withOverrides = (more: Words["overrides"]): Words => ({ ...words, overrides: { ...words.overrides, ...more } });

test("an override holds for the twins of its set below bulk and sync that have none, a type goes before a name", () => {
  expect(findFaults(words, properties)).toEqual([]);
});

test.each<[what: string, words: Words, properties: readonly Property[], faults: string[]]>([
  [
    "a property without a sentence",
    words,
    [...properties, { set: "a/B", name: "New", type: "string" }],
    ["a/B.New has no sentence"],
  ],
  [
    "a key that is about no property",
    withNames({ Zone: "Part of the world in which it lies." }),
    properties,
    ["Zone is about no property"],
  ],
  [
    "a type that no property has",
    withNames({ "Url (int32)": "Number of the place on the web." }),
    properties,
    ["Url (int32) is about no property"],
  ],
  [
    "a key that nobody reads, because the property says itself what it is",
    withNames({ Zone: "Part of the world in which it lies." }),
    [...properties, { set: "a/B", name: "Zone", type: "string", description: "Part of the warehouse for cold goods." }],
    ["Zone is about no property"],
  ],
  [
    "an override that is about no property",
    withOverrides({ "crm/Quotations.Title": "Form of address of the person." }),
    properties,
    ["crm/Quotations.Title is about no property"],
  ],
  [
    "one sentence for two names",
    withNames({ Url: "Short text by which users know the record." }),
    properties,
    ["Code has the sentence of Url", "Url has the sentence of Code"],
  ],
  [
    "one sentence for two code lists",
    withOverrides({ "crm/Quotations.Status": "Whether the account buys or may do so one day." }),
    properties,
    ['"Status: Whether the account buys or may do so one day." stands for 2 code lists'],
  ],
  [
    "a code list without an override",
    withNames({ Status: "How far it is on its way to the end." }),
    [...properties, status("a/B", '{"1":"On"}')],
    ["a/B.Status has codes and no override", "names are not sorted"],
  ],
  [
    "keys out of order",
    { ...words, names: Object.fromEntries(Object.entries(words.names).reverse()) },
    properties,
    ["names are not sorted"],
  ],
  [
    "a uuid that is called a code",
    words,
    [...properties, { set: "a/B", name: "Code", type: "uuid" }],
    ["a/B.Code is a uuid and not called an ID"],
  ],
  [
    "a boolean that is called a number",
    withNames({ Url: "Tells by 1 that it can be read on the web." }),
    [...properties, { set: "a/B", name: "Url", type: "boolean" }],
    ["a/B.Url is true or false and called a number"],
  ],
  [
    "a code that its list does not have",
    withOverrides({ "crm/Quotations.Status": "Whether the offer is a draft (20) or was accepted (50)." }),
    properties,
    ["crm/Quotations.Status has no code 50"],
  ],
  [
    "a description of its own that says nothing",
    words,
    [...properties, { set: "a/B", name: "Code", type: "string", description: "The code." }],
    ["a/B.Code repeats the name"],
  ],
])("%s is found", (_what, given, list, faults) => {
  expect(findFaults(given, list).sort()).toEqual(faults.sort());
});
