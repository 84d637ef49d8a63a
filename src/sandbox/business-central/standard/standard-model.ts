import { modelOf, type SpecDocument } from "../../core/spec.ts";
import type { EntityType } from "../../odata/model/entity-type.ts";
import { type ApiModel, buildApiModel } from "../api/service-model.ts";
import type { DescribedSet, Reference, StandardModel } from "./described-set.ts";
import { linksOf } from "./links.ts";

class Built {
  readonly model: StandardModel;

  constructor(document: SpecDocument) {
    this.model = build(document);
  }
}

/** The model of the standard API, built once for a process; nobody changes it. */
export function standardModel(): StandardModel {
  return modelOf("business-central", Built).model;
}

function build(document: SpecDocument): StandardModel {
  const model = buildApiModel(document);
  const sets = new Map([...model.types].map(([name, type]) => [name, describe(name, type, model)]));
  return { ...model, sets };
}

function describe(name: string, type: EntityType, model: ApiModel): DescribedSet {
  const schema = model.schemas.get(name) ?? {};
  const references = new Map<string, Reference>();
  const deep: string[] = [];
  for (const [property, shape] of Object.entries(schema.properties ?? {})) {
    const reference = shape["x-reference"];
    if (typeof reference === "string") references.set(property, { set: reference, field: "id" });
    else if (reference !== undefined)
      references.set(property, { set: String(Object(reference).set), field: String(Object(reference).field) });
    if (type.navigations.has(property) && [shape["x-write"]].flat().includes("create")) deep.push(property);
  }
  const natural: unknown = schema["x-natural-key"];
  const [first, second] = Array.isArray(natural) ? natural : [];
  return {
    name,
    type,
    references,
    links: linksOf(type, references, model),
    deep,
    natural: second === undefined && (first === "code" || first === "number") ? first : undefined,
  };
}
