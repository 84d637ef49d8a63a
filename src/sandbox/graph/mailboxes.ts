import type { World } from "../core/service.ts";
import { RowTable } from "../odata/rows/row-table.ts";
import type { Person } from "./authenticate.ts";
import { contactType } from "./contact-type.ts";
import { seedContacts } from "./seed-contacts.ts";

const defaultContacts = 25;

/** Everybody's contacts, made when they are first asked for. */
export class Mailboxes {
  readonly #world: World;
  readonly #contacts = new Map<string, RowTable>();

  constructor(world: World) {
    this.#world = world;
  }

  of({ id }: Person): RowTable {
    const known = this.#contacts.get(id);
    if (known) return known;
    const { random, rows, clock } = this.#world;
    const count = rows["contacts"] ?? defaultContacts;
    const seeds = seedContacts((stream) => random(`graph/${id}/${stream}`), count, clock.startMs);
    const contacts = new RowTable(contactType, seeds);
    this.#contacts.set(id, contacts);
    return contacts;
  }
}
