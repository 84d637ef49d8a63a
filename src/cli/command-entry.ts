import type { Command } from "commander";

/** A command as the overview shows it; what it is made of is loaded only when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  /** Not for people, and not in the overview. */
  readonly hidden?: true;
  load(): Promise<Command>;
}
