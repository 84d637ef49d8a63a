import { madeOnce } from "../core/made-once.ts";
import type { World } from "../core/service.ts";
import { RowTable } from "../odata/rows/row-table.ts";
import type { Person } from "./authenticate.ts";
import { contactType, messageType } from "./record-types.ts";
import type { GraphSet } from "./records.ts";
import { seedContacts } from "./seed-contacts.ts";
import { seedMessages } from "./seed-messages.ts";

const defaultContacts = 25;
const defaultMessages = 25;

/** What one person has. */
export interface Mailbox {
  readonly contacts: GraphSet;
  readonly inbox: GraphSet;
}

/** Everybody's mailboxes, made when they are first asked for. */
export class Mailboxes {
  readonly #world: World;
  readonly #mailboxes = new Map<string, Mailbox>();

  constructor(world: World) {
    this.#world = world;
  }

  of({ id }: Person): Mailbox {
    return madeOnce(this.#mailboxes, id, () => this.#made(id));
  }

  #made(id: string): Mailbox {
    const { random, rows, clock } = this.#world;
    const own = (stream: string) => random(`graph/${id}/${stream}`);
    const contacts = seedContacts(own, rows["contacts"] ?? defaultContacts, clock.startMs);
    const messages = seedMessages(own, rows["messages"] ?? defaultMessages, clock.startMs);
    const set = (name: GraphSet["name"], address: string, table: RowTable): GraphSet => ({
      name,
      address: `/me/${address}`,
      context: `users('me')/${address}`,
      table,
      deltaTokens: { serial: 0, forgotten: 0 },
    });
    return {
      contacts: set("contact", "contacts", new RowTable(contactType, contacts)),
      inbox: set("message", "mailFolders('inbox')/messages", new RowTable(messageType, messages)),
    };
  }

  /** Forgets every delta token that was given out, as a full cache does. */
  forgetDeltaTokens(): void {
    for (const { contacts, inbox } of this.#mailboxes.values())
      for (const { deltaTokens } of [contacts, inbox]) deltaTokens.forgotten = deltaTokens.serial;
  }
}
