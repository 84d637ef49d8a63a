import { methods, type SpecDocument } from "./spec-document.ts";

/** The service of paths without a tag. */
const untagged = "default";

/** Names that Windows keeps for devices, whatever their ending. @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const device = /^(con|prn|aux|nul|conin|conout|clock|(com|lpt)\d)$/;

/** Longer names are cut: some file systems take 143 bytes, and an ending is added. */
const longest = 80;

/**
 * A tag as the name of a file on every system: small letters of ASCII, digits and hyphens. Letters without a form in ASCII
 * are written as their code points, so that tags in any script have names that differ.
 */
export function serviceName(tag: string): string {
  const plain = tag
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/[^A-Za-z0-9-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16).padStart(4, "0")}`)
    .slice(0, longest)
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  if (plain === "") return untagged;
  return device.test(plain) ? `${plain}-service` : plain;
}

/** The first tag of a path's operations in the order in which they are printed. */
function tagOf(item: SpecDocument["paths"][string]): string | undefined {
  for (const method of methods) {
    const [tag] = item[method]?.tags ?? [];
    if (tag !== undefined) return tag;
  }
  // Of operations that the tables do not have, such as HEAD, one tells as well.
  const others: readonly unknown[] = Object.values(item);
  for (const operation of others)
    if (typeof operation === "object" && operation !== null && "tags" in operation && Array.isArray(operation.tags)) {
      const [tag]: unknown[] = operation.tags;
      if (typeof tag === "string") return tag;
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
