import { fileName } from "../../kit/file-name.ts";
import { methods, type SpecDocument } from "./spec-document.ts";

/** The service of paths without a tag. */
const untagged = "default";

/** A tag as the name of a service, which is also that of its file. */
export const serviceName = (tag: string): string => fileName(tag, untagged);

/** The first tag of a path's operations in the order in which they are printed. */
function tagOf(item: SpecDocument["paths"][string]): string | undefined {
  for (const method of methods) {
    const [tag] = item[method]?.tags ?? [];
    // YAML makes a number of a tag that is one.
    if (tag !== undefined) return String(tag);
  }
  // Of operations that the tables do not have, such as HEAD, one tells as well.
  const others: readonly unknown[] = Object.values(item);
  for (const operation of others)
    if (typeof operation === "object" && operation !== null && "tags" in operation && Array.isArray(operation.tags)) {
      const [tag]: unknown[] = operation.tags;
      if (typeof tag === "string" || typeof tag === "number") return String(tag);
    }
  return undefined;
}

/**
 * The service of each path, which is also the name of its file: the first tag of its operations. Tags whose names differ in
 * letter case or signs only are one service, as their files would be one on many disks.
 */
export function serviceNames({ paths }: SpecDocument): Map<string, string> {
  return new Map(
    Object.entries(paths).map(([path, item]) => {
      const tag = tagOf(item);
      return [path, tag === undefined ? untagged : serviceName(tag)];
    }),
  );
}
