import type { EntityType } from "../../odata/model/entity-type.ts";
import type { Link } from "../../odata/present/linked-set.ts";
import type { ApiModel } from "../api/service-model.ts";
import type { Reference } from "./described-set.ts";

/** Where a record keeps the id of the one that it belongs to, when no property of it says so. */
export const hiddenParent = "$parent";

/** Fields that name the record above, by the field's own name. */
const namesOfParents = ["documentId", "parentId", "relatedId", "journalId"];

/** Links that no rule below finds: those that depend on another field, or on a name of its own. */
const others: Readonly<Record<string, Link>> = {
  "defaultDimension/account": { field: "id", from: "parentId", one: true },
  "defaultDimension/customerFinancialDetail": { field: "id", from: "parentId", one: true },
  "workflowStep/workflowStep": { field: "id", from: "previousWorkflowStepId", one: true },
};

/** Sets that have one record for each of another one, under its id. */
const sameId = new Set(["pictures", "pdfDocument", "customerFinancialDetails"]);

/** How each navigation property finds its records: the specification names fields, metadata would name none. */
export function linksOf(
  type: EntityType,
  references: ReadonlyMap<string, Reference>,
  model: Pick<ApiModel, "types" | "toOne">,
): Readonly<Record<string, Link>> {
  return Object.fromEntries(
    [...type.navigations].map(([name, set]) => {
      const target = model.types.get(set);
      const one = model.toOne.has(`${type.name}/${name}`);
      if (!one) return [name, toMany(type, target)];
      return [name, toOwner(type, target, model) ?? toOne(type, name, set, target, references)];
    }),
  );
}

function toMany(type: EntityType, target: EntityType | undefined): Link {
  const field = [...namesOfParents, `${shortName(type)}Id`].find((name) => target?.fields.has(name));
  return { field: field ?? hiddenParent, from: ownKey(type) };
}

/** From a part to the record that it stands below: the way of that record's part, the other way round. */
function toOwner(
  type: EntityType,
  target: EntityType | undefined,
  { types, toOne }: Pick<ApiModel, "types" | "toOne">,
): Link | undefined {
  if (!target) return undefined;
  const isPart = [...target.navigations].some(
    ([part, set]) => types.get(set) === type && !toOne.has(`${target.name}/${part}`),
  );
  const { field, from = ownKey(target) } = toMany(target, type);
  return isPart ? { field: from, from: field, one: true } : undefined;
}

function toOne(
  type: EntityType,
  name: string,
  set: string,
  target: EntityType | undefined,
  references: ReadonlyMap<string, Reference>,
): Link {
  const known = others[`${shortName(type)}/${name}`];
  if (known) return known;
  const key = target ? ownKey(target) : "id";
  const referring = [...references].filter(([, to]) => to.set === set && to.field === "id").map(([field]) => field);
  const own =
    [`${name}Id`, `${name}sId`].find((field) => type.fields.has(field)) ??
    (referring.length === 1 ? referring[0] : undefined);
  if (own !== undefined) return { field: key, from: own, one: true };
  if (set === "customerFinancialDetails" && type.fields.has("customerId"))
    return { field: key, from: "customerId", one: true };
  // Of a document: its first global dimension, which it has as a code.
  if (name === "dimensionValue") return { field: "code", from: "shortcutDimension1Code", one: true };
  if (/PaymentJournals$/.test(set)) return { field: key, from: "journalId", one: true };
  // One record for each of this set: its key is ours, or it is named after us.
  const field = sameId.has(set) ? key : (target?.key.find((part) => part === `${shortName(type)}Id`) ?? key);
  return { field, from: ownKey(type), one: true };
}

const ownKey = ({ key }: EntityType): string => key[0] ?? "id";

const shortName = ({ name }: EntityType): string => name.slice(name.lastIndexOf(".") + 1);
