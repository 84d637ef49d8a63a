/** What can be brought back to an earlier state, as a table can. */
interface Undoable {
  savepoint(): () => void;
  journal(): () => () => void;
  reset(): void;
}

const all = (acts: readonly (() => void)[]) => (): void => {
  for (const act of acts) act();
};

/** Tables that are brought back together, those too that are first opened in between. */
export class StoreGroup {
  readonly #members: Undoable[] = [];
  /** What ends the journals of the members while work is noted. */
  #journals: (() => () => void)[] | undefined;

  add<T extends Undoable>(member: T): T {
    this.#members.push(member);
    this.#journals?.push(member.journal());
    return member;
  }

  /** Remembers the state; the answer brings it back. */
  savepoint(): () => void {
    const known = this.#members.length;
    const undo = all(this.#members.map((member) => member.savepoint()));
    return () => {
      undo();
      for (const opened of this.#members.slice(known)) opened.reset();
    };
  }

  /** Notes what is written until the answer is called: that takes it back, and answers what does it again. */
  journal(): () => () => void {
    if (this.#journals) throw new Error("A transaction cannot begin inside another one.");
    const journals = this.#members.map((member) => member.journal());
    this.#journals = journals;
    return () => {
      this.#journals = undefined;
      return all(journals.map((end) => end()));
    };
  }
}
