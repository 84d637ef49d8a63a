import { businessRule } from "../../api/error-answer.ts";
import type { EnvironmentTables } from "../environment-tables.ts";
import { personAt } from "../seeds/people.ts";
import { mailDomain, userRow } from "../seeds/seed-users.ts";

/** Sandbox time after the action at which the job begins and ends. */
const runningAfterMs = 5_000;
const endedAfterMs = 20_000;

/** Licensed people in Microsoft 365 whom the environment does not know at first. */
const newPeople = 3;

/** Brings users from Microsoft 365. */
export class UserImport {
  /** Job queue category of the background variant. */
  readonly category = "APIUSERJOB";
  readonly #tables: EnvironmentTables;
  #brought = false;

  constructor(tables: EnvironmentTables) {
    this.#tables = tables;
  }

  /** Adds the missing users before it answers. */
  now(): undefined {
    if (this.#isPending()) throw businessRule("Users are being fetched in the background already.");
    this.#bring();
    return undefined;
  }

  /** Queues a job that adds them. The answer names it, as the page's source has it. */
  later(): Response {
    if (this.#isPending()) throw businessRule("Users are being fetched in the background already.");
    const { jobs, world } = this.#tables;
    const id = this.#tables.newGuid();
    const row = {
      id,
      category: this.category,
      startDateTime: this.#tables.timestamp(),
      status: "Ready",
      description: "Get users from Microsoft 365",
      errorMessage: "",
    };
    const position = jobs.insert(row);
    const set = (afterMs: number, status: string, work = (): void => {}): void => {
      world.clock.at(world.clock.now() + afterMs, () => {
        if (position === undefined || !jobs.has(position)) return;
        work();
        jobs.update(position, { status });
      });
    };
    set(runningAfterMs, "In Process");
    set(endedAfterMs, "Finished", () => this.#bring());
    return new Response(null, { status: 201, headers: { location: `scheduledJobs(${id})` } });
  }

  #isPending(): boolean {
    const { jobs } = this.#tables;
    return ["Ready", "In Process"].some((status) => jobs.hasValue("status", status));
  }

  #bring(): void {
    if (this.#brought) return;
    this.#brought = true;
    const { users, world, environment } = this.#tables;
    const known = users.count;
    for (let index = known; index < known + newPeople; index++) {
      const person = personAt(
        index,
        mailDomain,
        world.random(`automation/${environment.companiesSeed}/new-users/${index}`),
      );
      users.insert(userRow(this.#tables.newGuid(), person));
    }
  }
}
