import type { MethodName } from "../../../generated/tables.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { ApiOperation } from "./apis.ts";
import { listName } from "./find-list.ts";

/** Operations that write records have one of these methods. */
const verbOf: Readonly<Partial<Record<MethodName, string>>> = {
  POST: "creates records",
  PUT: "changes records",
  PATCH: "changes records",
  DELETE: "removes records",
};

const depth = (name: string): number => name.split("/").length;

/**
 * The operation that writes to a set: by the path of the spec, by the set's name in full (`salesorder/SalesOrders`), or
 * by its last parts where one set alone has them.
 *
 * @throws {UsageInvalid} with the nearest names, or with those that fit
 */
export function findWrite(
  operations: readonly ApiOperation[],
  name: string,
  methods: readonly MethodName[],
): ApiOperation {
  const writing = operations
    // A run of an action has no body of a record, and no set of its own.
    .filter(({ method, row }) => methods.includes(method) && (method === "DELETE" || row.body !== undefined))
    .map((operation) => ({ operation, name: listName(operation.path) }));
  const exact = writing.find(({ operation }) => operation.path === name);
  if (exact) return exact.operation;
  const wanted = name.toLowerCase();
  const full = writing.filter((one) => one.name.toLowerCase() === wanted);
  const found = full.length > 0 ? full : writing.filter((one) => one.name.toLowerCase().endsWith(`/${wanted}`));
  const least = Math.min(...found.map((one) => depth(one.name)));
  const nearest = found.filter((one) => depth(one.name) === least);
  const fewest = Math.min(...nearest.map(({ operation }) => operation.path.split("{").length));
  const [chosen, ...others] = nearest.filter(({ operation }) => operation.path.split("{").length === fewest);
  if (chosen && others.length === 0) return chosen.operation;
  if (chosen)
    throw new UsageInvalid(
      `several sets are called '${name}': ${[chosen, ...others].map((one) => `${one.name} (${one.operation.path})`).join(", ")}. Name one by its path`,
    );
  const names = writing.flatMap((one) => [one.name, one.name.split("/").at(-1) ?? ""]);
  throw new UsageInvalid(
    `nothing ${verbOf[methods[0] ?? "POST"] ?? "writes"} at '${name}'${didYouMean(name, [...new Set(names)])}: give a set such as salesorder/SalesOrders, or a path of the spec.`,
  );
}
