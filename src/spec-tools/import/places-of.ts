import { capabilitiesOf } from "./capabilities.ts";
import type { CsdlModel } from "./csdl-model.ts";

/** Where records of each type stand: in sets and singletons, and contained in others. What nobody can create or change has no field to write. */
export function placesOf(model: CsdlModel): Map<string, { insertable: boolean; updatable: boolean }> {
  const places = new Map<string, { insertable: boolean; updatable: boolean }>();
  const contained = [...model.types.values()].flatMap((type) =>
    type.kind === "entity" ? type.navigations.filter(({ contains }) => contains) : [],
  );
  for (const { type, annotations } of [...model.resources, ...contained]) {
    const known = places.get(type.name) ?? { insertable: false, updatable: false };
    const { insertable, updatable } = capabilitiesOf(annotations, model.types.get(type.name)?.annotations);
    places.set(type.name, { insertable: known.insertable || insertable, updatable: known.updatable || updatable });
  }
  return places;
}
