import { deref, type OperationObject, operationsOf, type ParameterObject, type SpecDocument } from "../../core/spec.ts";

/** An operation with its address. */
export interface Route {
  /** In upper case. */
  readonly method: string;
  readonly segments: readonly string[];
  readonly operation: OperationObject;
  /** Those of the path item and of the operation together. */
  readonly parameters: readonly ParameterObject[];
}

/** What an address leads to: the path may be known while the method is not. */
export interface RouteMatch {
  readonly route: Route | undefined;
  /** Methods that the address has. */
  readonly allowed: readonly string[];
  readonly path: Readonly<Record<string, string>>;
}

/** Every operation of a document, those with the fewest parameters in the path first. */
export function readRoutes(document: SpecDocument): readonly Route[] {
  const routes = [...operationsOf(document)].map(({ path, item, method, operation }): Route => {
    const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
    const segments = path.slice(1).split("/");
    return { method, segments, operation, parameters: parameters.map((parameter) => deref(document, parameter)) };
  });
  const holes = (route: Route): number => route.segments.filter(isHole).length;
  return routes.sort((a, b) => holes(a) - holes(b));
}

const isHole = (segment: string): boolean => segment.startsWith("{");

/** Finds what a path, without its version, leads to; undefined when nothing is there. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  segments: readonly string[],
): RouteMatch | undefined {
  const found = routes.find((route) => fits(route, segments));
  if (!found) return undefined;
  const same = routes.filter(
    (route) =>
      fits(route, segments) &&
      route.segments.every((segment, i) => isHole(segment) === isHole(found.segments[i] ?? "")),
  );
  const route = same.find((candidate) => candidate.method === method);
  const path: Record<string, string> = {};
  (route ?? found).segments.forEach((segment, i) => {
    if (isHole(segment)) path[segment.slice(1, -1)] = segments[i] ?? "";
  });
  return { route, allowed: same.map((candidate) => candidate.method), path };
}

function fits(route: Route, segments: readonly string[]): boolean {
  return (
    route.segments.length === segments.length &&
    route.segments.every((segment, i) => isHole(segment) || segment.toLowerCase() === segments[i]?.toLowerCase())
  );
}
