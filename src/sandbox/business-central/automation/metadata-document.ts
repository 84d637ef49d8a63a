import { formatCsdl, formatProperty } from "../../odata/model/edm-type.ts";
import type { EntityType } from "../../odata/model/entity-type.ts";
import type { AutomationModel } from "./automation-model.ts";

/** The data model in CSDL, from the same description as everything else. */
export function metadataDocument(model: AutomationModel): string {
  const types = [...model.types].map(([set, type]) => entityType(type, model, model.media.get(set)));
  const sets = [...model.types].map(([set, type]) => entitySet(set, type));
  const actions = model.operations
    .filter((operation) => operation.kind === "action")
    .map((operation) => {
      const name = operation.segments.at(-1)?.name.split(".").at(-1) ?? "";
      return `<Action Name="${name}" IsBound="true"><Parameter Name="bindingParameter" Type="${model.types.get(operation.set)?.name ?? ""}" /></Action>`;
    });
  return formatCsdl("Microsoft.NAV", [
    ...types,
    ...actions,
    `<EntityContainer Name="NAV">${sets.join("")}</EntityContainer>`,
  ]);
}

function entityType(type: EntityType, model: AutomationModel, media: string | undefined): string {
  const keys = type.key.map((name) => `<PropertyRef Name="${name}" />`).join("");
  const properties = [...type.fields.values()].map(formatProperty).join("");
  const stream = media === undefined ? "" : `<Property Name="${media}" Type="Edm.Stream" />`;
  const navigations = [...type.navigations].map(
    ([name, set]) =>
      `<NavigationProperty Name="${name}" Type="Collection(${model.types.get(set)?.name ?? ""})" ContainsTarget="true" />`,
  );
  return `<EntityType Name="${shortName(type)}"><Key>${keys}</Key>${properties}${stream}${navigations.join("")}</EntityType>`;
}

function entitySet(set: string, type: EntityType): string {
  const bindings = [...type.navigations].map(
    ([name, target]) => `<NavigationPropertyBinding Path="${name}" Target="${target}" />`,
  );
  return `<EntitySet Name="${set}" EntityType="${type.name}">${bindings.join("")}</EntitySet>`;
}

const shortName = ({ name }: EntityType): string => name.slice(name.lastIndexOf(".") + 1);
