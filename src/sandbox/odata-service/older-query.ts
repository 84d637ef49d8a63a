import { QueryRefusal } from "../odata/refusal.ts";

const refuse = (message: string): never => {
  throw new QueryRefusal("bad-syntax", message);
};

interface Branch {
  readonly select: string[];
  readonly expand: Map<string, Branch>;
}

const branch = (): Branch => ({ select: [], expand: new Map() });

/** Prints a tree of expansions as v4 writes them: `Lines($select=No;$expand=Item)`. */
function printBranch({ select, expand }: Branch): string {
  const inner = [...expand].map(([name, below]) => {
    const options = [
      ...(below.select.length > 0 ? [`$select=${below.select.join(",")}`] : []),
      ...(below.expand.size > 0 ? [`$expand=${printBranch(below)}`] : []),
    ];
    return options.length > 0 ? `${name}(${options.join(";")})` : name;
  });
  void select;
  return inner.join(",");
}

/** The query options of v2 and v3 as those of v4. */
export function translateQuery(query: URLSearchParams): URLSearchParams {
  const translated = new URLSearchParams();
  const root = branch();
  for (const path of (query.get("$expand") ?? "").split(",").filter((one) => one !== "")) {
    let at = root;
    for (const step of path.trim().split("/")) {
      const next = at.expand.get(step) ?? branch();
      at.expand.set(step, next);
      at = next;
    }
  }
  for (const path of (query.get("$select") ?? "").split(",").filter((one) => one !== "")) {
    const steps = path.trim().split("/");
    const name = steps.pop() ?? "";
    let at = root;
    for (const step of steps) at = at.expand.get(step) ?? refuse(`$select names ${path}, but ${step} is not expanded.`);
    if (!at.expand.has(name)) at.select.push(name);
  }
  for (const [name, value] of query) {
    if (name === "$count") refuse("The query option '$count' is one of OData v4; v2 has $inlinecount=allpages.");
    if (name === "$inlinecount")
      translated.append(
        "$count",
        value === "allpages" ? "true" : value === "none" ? "false" : refuse(`$inlinecount=${value} is unknown.`),
      );
    else if (name !== "$select" && name !== "$expand") translated.append(name, value);
  }
  if (root.select.length > 0) translated.append("$select", root.select.join(","));
  if (root.expand.size > 0) translated.append("$expand", printBranch(root));
  return translated;
}
