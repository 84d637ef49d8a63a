/** A change of the good connector: by path into its definition or properties, or of a file as text. */
export interface Change {
  /** `paths|/rows|get|summary` and its new value; undefined takes it away. */
  readonly definition?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Text of the definition's file, made of the unchanged text. */
  readonly text?: (text: string) => string;
  readonly script?: string | null;
  readonly icon?: Uint8Array | null;
  /** A file that cannot be read. */
  readonly unreadable?: string;
  /** A part of the solution as text; null takes it away. */
  readonly part?: Readonly<Record<string, ((text: string) => string) | null>>;
  /** An operation of the lock, and its inputs. */
  readonly lock?: Readonly<Record<string, boolean>>;
}

/** `want` is the severity with which the rule is broken; the second change breaks it not, though it comes near. */
export interface RuleCase {
  readonly rule: string;
  readonly why: string;
  readonly want: "error" | "warning" | "certification" | "consumer";
  readonly breaks: Change;
  readonly holds: Change;
}
