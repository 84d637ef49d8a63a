import type { PlainKind } from "./change-kinds.ts";
import type { ChangeList } from "./change-list.ts";
import type { SchemaKind, Side } from "./schema-kinds.ts";

/** Takes the changes of values of one side. */
export class Sink {
  readonly list: ChangeList;
  readonly side: Side;
  /** Whether no operation leads here. */
  readonly unused: boolean;
  /** Whether the service calls the user here, so that the user reads the request and sends the answer. */
  readonly notified: boolean;

  constructor(list: ChangeList, side: Side, { unused = false, notified = false } = {}) {
    this.list = list;
    this.side = side;
    this.unused = unused;
    this.notified = notified;
  }

  /** A change that is judged by the side. */
  add(kind: SchemaKind, place: string, what: string): void {
    this.list.addAt(kind, this.side, place, what, this.unused);
  }

  /** A change that means the same on both sides. */
  addPlain(kind: PlainKind, place: string, what: string): void {
    this.list.add(kind, place, what, { unused: this.unused, notified: this.notified });
  }
}
