import { isObject, type JsonObject, listAt, textAt } from "../../../kit/json-access.ts";
import type { World } from "../../core/service.ts";
import { QueryRefusal, Refusal } from "../../odata/refusal.ts";
import { type KeyParts, type PathSegment, parseKeyLiteral } from "../../odata/resource-path.ts";
import type { Organisation } from "../data/organisation.ts";
import { jsonAnswer } from "../records/record-call.ts";
import {
  attributeProperties,
  keyProperties,
  relationshipProperties,
  tableProperties,
} from "./documented-properties.ts";
import { makeDefinition } from "./make-definition.ts";
import { type DefinitionLevel, queryDefinitions } from "./query-definitions.ts";

const namespace = "Microsoft.Dynamics.CRM.";
const plain = (type: string, below: DefinitionLevel["below"] = {}): DefinitionLevel => ({
  type: namespace + type,
  documented: ["MetadataId"],
  below,
});
const sets = { OptionSet: plain("OptionSetMetadata"), GlobalOptionSet: plain("OptionSetMetadata") };

/** Attributes of whatever type: what all of them have. */
const anyAttribute: DefinitionLevel = {
  type: `${namespace}AttributeMetadata`,
  documented: attributeProperties,
  documentedOnly: true,
  below: {},
};

const oneAttribute = (type: string): DefinitionLevel => ({ type, documented: attributeProperties, below: sets });

const relationship = { ...plain("OneToManyRelationshipMetadata"), documented: relationshipProperties };

const tableLevel: DefinitionLevel = {
  type: `${namespace}EntityMetadata`,
  documented: tableProperties,
  below: {
    Attributes: anyAttribute,
    Keys: { ...plain("EntityKeyMetadata"), documented: keyProperties },
    ManyToOneRelationships: relationship,
    OneToManyRelationships: relationship,
    ManyToManyRelationships: plain("ManyToManyRelationshipMetadata"),
  },
};

/** Sets of definitions, as addresses name them. */
export const definitionSets: readonly string[] = ["EntityDefinitions", "GlobalOptionSetDefinitions"];

interface Found {
  readonly definitions: readonly JsonObject[];
  readonly level: DefinitionLevel;
  /** Whether it is one, which stands alone. */
  readonly one: boolean;
}

/** The one that a key means: by its MetadataId, or by one of its names. */
function chosen({ definitions, level }: Omit<Found, "one">, key: KeyParts): Found {
  const found = definitions.filter((definition) =>
    [...key].every(([name, text]) => definition[name === "" ? "MetadataId" : name] === parseKeyLiteral(text).value),
  );
  const [name = "", text = ""] = [...key][0] ?? [];
  if (found.length === 0)
    throw level === tableLevel && name !== ""
      ? new Refusal(
          404,
          "0x80041102",
          `The entity with a name = ${text} with namemapping = 'Logical' was not found in the MetadataCache.`,
        )
      : new Refusal(
          404,
          "0x80040217",
          `Could not find a definition with the key (${name === "" ? text : `${name}=${text}`}).`,
        );
  return { definitions: found.slice(0, 1), level, one: true };
}

/** Goes from definitions to those below them, to attributes of one type, or to the one that a key means. */
function step({ definitions, level }: Found, { name, key }: PathSegment): Found {
  if (name.startsWith(namespace)) {
    const cast = definitions.filter((definition) => definition["@odata.type"] === `#${name}`);
    if (level !== anyAttribute || name === `${namespace}EnumAttributeMetadata`)
      throw new QueryRefusal("unknown-resource", `${level.type} cannot be taken as ${name}.`);
    return { definitions: cast, level: oneAttribute(name), one: false };
  }
  const lower = Object.hasOwn(level.below, name) ? level.below[name] : undefined;
  const values = definitions.map((definition) => definition[name]);
  if (!lower) throw new QueryRefusal("unknown-resource", `Resource not found for the segment '${name}'.`);
  const one = values.length === 1 && !Array.isArray(values[0]);
  const found = { definitions: values.flat().filter(isObject), level: lower };
  return key ? chosen(found, key) : { ...found, one };
}

/** All option sets that several columns share. */
function globalOptionSets(definitions: readonly JsonObject[]): readonly JsonObject[] {
  const found = new Map<string, JsonObject>();
  for (const attribute of definitions.flatMap((definition) => listAt(definition, "Attributes"))) {
    const set = isObject(attribute) ? attribute["GlobalOptionSet"] : undefined;
    const name = textAt(set, "Name");
    if (name !== undefined && isObject(set)) found.set(name, set);
  }
  return [...found.values()];
}

/** The definitions of an organisation's tables, made when somebody asks for them. */
export class Definitions {
  readonly #world: World;
  readonly #organisation: Organisation;
  #made: readonly JsonObject[] | undefined;

  constructor(world: World, organisation: Organisation) {
    this.#world = world;
    this.#organisation = organisation;
  }

  #all(): readonly JsonObject[] {
    const models = [...this.#organisation.tables.values()].map(({ model }) => model);
    const ownerOf = (table: string) => models.find(({ logicalName }) => logicalName === table);
    this.#made ??= models.map((model) =>
      makeDefinition(model, ownerOf, models, this.#world.random(`dataverse/definitions/${model.logicalName}`)),
    );
    return this.#made;
  }

  /** Answers what stands at an address below `EntityDefinitions` or `GlobalOptionSetDefinitions`. */
  answer(segments: readonly PathSegment[], url: URL, root: string): Response {
    const [first, ...rest] = segments;
    const isTables = first?.name !== "GlobalOptionSetDefinitions";
    const all: Found = isTables
      ? { definitions: this.#all(), level: tableLevel, one: false }
      : { definitions: globalOptionSets(this.#all()), level: plain("OptionSetMetadata"), one: false };
    let found = first?.key ? chosen(all, first.key) : all;
    const casts = rest.filter(({ name }) => name.startsWith(namespace));
    for (const segment of rest) {
      const { one } = found;
      found = step(found, segment);
      // A cast of one attribute is that one still.
      if (casts.includes(segment) && one) found = { ...found, one };
    }
    const path = segments.map(({ name }) => name).join("/");
    const context = `${root}/$metadata#${path}`;
    const shown = queryDefinitions(found.definitions, new Map(url.searchParams), found.level);
    if (!found.one) return jsonAnswer(200, { "@odata.context": context, value: shown });
    const [only] = shown;
    if (!only) throw new QueryRefusal("unknown-resource", `There is nothing at ${path}.`);
    return jsonAnswer(200, { "@odata.context": `${context}/$entity`, ...only });
  }
}
