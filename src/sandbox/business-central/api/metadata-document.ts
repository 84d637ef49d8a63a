import { formatCsdl, formatProperty } from "../../odata/model/edm-type.ts";
import type { EntityType, Field } from "../../odata/model/entity-type.ts";
import type { ApiModel } from "./service-model.ts";

const namespace = "Microsoft.NAV";

/** What a metadata document may say differently. */
export interface MetadataOptions {
  /** Whether enumerations have types of their own; else they are plain texts. Codes that are no names in XML are texts in any case. @default false */
  readonly enums?: boolean;
}

/** The data model in CSDL, from the same description as everything else. */
export function metadataDocument(model: ApiModel, { enums = false }: MetadataOptions = {}): string {
  const enumTypes: string[] = [];
  const property = (set: string, type: EntityType, field: Field): string => {
    const { format } = model.schemas.get(set)?.properties?.[field.name] ?? {};
    if (format === "duration") return formatProperty(field).replace('"Edm.String"', '"Edm.Duration"');
    if (!enums || field.members.length === 0 || !field.members.every(isXmlName)) return formatProperty(field);
    const name = `${shortName(type)}${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`;
    const members = field.members.map((member, value) => `<Member Name="${member}" Value="${value}" />`);
    enumTypes.push(`<EnumType Name="${name}">${members.join("")}</EnumType>`);
    const nullable = field.nullable ? "" : ' Nullable="false"';
    return `<Property Name="${field.name}" Type="${namespace}.${name}"${nullable} />`;
  };
  const types = [...model.types].map(([set, type]) => entityType(set, type, model, property));
  const sets = [...model.types].map(([set, type]) => entitySet(set, type));
  const actions = model.operations
    .filter((operation) => operation.kind === "action")
    .map((operation) => {
      const name = operation.segments.at(-1)?.name.split(".").at(-1) ?? "";
      return `<Action Name="${name}" IsBound="true"><Parameter Name="bindingParameter" Type="${model.types.get(operation.set)?.name ?? ""}" /></Action>`;
    });
  return formatCsdl(namespace, [
    ...enumTypes,
    ...types,
    ...actions,
    `<EntityContainer Name="NAV">${sets.join("")}</EntityContainer>`,
  ]);
}

function entityType(
  set: string,
  type: EntityType,
  model: ApiModel,
  property: (set: string, type: EntityType, field: Field) => string,
): string {
  const keys = type.key.map((name) => `<PropertyRef Name="${name}" />`).join("");
  const properties = [...type.fields.values()].map((field) => property(set, type, field)).join("");
  const media = model.media.get(type.name);
  const stream = media === undefined ? "" : `<Property Name="${media}" Type="Edm.Stream" />`;
  const navigations = [...type.navigations].map(([name, set]) => {
    const target = model.types.get(set)?.name ?? "";
    return model.toOne.has(`${type.name}/${name}`)
      ? `<NavigationProperty Name="${name}" Type="${target}" />`
      : `<NavigationProperty Name="${name}" Type="Collection(${target})" ContainsTarget="true" />`;
  });
  return `<EntityType Name="${shortName(type)}"><Key>${keys}</Key>${properties}${stream}${navigations.join("")}</EntityType>`;
}

function entitySet(set: string, type: EntityType): string {
  const bindings = [...type.navigations].map(
    ([name, target]) => `<NavigationPropertyBinding Path="${name}" Target="${target}" />`,
  );
  return `<EntitySet Name="${set}" EntityType="${type.name}">${bindings.join("")}</EntitySet>`;
}

const isXmlName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

const shortName = ({ name }: EntityType): string => name.slice(name.lastIndexOf(".") + 1);
