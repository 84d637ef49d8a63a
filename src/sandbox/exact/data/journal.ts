/** One change of a table, which can be taken back and made again. */
export interface Step {
  /** Takes the change back; steps are taken back in the opposite order, before anything else changes. */
  undo(): void;
  /** Makes the change once more, with the version it was given the first time. */
  redo(): void;
}

/** What a transaction changed, in order. */
export class Journal {
  readonly #steps: Step[] = [];

  note(step: Step): void {
    this.#steps.push(step);
  }

  /** Takes everything back. */
  undo(): void {
    for (const step of this.#steps.toReversed()) step.undo();
  }

  /** Makes everything again. */
  redo(): void {
    for (const step of this.#steps) step.redo();
  }
}
