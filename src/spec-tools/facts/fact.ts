/** How sure a fact is, by its mark in `specs/behaviour.md`; `conflict` stands for the word Conflict. */
export const confidences = {
  doc: "documented",
  client: "client",
  wire: "wire",
  user: "user",
  infer: "inferred",
  general: "general",
  unverified: "unverified",
} as const;

/** A word for how sure a fact is: several, where its clauses differ. */
export type Confidence = (typeof confidences)[keyof typeof confidences] | "conflict";

/** The services that facts are about, by the letter of their sections in `specs/behaviour.md`. */
export const services = {
  A: "exact-online",
  B: "business-central",
  C: "business-central-admin",
  D: "entra",
  E: "dataverse",
  F: "graph",
  G: "power-platform",
} as const;

/** A service that facts are about; `business-central` is its data and the Automation API. */
export type Service = (typeof services)[keyof typeof services];

/** A GET that changes nothing, and that a tenant of anybody's can answer. */
export interface ReadCheck {
  readonly kind: "read";
  /** Whose host is asked, with whose token. */
  readonly at: Service;
  /** `GET` and the address, below the service's host where no host is named; what stands in braces is the tenant's own. */
  readonly request: string;
  /** Headers that what is seen depends on. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked without a token. */
  readonly token?: "none";
  /** What in the answer decides. */
  readonly how: string;
}

/**
 * How else a fact can be checked: by a write in a test tenant, by watching the traffic of others, or in the vendor's
 * documents alone. `none` gives the reason why there is nothing to check.
 */
export interface OtherCheck {
  readonly kind: "write" | "traffic" | "documents" | "none";
  readonly how: string;
}

/** How a fact can be checked. A probe of a tenant may use those of the kind `read` only. */
export type FactCheck = ReadCheck | OtherCheck;

/** A numbered statement about a service, as `specs/facts.json` has it. */
export interface Fact {
  /** Never changes and is never used again: `61`, and one with a letter, `128a`. */
  readonly number: string;
  /** The text without its markup. Behind each clause stands its mark, `[doc]`, `[wire]` …, and where it comes from. */
  readonly statement: string;
  readonly api: Service;
  /** In the order of the marks' table, each once. */
  readonly confidence: readonly Confidence[];
  /** Short names, in the order of the sources' table. Empty where the text names none of them. */
  readonly sources: readonly string[];
  /** Files of `src/`, `specs/` and `test/` that name the number, sorted. */
  readonly usedIn: readonly string[];
  readonly check: FactCheck;
}

/** What `specs/facts.json` holds; its `facts` are in the order of their numbers. */
export interface FactsFile {
  readonly "x-generated": string;
  /** What each short name stands for. */
  readonly sources: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
}
