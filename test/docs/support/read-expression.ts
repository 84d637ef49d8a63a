/** What the expressions of a flow can speak of. */
export interface FlowValues {
  /** Outputs of the steps that have run, by name. */
  readonly outputs: ReadonlyMap<string, unknown>;
  /** Present items of the loops around, by the name of the loop. */
  readonly items: ReadonlyMap<string, unknown>;
  readonly triggerBody: unknown;
}

/** Looks up `body/value`: the designer writes a path of names in one text. */
function member(value: unknown, path: string): unknown {
  return path.split("/").reduce<unknown>((found, name) => {
    if (found === null || found === undefined) return null;
    if (typeof found !== "object") throw new Error(`${name} is asked of ${JSON.stringify(found)}`);
    return Reflect.get(found, name) ?? null;
  }, value);
}

function known(values: ReadonlyMap<string, unknown>, name: unknown, what: string): unknown {
  if (typeof name !== "string" || !values.has(name)) throw new Error(`there is no ${what} ${JSON.stringify(name)}`);
  return values.get(name) ?? null;
}

/** The functions that the documented flows use. */
function callFunction(name: string, given: readonly unknown[], values: FlowValues): unknown {
  const [first, second] = given;
  const wants = { outputs: 1, items: 1, triggerBody: 0, first: 1, equals: 2 }[name];
  if (wants !== given.length) throw new Error(`${name} with ${given.length} arguments is not known here`);
  if (name === "outputs") return known(values.outputs, first, "output of");
  if (name === "items") return known(values.items, first, "loop");
  if (name === "triggerBody") return values.triggerBody ?? null;
  if (name === "equals") return first === second;
  if (!Array.isArray(first)) throw new Error(`first of ${JSON.stringify(first)}`);
  return first[0] ?? null;
}

/** Reads one expression from left to right; whatever it does not know is an error. */
class ExpressionReader {
  readonly #text: string;
  readonly #values: FlowValues;
  #at = 0;

  constructor(text: string, values: FlowValues) {
    this.#text = text;
    this.#values = values;
  }

  whole(): unknown {
    const value = this.#value();
    if (this.#at < this.#text.length) throw this.#unknown();
    return value;
  }

  #unknown(): Error {
    return new Error(`not known here: ${this.#text.slice(this.#at)}, in ${this.#text}`);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    const found = new RegExp(pattern.source, "y");
    found.lastIndex = this.#at;
    const match = found.exec(this.#text);
    if (match) this.#at = found.lastIndex;
    return match ?? undefined;
  }

  #value(): unknown {
    const text = this.#take(/'((?:[^']|'')*)'/);
    if (text) return text[1]?.replaceAll("''", "'");
    const [, name = ""] = this.#take(/([a-zA-Z]+)\(/) ?? [];
    if (name === "") throw this.#unknown();
    const given: unknown[] = [];
    while (!this.#take(/\)/)) {
      if (given.length > 0 && !this.#take(/, ?/)) throw this.#unknown();
      given.push(this.#value());
    }
    let value = callFunction(name, given, this.#values);
    for (let path = this.#take(/\?\['([^']+)'\]/); path; path = this.#take(/\?\['([^']+)'\]/))
      value = member(value, path[1] ?? "");
    return value;
  }
}

/** What stands in for an expression within a text. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * What an input of a step is: `@…` the value of an expression, `@{…}` its text within another, anything else itself.
 *
 * @see https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language#expressions
 */
export function readInput(input: unknown, values: FlowValues): unknown {
  if (Array.isArray(input)) return input.map((one) => readInput(one, values));
  if (typeof input === "object" && input !== null)
    return Object.fromEntries(Object.entries(input).map(([name, one]) => [name, readInput(one, values)]));
  if (typeof input !== "string") return input;
  if (/^@[^{@]/.test(input)) return new ExpressionReader(input.slice(1), values).whole();
  const text = input.replace(/@\{([^{}]*)\}/g, (_, inner: string) =>
    asText(new ExpressionReader(inner, values).whole()),
  );
  if (text.includes("@{") || input.startsWith("@@")) throw new Error(`not known here: ${input}`);
  return text;
}
