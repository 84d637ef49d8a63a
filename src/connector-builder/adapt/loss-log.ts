/** One part of a description that the connector has differently, or not at all. */
export interface Loss {
  /** Name of the feature in the words of OpenAPI: `deepObject`, `oneOf`, `servers`. */
  readonly feature: string;
  /** Where it stands: `GET /files`, `POST /files field owner`, `schema Pet.kind`. */
  readonly at: string;
  /** What it became, such as `left out: …` or `one value`. */
  readonly became: string;
}

/** Gathers what a build changes or leaves out, each once. */
export class LossLog {
  readonly #losses = new Map<string, Loss>();

  add(feature: string, at: string, became: string): void {
    this.#losses.set(`${feature}\n${at}\n${became}`, { feature, at, became });
  }

  /** Everything so far, in the order in which it was met. */
  all(): Loss[] {
    return [...this.#losses.values()];
  }
}
