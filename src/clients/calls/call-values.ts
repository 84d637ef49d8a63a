declare const role: unique symbol;

/**
 * Arguments and options of a call as the methods take them, before anything is known of them. Nothing has the symbol:
 * it keeps options from standing where a body belongs.
 */
export interface CallValues {
  readonly [role]?: "options";
  readonly [name: string]: unknown;
}

/** The fields of a body as a write takes them, before anything is known of them. */
export interface BodyFields {
  readonly [role]?: "body";
  readonly [field: string]: unknown;
}
