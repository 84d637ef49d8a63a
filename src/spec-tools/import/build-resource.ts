import { addBound, type BuildContext, type Place } from "./build-operations.ts";
import { capabilitiesOf, descriptionOf, restrictionsOf } from "./capabilities.ts";
import type { Annotations, Navigation } from "./csdl-model.ts";
import type { FlatType } from "./flat-type.ts";
import { hasKey, keySegment } from "./key-segment.ts";
import { addChanges, addCreate, addList, addRead, addStreams, type Target } from "./record-operations.ts";

/** Containment is followed this many steps, so that types that contain each other end. */
const deepest = 2;

/** The types of a name and all that it inherits from: an operation bound to a base is bound to what derives from it. */
const lineNames = ({ flat, typeName }: Target, context: BuildContext): string[] => {
  const names = [typeName];
  for (
    let base = flat.type.base;
    base && !names.includes(base.name);
    base = context.builder.flatten(base.name)?.type.base
  )
    names.push(base.name);
  return names;
};

/** Which navigations get an address of their own. */
export type IsWanted = (navigation: Navigation) => boolean;

/**
 * Whether a navigation leads from a contained record back to one that contains it.
 *
 * @see https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html#sec_PartnerNavigationProperty
 */
function leadsBack({ partner, type }: Navigation, context: BuildContext): boolean {
  const other = context.builder.flatten(type.name)?.navigations.find(({ name }) => name === partner);
  return !type.collection && other?.contains === true && other.type.collection;
}

function addNavigations(context: BuildContext, place: Place, target: Target, depth: number, isWanted: IsWanted): void {
  for (const navigation of target.flat.navigations) {
    const flat = context.builder.flatten(navigation.type.name);
    if (!flat || !isWanted(navigation)) continue;
    // Below the record that contains it, that record is at hand; what else contains records of its kind is none of its own.
    if (depth > 0 && leadsBack(navigation, context)) continue;
    const path = `${place.path}/${navigation.name}`;
    if (context.list.has(path)) continue;
    const inner: Target = {
      typeName: navigation.type.name,
      flat,
      allowed: capabilitiesOf(
        restrictionsOf(navigation.name, navigation.annotations, target.allowed),
        flat.type.annotations,
      ),
      one: navigation.name,
      many: navigation.name,
      about: descriptionOf(navigation.annotations),
      of: target.one,
    };
    const below: Place = { ...place, path, owner: target.one };
    addNavigation(context, below, inner, navigation, depth, isWanted);
  }
}

function addNavigation(
  context: BuildContext,
  place: Place,
  target: Target,
  navigation: Navigation,
  depth: number,
  isWanted: IsWanted,
): void {
  const isContained = navigation.contains && !leadsBack(navigation, context) && depth < deepest;
  if (!navigation.type.collection) {
    if (target.allowed.readable) addRead(context, place, target);
    if (isContained) addChanges(context, place, target, false);
    return;
  }
  if (target.allowed.readable) addList(context, place, target);
  if (!isContained) return;
  if (target.allowed.insertable) addCreate(context, place, target);
  if (hasKey(target.flat)) addItem(context, place, { ...target, one: `${navigation.name}Item` }, depth + 1, isWanted);
}

function addItem(context: BuildContext, place: Place, target: Target, depth: number, isWanted: IsWanted): Place {
  const segment = keySegment(target.one, target.flat.key, context.builder, place.slots);
  const slots = new Set([...place.slots, ...segment.parameters.map(({ name }) => String(name))]);
  const item: Place = {
    ...place,
    path: `${place.path}${segment.text}`,
    parameters: [...place.parameters, ...segment.parameters],
    slots,
    owner: target.one,
  };
  if (target.allowed.readableByKey) addRead(context, item, target);
  addChanges(context, item, target, true);
  addStreams(context, item, target);
  addNavigations(context, item, target, depth, isWanted);
  addBound(context, item, lineNames(target, context), false);
  return item;
}

/**
 * Adds the reads of derived types that have no set of their own: by a segment with the type's name, behind the set and
 * behind the record; what they alone lead to, have as a stream or is bound to them is there. v2 knows no such segments.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_AddressingDerivedTypes
 */
function addCasts(context: BuildContext, place: Place, target: Target, isRecord: boolean, isWanted: IsWanted): void {
  if (context.builder.model.version === "v2") return;
  const base = new Set([...target.flat.navigations, ...target.flat.properties].map(({ name }) => name));
  for (const name of context.builder.derivedOf(target.typeName)) {
    const flat = context.builder.flatten(name);
    if (!flat) continue;
    const one = name.slice(name.lastIndexOf(".") + 1);
    const cast: Target = { ...target, typeName: name, flat, one, many: `${target.many} ${one}`, about: undefined };
    const there: Place = { ...place, path: `${place.path}/${name}` };
    if (context.list.has(there.path)) continue;
    if (isRecord && target.allowed.readableByKey) addRead(context, there, cast);
    if (!isRecord && target.allowed.readable) addList(context, there, cast);
    if (isRecord) {
      addStreams(context, there, {
        ...cast,
        flat: {
          ...flat,
          hasStream: flat.hasStream && !target.flat.hasStream,
          properties: flat.properties.filter((property) => !base.has(property.name)),
        },
      });
      addNavigations(context, there, cast, 0, (navigation) => !base.has(navigation.name) && isWanted(navigation));
    }
    addBound(context, { ...there, owner: one }, [name], !isRecord);
  }
}

/** What is known of a resource before its paths are made. */
export interface ResourcePlan {
  readonly name: string;
  readonly kind: "set" | "singleton";
  readonly typeName: string;
  readonly flat: FlatType;
  readonly annotations: Annotations;
  /** The type's short name when no other set has the type, else the set's name. */
  readonly one: string;
}

/** Adds all paths of an entity set or a singleton, below `base`. Answers the place of one record, where other sets may hang. */
export function addResource(
  context: BuildContext,
  plan: ResourcePlan,
  base: Pick<Place, "path" | "parameters" | "slots">,
  isWanted: IsWanted,
): void {
  const place: Place = { ...base, path: `${base.path}/${plan.name}`, tag: plan.name, owner: plan.one };
  const target: Target = {
    typeName: plan.typeName,
    flat: plan.flat,
    allowed: capabilitiesOf(plan.annotations, plan.flat.type.annotations),
    one: plan.one,
    many: plan.name,
    about: descriptionOf(plan.annotations),
  };
  if (plan.kind === "singleton") {
    if (target.allowed.readable) addRead(context, place, target);
    addChanges(context, place, target, false);
    addNavigations(context, place, target, 0, isWanted);
    addBound(context, place, lineNames(target, context), false);
    return;
  }
  if (target.allowed.readable) addList(context, place, target);
  const isConcrete = !plan.flat.type.abstract || context.builder.derivedOf(plan.typeName).length > 0;
  if (target.allowed.insertable && isConcrete) addCreate(context, place, target);
  addCasts(context, place, target, false, isWanted);
  addBound(context, place, lineNames(target, context), true);
  if (hasKey(plan.flat)) addCasts(context, addItem(context, place, target, 0, isWanted), target, true, isWanted);
}
