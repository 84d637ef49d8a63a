import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import { capabilitiesOf, descriptionOf, keyMaker, rightsOf } from "./capabilities.ts";
import { lineageOf, usableKey } from "./check-model.ts";
import type { Annotations, CsdlModel, CsdlOperation, Property, StructuredType, TypeUse } from "./csdl-model.ts";
import type { FlatType, Json } from "./flat-type.ts";
import { joinTypes, typeProperty } from "./join-types.ts";
import { pascalCase, UniqueNames, wordsOf } from "./naming.ts";
import { placesOf } from "./places-of.ts";
import { primitiveSchema } from "./primitive-schema.ts";
import { defaultOf, withFacets } from "./value-facets.ts";

/** Properties and navigations of all types together, with those that they inherit. */
const mostFlatMembers = 500_000;

/** A type as operations are bound to it: `N.Order`, `Collection(N.Order)`. */
export const bindingName = ({ name, collection }: Pick<TypeUse, "name" | "collection">): string =>
  collection ? `Collection(${name})` : name;

const everywhere = { insertable: true, updatable: true };

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** Adds null to what a schema allows. */
function orNull(schema: Json): Json {
  if (Object.keys(schema).every((name) => name === "description")) return schema; // of which nothing is said may be null
  const codes = schema["enum"];
  if (typeof schema["type"] === "string")
    return { ...schema, type: [schema["type"], "null"], ...(Array.isArray(codes) ? { enum: [...codes, null] } : {}) };
  return { anyOf: [schema, { type: "null" }] };
}

/** Makes schemas of types when something first refers to them, so that none is left over. */
export class SchemaBuilder {
  readonly schemas: Record<string, Json> = {};
  readonly model: CsdlModel;
  readonly #names = new Map<string, string>();
  readonly #valueNames = new Map<string, string>();
  readonly #bodyNames = new Map<string, string>();
  readonly #unique = new UniqueNames();
  readonly #flat = new Map<string, FlatType>();
  readonly #keep: (typeName: string) => boolean;
  readonly #annotationsOf: ReadonlyMap<string, Annotations>;
  /** Types that have a set of their own; a singleton holds one record, and the others stand elsewhere. */
  readonly #settled: ReadonlySet<string>;
  readonly #places: ReturnType<typeof placesOf>;
  readonly #bound = new Map<string, number[]>();
  readonly #placed = new Set<number>();
  #flatMembers = 0;

