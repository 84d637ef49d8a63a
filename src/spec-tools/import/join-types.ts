import type { Navigation, Property } from "./csdl-model.ts";
import type { FlatType, Json } from "./flat-type.ts";

/** Types that derive from one, whose members are joined; a service with more of them is read by casts. */
const mostJoined = 200;

/** Members of all by their name, the first of each. */
function firstOf<Member extends { readonly name: string }>(members: readonly Member[]): Member[] {
  const found = new Map<string, Member>();
  for (const member of members) if (!found.has(member.name)) found.set(member.name, member);
  return [...found.values()];
}

/** What only derived types demand, a record of the base leaves out. */
const optional = (property: Property): Property => ({ ...property, nullable: true });

/** A type with the members of those that derive from it, for values that may be of any of them. */
export function joinTypes(base: FlatType, derived: readonly FlatType[]): FlatType {
  const own = new Set([...base.properties, ...base.navigations].map(({ name }) => name));
  const others = derived.slice(0, mostJoined);
  const isNew = ({ name }: Property | Navigation): boolean => !own.has(name);
  const properties = firstOf(others.flatMap((one) => one.properties.filter(isNew).map(optional)));
  const named = new Set(properties.map(({ name }) => name));
  const navigations = firstOf(others.flatMap((one) => one.navigations.filter(isNew)));
  return {
    ...base,
    properties: [...base.properties, ...properties],
    navigations: [...base.navigations, ...navigations.filter(({ name }) => !named.has(name))],
    open: base.open || others.some(({ open }) => open),
  };
}

/** How a body says which of the types its record is. */
export function typeProperty(version: "v2" | "v3" | "v4", names: readonly string[]): [name: string, schema: Json] {
  const listed = names.slice(0, 10).map((name) => (version === "v4" ? `#${name}` : name));
  const description = `Type of the record, where it is another than the base: ${listed.join(", ")}${names.length > listed.length ? ", …" : ""}.`;
  if (version === "v4") return ["@odata.type", { type: "string", "x-filterable": "no", description }];
  return ["__metadata", { type: "object", properties: { type: { type: "string" } }, description }];
}
