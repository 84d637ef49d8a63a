import type { Field, Value } from "../../../odata/model/entity-type.ts";
import type { DescribedSet } from "../described-set.ts";
import { itemOf } from "./document-amounts.ts";
import type { SeedRule, SeedSource } from "./seed-source.ts";
import { words } from "./words.ts";

/** Says a text, or nothing. */
type TextRule = (index: number, seeds: SeedSource) => string;

/** The rule for a text that nothing else is said of: by its name. */
export function madeUpText(set: DescribedSet, { name, maxLength }: Field): SeedRule {
  const rule = ruleOf(set, name);
  return (index, seeds) => rule(index, seeds).slice(0, maxLength);
}

const text = (value: Value | undefined): string => String(value ?? "");

function ruleOf(set: DescribedSet, name: string): TextRule {
  if (/^(documentNumber|documentNo)$/.test(name)) return numberOfParent(set.name);
  if (set.type.fields.has("lineType")) {
    if (/^(lineObjectNumber|itemNumber)$/.test(name)) return ofItem("number");
    if (name === "description") return ofItem("displayName");
  }
  const short = set.name.replace(/[a-z]/g, "") || set.name.slice(0, 2);
  const prefix = `${set.name.charAt(0)}${short}`.toUpperCase().slice(0, 4);
  if (name === "number") return (index) => `${prefix}${100_001 + index}`;
  if (name === "code") return (index) => `${prefix}${index + 1}`;
  const address = /(?:^|To|From)(AddressLine1|City|PostCode|PostalCode|Country)$/i.exec(name)?.[1]?.toLowerCase();
  if (address !== undefined) return addressRule(set, address);
  if (/^(customer|vendor|billTo|payTo)Name$/.test(name)) return ofPartner(set, "displayName") ?? (() => "");
  const title = titleOf(set.name);
  if (/^(displayName|name|description|display)$/.test(name)) return (index) => `${title} ${index + 1}`;
  if (name === "email") return (index) => `info${index + 1}@${prefix.toLowerCase()}.example`;
  return name === "phoneNumber" ? (index) => `+31 30 555 ${1000 + index}` : () => "";
}

function numberOfParent(set: string): TextRule {
  return (index, seeds) => {
    const above = seeds.parentOf(set, index);
    return above ? text(seeds.value(above.set, above.index, "number")) : "";
  };
}

function ofItem(field: string): TextRule {
  return (index, seeds) => {
    const item = itemOf(seeds, index);
    return item === undefined ? "" : text(seeds.value("items", item, field));
  };
}

/** A part of an address: that of the customer or vendor, or an invented one. */
function addressRule(set: DescribedSet, part: string): TextRule {
  if (part === "addressline1")
    return ofPartner(set, "addressLine1") ?? ((index) => `${words.streets[index % words.streets.length]} ${index + 1}`);
  if (part === "city") return ofPartner(set, "city") ?? ((index) => words.cities[index % words.cities.length] ?? "");
  if (part === "country") return ofPartner(set, "country") ?? (() => "NL");
  return ofPartner(set, "postalCode") ?? ((index) => `${3500 + index} AB`);
}

/** A field of the customer or vendor of a seeded document; undefined where a set has neither. */
function ofPartner({ references }: DescribedSet, field: string): TextRule | undefined {
  const master = references.get("customerId")?.set ?? references.get("vendorId")?.set;
  if (master === undefined) return undefined;
  return (index, seeds) => {
    const other = seeds.related(index, master);
    return other === undefined ? "" : text(seeds.value(master, other, field));
  };
}

/** `fixedAssets` as people write it: `Fixed assets`. */
function titleOf(set: string): string {
  const spaced = set.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
