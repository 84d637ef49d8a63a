import { splitOutside } from "../odata/page/parse-expand.ts";
import { QueryRefusal } from "../odata/refusal.ts";

const refuse = (message: string): never => {
  throw new QueryRefusal("bad-syntax", message);
};

/** A piece of a filter of v2 as v4 writes it; a literal of v4 stays behind as something that is none. */
function translateOutside(text: string): string {
  if (/[0-9a-f]{8}-[0-9a-f]{4}-|\d{4}-\d{2}-\d{2}/i.test(text))
    refuse(`'${text.trim()}' has a literal that OData v2 does not know: guid'…' and datetime'…' are needed.`);
  if (/\bin\b\s*$|\bcontains\b\s*\(/.test(text)) refuse("OData v2 knows neither in nor contains.");
  return text.replace(/\b(\d+)L\b/g, "$1");
}

const prefixes: Readonly<Record<string, (inner: string) => string>> = {
  guid: (inner) => inner,
  datetime: (inner) => `${inner.slice(0, 19)}Z`,
  datetimeoffset: (inner) => inner,
  time: (inner) => `'${inner}'`,
};

/** Turns `substringof('a',Name)` around into what v4 has. */
function turnSubstringOf(filter: string): string {
  const at = filter.indexOf("substringof(");
  if (at < 0) return filter;
  const open = at + "substringof(".length;
  for (let depth = 1, index = open, inQuotes = false; index < filter.length; index += 1) {
    const char = filter[index];
    if (char === "'") inQuotes = !inQuotes;
    if (inQuotes) continue;
    depth += char === "(" ? 1 : char === ")" ? -1 : 0;
    if (depth > 0) continue;
    const [piece = "", whole = ""] = splitOutside(filter.slice(open, index), ",");
    const rest = turnSubstringOf(filter.slice(index + 1)).replace(/^\s+eq\s+true\b/, "");
    return `${filter.slice(0, at)}contains(${turnSubstringOf(whole)},${turnSubstringOf(piece)})${rest}`;
  }
  return refuse("A parenthesis is not closed.");
}

/** A filter of v2 and v3 as the engine of v4 reads it. */
export function translateFilter(filter: string): string {
  const literal = /([A-Za-z]+)?'((?:[^']|'')*)'/g;
  let text = "";
  let from = 0;
  for (const match of filter.matchAll(literal)) {
    const [all, prefix, inner = ""] = match;
    const print = prefix === undefined ? undefined : prefixes[prefix];
    if (prefix !== undefined && !print) refuse(`${prefix}'…' is no literal of OData v2.`);
    text += translateOutside(filter.slice(from, match.index)) + (print ? print(inner) : all);
    from = match.index + all.length;
  }
  return turnSubstringOf(text + translateOutside(filter.slice(from)));
}

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
    else if (name === "$filter") translated.append(name, translateFilter(value));
    else if (name !== "$select" && name !== "$expand") translated.append(name, value);
  }
  if (root.select.length > 0) translated.append("$select", root.select.join(","));
  if (root.expand.size > 0) translated.append("$expand", printBranch(root));
  return translated;
}
