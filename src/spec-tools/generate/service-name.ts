import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { methods, type PathItem } from "./spec-document.ts";

/** The service of a path: the first tag of its operations in kebab-case, which is also the name of its file. */
export function serviceName(path: string, item: PathItem): string {
  const tags = new Set(methods.flatMap((method) => item[method]?.tags?.slice(0, 1) ?? []));
  const [tag] = tags;
  if (tag === undefined || tags.size > 1)
    throw new SpecInvalid(
      path.slice(0, 200),
      `all operations of a path need the same first tag, found ${[...tags].join(", ").slice(0, 200) || "none"}`,
      "Give them one.",
    );
  return tag
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}
