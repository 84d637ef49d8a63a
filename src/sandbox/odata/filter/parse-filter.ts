import { type Dialect, isOlder } from "../dialect.ts";
import { QueryRefusal } from "../refusal.ts";
import type { Calculation, Comparison, Expression } from "./filter-syntax.ts";
import { type Token, tokenize } from "./filter-tokens.ts";
import type { Literal } from "./literal.ts";

type Binary = "or" | "and" | Comparison | Calculation;

/** Operators from the weakest to the strongest. */
const levels: readonly (readonly Binary[])[] = [
  ["or"],
  ["and"],
  ["eq", "ne"],
  ["gt", "ge", "lt", "le"],
  ["add", "sub"],
  ["mul", "div", "mod"],
];

/** Where the operand of `not` begins: it takes a whole comparison. */
const afterNot = 2;

/** Deeper than any honest filter, and shallow enough for the stack. */
const deepest = 100;

/**
 * Reads a `$filter` into a tree.
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptionfilter
 */
export function parseFilter(text: string, dialect: Pick<Dialect, "version" | "readTime"> = {}): Expression {
  return new Parser(text, dialect).parse();
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #hasIn: boolean;
  #next = 0;
  #depth = 0;

  constructor(text: string, dialect: Pick<Dialect, "version" | "readTime">) {
    this.#text = text;
    this.#tokens = tokenize(text, dialect);
    this.#hasIn = !isOlder(dialect);
  }

  parse(): Expression {
    const tree = this.#level(0);
    if (this.#next < this.#tokens.length) this.#fail();
    return tree;
  }

  #fail(): never {
    const at = this.#tokens[this.#next]?.at ?? this.#text.length;
    throw new QueryRefusal("bad-syntax", `Syntax error at position ${at} in '${this.#text}'.`);
  }

  #takeMark(mark: string): boolean {
    const token = this.#tokens[this.#next];
    if (token?.kind !== "mark" || token.text !== mark) return false;
    this.#next++;
    return true;
  }

  #need(mark: string): void {
    if (!this.#takeMark(mark)) this.#fail();
  }

  #takeName<Name extends string>(names: readonly Name[]): Name | undefined {
    const token = this.#tokens[this.#next];
    const found = token?.kind === "name" ? names.find((name) => name === token.text) : undefined;
    if (found !== undefined) this.#next++;
    return found;
  }

  #level(index: number): Expression {
    const operators = levels[index];
    if (!operators) return this.#unary();
    let left = this.#level(index + 1);
    for (let operator = this.#takeName(operators); operator !== undefined; operator = this.#takeName(operators))
      left = join(operator, left, this.#level(index + 1));
    if (index !== afterNot || this.#takeName(["in"]) === undefined) return left;
    if (!this.#hasIn) throw new QueryRefusal("bad-syntax", `OData v2 knows neither in nor contains: '${this.#text}'.`);
    return { kind: "in", operand: left, list: this.#literals() };
  }

  #unary(): Expression {
    if (this.#takeName(["not"]) !== undefined)
      return { kind: "not", operand: this.#deeper(() => this.#level(afterNot)) };
    if (this.#takeMark("-")) return { kind: "negate", operand: this.#deeper(() => this.#unary()) };
    return this.#primary();
  }

  #deeper(read: () => Expression): Expression {
    if (++this.#depth > deepest) throw new QueryRefusal("bad-syntax", "The filter is nested too deeply.");
    const inner = read();
    this.#depth--;
    return inner;
  }

  #primary(): Expression {
    if (this.#takeMark("(")) {
      const inner = this.#deeper(() => this.#level(0));
      this.#need(")");
      return inner;
    }
    const token = this.#tokens[this.#next];
    if (!token || token.kind === "mark") return this.#fail();
    this.#next++;
    if (token.kind === "literal") return { kind: "literal", literal: token.literal };
    if (!this.#takeMark("(")) return { kind: "field", name: token.text };
    const lambda = /^(.+)\/(any|all)$/.exec(token.text)?.[1];
    if (lambda !== undefined) return { kind: "lambda", path: this.#skipLambda(lambda) };
    const parts: Expression[] = [];
    if (!this.#takeMark(")")) {
      do parts.push(this.#deeper(() => this.#level(0)));
      while (this.#takeMark(","));
      this.#need(")");
    }
    return { kind: "call", name: token.text, parts };
  }

  #literals(): readonly Literal[] {
    const list: Literal[] = [];
    this.#need("(");
    do {
      const token = this.#tokens[this.#next++];
      if (token?.kind !== "literal") return this.#fail();
      list.push(token.literal);
    } while (this.#takeMark(","));
    this.#need(")");
    return list;
  }

  /** No dialect evaluates a lambda, so only its end is of interest. */
  #skipLambda(path: string): string {
    for (let open = 1; open > 0; this.#next++) {
      const token = this.#tokens[this.#next];
      if (!token) return this.#fail();
      if (token.kind === "mark" && token.text === "(") open++;
      if (token.kind === "mark" && token.text === ")") open--;
    }
    return path;
  }
}

function join(operator: Binary, left: Expression, right: Expression): Expression {
  switch (operator) {
    case "or":
    case "and":
      return { kind: operator, left, right };
    case "add":
    case "sub":
    case "mul":
    case "div":
    case "mod":
      return { kind: "calculate", operator, left, right };
    default:
      return { kind: "compare", operator, left, right };
  }
}
