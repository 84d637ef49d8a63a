import { isObject, type JsonObject } from "../../src/kit/json-access.ts";

/** Members that sets which stay in step alike have alike, one beside the other. */
const alike = ["strategy", "key", "cursor", "counter", "lateSeconds", "wallClock", "deletes", "reset"];

/** Longer than a name and what declares it. */
const leastLength = 12;

/** Prints values as JavaScript, and each object that comes again by the name of a constant. */
class Printer {
  readonly #uses = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #constants: string[] = [];

  /** Counts an object and what is in it. */
  count(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    const text = JSON.stringify(value);
    const uses = (this.#uses.get(text) ?? 0) + 1;
    this.#uses.set(text, uses);
    // What is in an object that comes again is printed with it, once.
    if (uses === 1) for (const member of Object.values(value)) this.count(member);
  }

  /** The text of a value: the name of a constant where it comes again and is worth one. */
  print(value: unknown): string {
    const text = JSON.stringify(value);
    if (!isObject(value)) return text;
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const whole = `{ ${this.printMembers(value)} }`;
    if (text.length < leastLength || (this.#uses.get(text) ?? 0) < 2) return whole;
    const name = `shared${this.#names.size + 1}`;
    this.#names.set(text, name);
    this.#constants.push(`const ${name} = ${whole};`);
    return name;
  }

  printMembers(value: JsonObject): string {
    return Object.entries(value)
      .map(([name, member]) => `${JSON.stringify(name)}: ${this.print(member)}`)
      .join(", ");
  }

  get constants(): string {
    return this.#constants.join("\n");
  }
}

/** A row in two parts: what others have alike, and what is its own. */
function split(row: JsonObject): { readonly common: JsonObject; readonly own: JsonObject } {
  const [common, own] = [true, false].map((isCommon) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => alike.includes(name) === isCommon)),
  );
  return { common: common ?? {}, own: own ?? {} };
}

/**
 * The module of a table of sets in which what several of them have alike stands once: how they stay in step, fields,
 * references. What is imported of it is the same; nobody may change it.
 *
 * @param table a plain value, as `generated/<api>/sync/` has it
 */
export function shareValues({ sets, ...rest }: { readonly sets: Readonly<Record<string, object>> }): string {
  const printer = new Printer();
  const rows = Object.entries(sets).map(([name, row]) => ({ name, ...split({ ...row }) }));
  for (const { common, own } of rows) {
    printer.count(common);
    for (const member of Object.values(own)) printer.count(member);
  }
  const printed = rows.map(
    ({ name, common, own }) => `${JSON.stringify(name)}: { ...${printer.print(common)}, ${printer.printMembers(own)} }`,
  );
  const others = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}, `);
  return `${printer.constants}\nexport const table = { ${others.join("")}"sets": { ${printed.join(", ")} } };\n`;
}
