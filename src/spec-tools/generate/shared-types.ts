import ts from "typescript";
import { nodeText } from "./node-text.ts";

const { factory } = ts;

/** Shorter than this, a type takes no more room than the name that would stand for it. */
const shortest = 29;

/** The name of a service, and a node of its types. */
export type ByService<N> = ReadonlyMap<string, N>;

/** A declaration, and the services that name it. */
interface Declared {
  readonly node: ts.InterfaceDeclaration;
  readonly services: ReadonlySet<string>;
}

/** Object types that stand in several places, each declared once: first all are counted, then each is replaced. */
export class SharedTypes {
  readonly #prefix: string;
  readonly #uses = new Map<string, string[]>();
  readonly #declared = new Map<string, Declared>();

  /** @param prefix of the names: `Query` makes `Query1`, `Query2` */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Notes that a service has a type, which `key` stands for. */
  count(service: string, key: string): void {
    const users = this.#uses.get(key);
    if (users) users.push(service);
    else this.#uses.set(key, [service]);
  }

  /** How often a type was counted. */
  uses(key: string): number {
    return this.#uses.get(key)?.length ?? 0;
  }

  /** The declaration of a type, which `make` makes of a name when it is first asked for. */
  declare(key: string, make: (name: string) => ts.InterfaceDeclaration): ts.InterfaceDeclaration {
    const known = this.#declared.get(key);
    if (known) return known.node;
    const node = make(`${this.#prefix}${this.#declared.size + 1}`);
    this.#declared.set(key, { node, services: new Set(this.#uses.get(key)) });
    return node;
  }

  countObject(service: string, type: ts.TypeLiteralNode): void {
    this.count(service, nodeText(type));
  }

  /** The object type itself, or the name of what it is declared as where it was counted more than once. */
  replaceObject(type: ts.TypeLiteralNode): ts.TypeNode {
    const text = nodeText(type);
    if (this.uses(text) < 2 || text.length < shortest) return type;
    const { name } = this.declare(text, (name) =>
      factory.createInterfaceDeclaration(undefined, name, undefined, undefined, type.members),
    );
    return factory.createTypeReferenceNode(name);
  }

  /** What several services name. */
  get common(): ts.InterfaceDeclaration[] {
    return [...this.#declared.values()].filter(({ services }) => services.size > 1).map(({ node }) => node);
  }

  /** What one service alone names. */
  of(service: string): ts.InterfaceDeclaration[] {
    const own = [...this.#declared.values()].filter(({ services }) => services.size === 1 && services.has(service));
    return own.map(({ node }) => node);
  }
}
