import type ts from "typescript";
import { type ByService, SharedTypes } from "./shared-types.ts";
import { changeMembers, changeOperations } from "./type-members.ts";

/** Where parameters stand, and the prefix of what several operations share of them. */
const places: Readonly<Record<string, string>> = { query: "Query", header: "Header", path: "Path", cookie: "Cookie" };

type Change = (type: ts.TypeLiteralNode, name: string) => ts.TypeNode;

/** Counts what the operations have, then puts names in the places of what stands there several times. */
function share(
  operations: ByService<ts.InterfaceDeclaration>,
  shared: (name: string) => SharedTypes | undefined,
  each: (parameters: ts.TypeLiteralNode, change: Change) => ts.TypeNode,
): Map<string, ts.InterfaceDeclaration> {
  for (const [service, own] of operations)
    changeOperations(own, "parameters", (parameters) =>
      each(parameters, (type, name) => {
        shared(name)?.countObject(service, type);
        return type;
      }),
    );
  const replaced = [...operations].map(
    ([service, own]) =>
      [
        service,
        changeOperations(own, "parameters", (parameters) =>
          each(parameters, (type, name) => shared(name)?.replaceObject(type) ?? type),
        ),
      ] as const,
  );
  return new Map(replaced);
}

/** Gives the parameters that several operations share a name: those of one place, and all of an operation. */
export function shareParameters(operations: ByService<ts.InterfaceDeclaration>): {
  readonly shared: SharedTypes[];
  readonly operations: ByService<ts.InterfaceDeclaration>;
} {
  const byPlace = new Map(Object.entries(places).map(([place, prefix]) => [place, new SharedTypes(prefix)]));
  const whole = new SharedTypes("Parameters");
  const named = share(operations, (place) => byPlace.get(place), changeMembers);
  const shared = share(
    named,
    () => whole,
    (parameters, change) => change(parameters, "parameters"),
  );
  return { shared: [...byPlace.values(), whole], operations: shared };
}
