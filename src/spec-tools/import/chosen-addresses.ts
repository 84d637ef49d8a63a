import type { Json } from "./flat-type.ts";

/** A path without keys and the slash that it begins with: `/me/mailFolders('{id}')/messages` → `me/mailFolders/messages`. */
const routeOf = (path: string): string => path.replaceAll(/\([^()]*\)/g, "").slice(1);

/** The set, singleton or import that a selection begins with. */
export const rootOf = (name: string): string => name.split("/", 1)[0] ?? name;

/**
 * Which addresses a selection takes. A set or singleton brings all that is contained in it; `me/contacts` narrows it to
 * what stands there and below, unless the whole is selected too.
 */
export class ChosenAddresses {
  /** Routes by the root that they narrow. */
  readonly #routes = new Map<string, string[]>();
  readonly #found = new Set<string>();

  constructor(select: readonly string[] = []) {
    const whole = new Set(select.filter((name) => !name.includes("/")));
    for (const name of select) {
      const root = rootOf(name);
      if (!whole.has(root)) this.#routes.set(root, [...(this.#routes.get(root) ?? []), name]);
    }
  }

  takes(path: string): boolean {
    const route = routeOf(path);
    const routes = this.#routes.get(rootOf(route));
    if (!routes) return true;
    const fitting = routes.filter((one) => route === one || route.startsWith(`${one}/`));
    for (const one of fitting) this.#found.add(one);
    return fitting.length > 0;
  }

  /** Whether only a part of what is contained in something is taken. */
  get isNarrow(): boolean {
    return this.#routes.size > 0;
  }

  /** What was selected and no path fitted. */
  get missing(): string[] {
    return [...this.#routes.values()].flat().filter((route) => !this.#found.has(route));
  }
}

/** The schemas that a text refers to, and those that these refer to. */
export function schemasIn(text: string, schemas: Readonly<Record<string, Json>>): Record<string, Json> {
  const wanted = new Set<string>();
  const open = [text];
  for (let part = open.pop(); part !== undefined; part = open.pop())
    for (const [, name = ""] of part.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (wanted.has(name)) continue;
      wanted.add(name);
      open.push(JSON.stringify(schemas[name] ?? {}));
    }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => wanted.has(name)));
}