  /** `keep`: whether a navigation to an entity type is kept; with a selection those that lead outside are not. */
  constructor(model: CsdlModel, keep: (typeName: string) => boolean) {
    this.model = model;
    this.#keep = keep;
    this.#places = placesOf(model);
    const sets = model.resources.filter(({ kind }) => kind === "set");
    this.#settled = new Set(sets.map(({ type }) => type.name));
    // What a set says of its records weighs more than what a singleton of the same type does.
    this.#annotationsOf = new Map(
      [...model.resources, ...sets].map(({ type, annotations }) => [type.name, annotations]),
    );
    model.bound.forEach(({ parameters: [binding] }, index) => {
      if (!binding) return;
      const name = bindingName(binding.type);
      const known = this.#bound.get(name);
      if (known) known.push(index);
      else this.#bound.set(name, [index]);
    });
    for (const reserved of ["ErrorBody", "ErrorDetail"]) this.#unique.take(reserved);
  }

  flatten(typeName: string): FlatType | undefined {
    const known = this.#flat.get(typeName);
    if (known) return known;
    const type = this.model.types.get(typeName);
    if (type?.kind !== "entity" && type?.kind !== "complex") return undefined;
    const line = lineageOf(this.model, type);
    const properties = [
      ...new Map(line.flatMap((one) => one.properties.map((property) => [property.name, property] as const))).values(),
    ];
    this.#flatMembers += properties.length + line.reduce((sum, { navigations }) => sum + navigations.length, 0);
    if (this.#flatMembers > mostFlatMembers)
      throw new MetadataInvalid(
        `its types have more than ${mostFlatMembers} properties with those that they inherit`,
        "Choose the entity sets that you need (--select).",
        type.position,
      );
    const own = new Map(properties.map((property) => [property.name, property]));
    const flat: FlatType = {
      type,
      key: usableKey(line, own),
      properties,
      navigations: [
        ...new Map(
          line.flatMap((one) => one.navigations.map((navigation) => [navigation.name, navigation] as const)),
        ).values(),
      ].filter(({ name }) => !own.has(name)),
      open: line.some(({ open }) => open),
      hasStream: line.some(({ hasStream }) => hasStream),
    };
    this.#flat.set(typeName, flat);
    return flat;
  }

  /** Operations that are bound to one of these types, or to lists of it, in the order of the document. */
  boundTo(typeNames: readonly string[], collection: boolean): CsdlOperation[] {
    const found = typeNames.flatMap((name) => this.#bound.get(bindingName({ name, collection })) ?? []);
    for (const index of found) this.#placed.add(index);
    return [...new Set(found)].sort((a, b) => a - b).flatMap((index) => this.model.bound[index] ?? []);
  }

  /** Bound operations that nothing asked for. */
  get unplaced(): CsdlOperation[] {
    return this.model.bound.filter((_, index) => !this.#placed.has(index));
  }

  /**
   * The name in `components` of an entity or complex type; makes the schema when it is new, and those of all types that
   * it leads to. They are made one inside another, without the stack: a service may chain as many types as it has.
   */
  nameOf(typeName: string): string {
    const known = this.#names.get(typeName);
    if (known !== undefined) return known;
    this.#finish(this.#begin(typeName));
    return this.#names.get(typeName) ?? typeName;
  }

  #finish(first: Generator<string, void>): void {
    const open = [first];
    for (let schema = open.at(-1); schema; schema = open.at(-1)) {
      const next = schema.next();
      if (next.done) open.pop();
      else if (!this.#names.has(next.value)) open.push(this.#begin(next.value));
    }
  }

  /** Full names of all types that derive from a type and are not abstract. */
  #allDerived(typeName: string): string[] {
    const found = new Set(this.model.derived.get(typeName));
    // A Set that grows while it is walked is walked to its end.
    for (const one of found) for (const next of this.model.derived.get(one) ?? []) found.add(next);
    return [...found].filter((name) => {
      const type = this.model.types.get(name);
      return (type?.kind === "entity" || type?.kind === "complex") && !type.abstract;
    });
  }

  /** Types whose records stand among those of a type, and nowhere else: those that derive from it and have no set of their own. */
  derivedOf(typeName: string): string[] {
    return this.#allDerived(typeName).filter((name) => !this.#settled.has(name));
  }

  /** Whether a record has something that a change may set: a property beside the key, its own or of a type that derives from it, or any that nobody declares. */
  isChangeable(typeName: string): boolean {
    return [typeName, ...this.derivedOf(typeName)].some((name) => {
      const flat = this.flatten(name);
      const isFree = (one: Property): boolean => rightsOf(one).includes("update") && !flat?.key.includes(one);
      return flat !== undefined && (flat.open || flat.properties.some(isFree));
    });
  }

  /**
   * The schema of a body: that of the type, or where types derive from it one with the members of all, in which
   * `@odata.type` says which of them the record is.
   */
  bodyOf(typeName: string): Json {
    const derived = this.derivedOf(typeName);
    const flat = derived.length > 0 ? this.flatten(typeName) : undefined;
    const whole = this.nameOf(typeName);
    if (!flat) return ref(whole);
    const known = this.#bodyNames.get(typeName);
    if (known !== undefined) return ref(known);
    const name = this.#unique.take(`${whole}Body`, `${pascalCase(typeName)}Body`);
    this.#bodyNames.set(typeName, name);
    const joined = joinTypes(
      flat,
      derived.flatMap((one) => this.flatten(one) ?? []),
    );
    this.#finish(this.#fill(name, joined));
    const said = derived.map((one) => wordsOf(one.slice(one.lastIndexOf(".") + 1)));
    const { properties, ...rest } = this.schemas[name] ?? {};
    const [field, schema] = typeProperty(this.model.version, derived);
    const rights = this.model.version === "v4" ? {} : { "x-write": ["create", "update"] };
    this.schemas[name] = {
      ...rest,
      description: `A record of ${typeName}, or of a type that derives from it: ${said.slice(0, 20).join(", ")}.`,
      properties: { ...Object(properties), [field]: { ...schema, ...rights } },
    };
    return ref(name);
  }

  /** Takes the name of a type at once. Makes its schema step by step: answers each type whose schema has to be there first. */
  #begin(typeName: string): Generator<string, void> {
    const name = this.#unique.take(pascalCase(typeName.slice(typeName.lastIndexOf(".") + 1)), pascalCase(typeName));
    this.#names.set(typeName, name);
    this.schemas[name] = {};
    return this.#fill(name, this.#wholeOf(typeName));
  }

  /** A type as values of it may be: a complex one with the members of those that derive from it. */
  #wholeOf(typeName: string): FlatType | undefined {
    const flat = this.flatten(typeName);
    if (flat?.type.kind !== "complex") return flat;
    const derived = this.#allDerived(typeName).flatMap((one) => this.flatten(one) ?? []);
    return derived.length > 0 ? joinTypes(flat, derived) : flat;
  }

  *#fill(name: string, flat: FlatType | undefined): Generator<string, void> {
    if (!flat) return;
    for (const { type } of this.#shown(flat)) {
      const used = this.#structuredName(type.name);
      if (used === undefined) continue;
      yield used;
      this.#valueOf({ ...type, collection: false });
    }
    for (const { type } of flat.navigations) {
      const used = this.#keep(type.name) ? this.#structuredName(type.name) : undefined;
      if (used !== undefined) yield used;
    }
    this.schemas[name] = this.#structured(flat);
  }

  /** The properties that a schema shows. The order of a composite key is that of its properties in the schema. */
  #shown({ key, properties }: FlatType): Property[] {
    return [...key, ...properties.filter((one) => !key.includes(one))].filter(({ type }) => type.name !== "Edm.Stream");
  }

  /** The entity or complex type that a name stands for. */
  #structuredName(name: string): string | undefined {
    const type = this.model.types.get(name);
    return type?.kind === "entity" || type?.kind === "complex" ? name : undefined;
  }

  /** The schema of a type as it is used, a list of it included. */
  use({ name, collection }: Pick<TypeUse, "name" | "collection">, annotations?: Annotations): Json {
    const single = this.#single(name, annotations);
    return collection ? { type: "array", items: single } : single;
  }

  #single(name: string, annotations?: Annotations): Json {
    const type = this.model.types.get(name);
    if (!type) return primitiveSchema(name, this.model.version);
    if (type.kind === "definition") {
      const single = this.#single(type.underlying.name, annotations);
      const { maxLength } = type;
      const isBounded = maxLength !== undefined && single["type"] === "string";
      return withFacets(isBounded ? { ...single, maxLength } : single, type.annotations);
    }
    if (type.kind !== "enum") return ref(this.nameOf(name));
    if (type.flags) return { type: "string", description: `Any of ${type.members.join(", ")}, separated by commas.` };
    return type.members.length > 0
      ? { type: "string", "x-enum": Object.fromEntries(type.members.map((member) => [member, member])) }
      : { type: "string" };
  }

  /**
   * The schema by which a property holds a complex value. It refers to that of the type through another, because a
   * property that leads to a schema with properties of its own is taken for a record that is expanded and written apart.
   */
  #valueOf({ name, collection }: TypeUse): Json {
    const type = this.model.types.get(name);
    if (type?.kind !== "complex") return this.use({ name, collection });
    let own = this.#valueNames.get(name);
    if (own === undefined) {
      const whole = this.nameOf(name);
      own = this.#unique.take(`${whole}Value`);
      this.#valueNames.set(name, own);
      this.schemas[own] = { description: `A value of the type ${name}.`, allOf: [ref(whole)] };
    }
    return collection ? { type: "array", items: ref(own) } : ref(own);
  }

  /** The schema of a property or of a parameter, with null and length, without rights. */
  value(property: Pick<Property, "type" | "nullable" | "maxLength" | "annotations">, isKey = false): Json {
    const schema = this.#valueOf(property.type);
    const bounded =
      property.maxLength !== undefined && schema["type"] === "string"
        ? { ...schema, maxLength: property.maxLength }
        : schema;
    const long = withFacets(bounded, property.annotations);
    return property.nullable && !isKey && !property.type.collection ? orNull(long) : long;
  }

  #structured(flat: FlatType): Json {
    const { type, key, navigations, open } = flat;
    const { unfilterable, unexpandable } = capabilitiesOf(this.#annotationsOf.get(type.name) ?? new Map());
    const older = this.model.version !== "v4";
    const place = this.#places.get(type.name) ?? everywhere;
    const own: [string, Json][] = [];
    if (type.kind === "entity" && !older)
      own.push([
        "@odata.etag",
        {
          type: "string",
          "x-filterable": "no",
          description: "Version of the record, for `If-Match`. Opaque: send it back with its quotes.",
        },
      ]);
    for (const property of this.#shown(flat)) {
      own.push([
        property.name,
        this.#property(
          property,
          key.includes(property),
          type.kind === "entity" ? place : undefined,
          unfilterable.has(property.name),
        ),
      ]);
    }
    if (type.kind === "complex" && !older && this.#allDerived(type.name).length > 0)
      own.push(typeProperty("v4", this.#allDerived(type.name)));
    for (const navigation of navigations) {
      // What can neither be expanded nor written along is no part of the record; it has an address of its own.
      if (unexpandable.has(navigation.name)) continue;
      if (!this.#keep(navigation.type.name) || !this.model.types.has(navigation.type.name)) continue;
      const target = this.use(navigation.type);
      own.push([navigation.name, navigation.nullable && !navigation.type.collection ? orNull(target) : target]);
    }
    return {
      description: this.#aboutType(type),
      type: "object",
      properties: Object.fromEntries(own),
      ...(open ? { additionalProperties: true } : {}),
    };
  }

  #property(
    property: Property,
    isKey: boolean,
    place: { insertable: boolean; updatable: boolean } | undefined,
    unfilterable: boolean,
  ): Json {
    const description = descriptionOf(property.annotations);
    const value = this.value(property, isKey);
    const own = isKey ? (keyMaker(property) === "caller" ? ["create"] : []) : rightsOf(property);
    const rights = own.filter((right) => (right === "create" ? place?.insertable : place?.updatable));
    // Beside a reference a generator may overlook what is said of this one property.
    const fallback = defaultOf(property.defaultText, value);
    const said = {
      ...(fallback === undefined || rights.length === 0 ? {} : { default: fallback }),
      ...(isKey ? { "x-key": keyMaker(property) } : {}),
      ...(rights.length > 0 ? { "x-write": rights.length === 1 ? rights[0] : rights } : {}),
      ...(unfilterable || property.annotations.has("sap.not-filterable") ? { "x-filterable": "no" } : {}),
      ...(description === undefined ? {} : { description }),
    };
    return "$ref" in value && Object.keys(said).length > 0 ? { allOf: [value], ...said } : { ...value, ...said };
  }

  #aboutType(type: StructuredType): string {
    const said = descriptionOf(type.annotations);
    const derived = type.base ? ` Has all of ${type.base.name} as well.` : "";
    return `${said ?? `The ${type.kind} type ${type.name} of the service's metadata.`}${derived}`;
  }
}
