import { Refusal } from "../requests/refusal.ts";
import type { BinaryOperator, FilterNode } from "./filter-syntax.ts";
import type { Token } from "./filter-tokens.ts";
import { tokenize } from "./filter-tokens.ts";
import { parseLiteral } from "./literal.ts";

/** From the weakest to the strongest. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ["or"],
  ["and"],
  ["eq", "ne"],
  ["gt", "ge", "lt", "le"],
  ["add", "sub"],
  ["mul", "div", "mod"],
];

class Parser {
  readonly #filter: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(filter: string) {
    this.#filter = filter;
    this.#tokens = tokenize(filter);
  }

  parse(): FilterNode {
    const node = this.#level(0);
    if (this.#peek().type !== "end") this.#fail();
    return node;
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { type: "end", text: "", at: this.#filter.length };
  }

  #take(type?: Token["type"]): Token {
    const token = this.#peek();
    if (type !== undefined && token.type !== type) this.#fail();
    this.#at++;
    return token;
  }

  #fail(): never {
    throw new Refusal(400, `Syntax error at position ${this.#peek().at} in '${this.#filter}'.`);
  }

  #level(depth: number): FilterNode {
    const operators = levels[depth];
    if (!operators) return this.#unary();
    let left = this.#level(depth + 1);
    for (;;) {
      const token = this.#peek();
      const operator = token.type === "word" ? operators.find((one) => one === token.text) : undefined;
      if (!operator) return left;
      this.#take();
      left = { type: "binary", operator, left, right: this.#level(depth + 1) };
    }
  }

  #unary(): FilterNode {
    const token = this.#peek();
    if (token.type === "word" && token.text === "not") {
      this.#take();
      return { type: "not", operand: this.#unary() };
    }
    if (token.type === "-") {
      this.#take();
      return { type: "negate", operand: this.#unary() };
    }
    return this.#primary();
  }

  #primary(): FilterNode {
    const token = this.#take();
    if (token.type === "(") {
      const node = this.#level(0);
      this.#take(")");
      return node;
    }
    if (token.type === "literal") {
      const literal = parseLiteral(token.text);
      if (!literal) throw new Refusal(400, `Unrecognized literal at position ${token.at} in '${this.#filter}'.`);
      return { type: "literal", literal };
    }
    if (token.type !== "word") {
      this.#at--;
      this.#fail();
    }
    return this.#peek().type === "("
      ? { type: "call", name: token.text, arguments: this.#arguments() }
      : { type: "field", name: token.text };
  }

  #arguments(): FilterNode[] {
    this.#take("(");
    const found: FilterNode[] = [];
    while (this.#peek().type !== ")") {
      if (found.length > 0) this.#take(",");
      found.push(this.#level(0));
    }
    this.#take(")");
    return found;
  }
}

/** Parses a `$filter` of OData v2 (fact 51). */
export function parseFilter(filter: string): FilterNode {
  return new Parser(filter).parse();
}
