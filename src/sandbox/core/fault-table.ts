import type { FaultEffect, FaultRule } from "./fault-rule.ts";
import { anyName, type FaultCall, type KnownNames, type ParsedFaultRule, parseFaultRule } from "./parse-fault-rule.ts";
import type { Random } from "./random.ts";

interface Standing {
  readonly id: string;
  readonly rule: ParsedFaultRule;
  readonly random: Random;
  seen: number;
  struck: number;
}

/** The fault rules that stand in one sandbox. */
export class FaultTable {
  readonly #standing: Standing[] = [];
  readonly #random: (stream: string) => Random;
  readonly #known: KnownNames;
  #added = 0;

  /** A rule may name the operations and fields that are `known`, every name unless given; patterns are free. */
  constructor(random: (stream: string) => Random, known: KnownNames = anyName) {
    this.#random = random;
    this.#known = known;
  }

  /**
   * Adds a rule and returns its id, by which it can be removed and which the request log shows.
   * @throws {SandboxFaultInvalid} when the rule is not understood
   */
  add(rule: FaultRule | unknown): string {
    const parsed = parseFaultRule(rule, this.#known);
    const id = `fault-${++this.#added}`;
    this.#standing.push({ id, rule: parsed, random: this.#random(`fault/${id}`), seen: 0, struck: 0 });
    return id;
  }

  /** Removes one rule; false when there is none with that id. */
  remove(id: string): boolean {
    const index = this.#standing.findIndex((standing) => standing.id === id);
    if (index >= 0) this.#standing.splice(index, 1);
    return index >= 0;
  }

  /** Removes all rules. */
  clear(): void {
    this.#standing.length = 0;
  }

  /** The rules that stand, with how many calls each has seen and struck. */
  list(): { id: string; seen: number; struck: number }[] {
    return this.#standing.map(({ id, seen, struck }) => ({ id, seen, struck }));
  }

  /** What happens to this call. Every rule counts every call that it matches, also one that another rule strikes. */
  strike(call: FaultCall): { id: string; effect: FaultEffect } | undefined {
    let first: Standing | undefined;
    for (const standing of this.#standing) {
      const { rule } = standing;
      if (!rule.matches(call)) continue;
      standing.seen++;
      if (first || standing.seen < rule.nth || standing.struck >= rule.count) continue;
      if (rule.probability < 1 && standing.random.next() >= rule.probability) continue;
      first = standing;
    }
    if (!first) return undefined;
    first.struck++;
    return { id: first.id, effect: first.rule.effect };
  }
}
