import type { Visibility } from "../swagger/types.ts";

/** Operations of one API, or a part of them. */
export interface ConfigSource {
  /** Folder below `generated/`, or an OpenAPI 3.1 file (`.json`, `.yaml`) from the folder of the connector. */
  readonly api: string;
  /** What the server's address has before the paths of the API. @default the path of the document's first server */
  readonly prefix?: string;
  /**
   * Beginning of `prefix` that the policy `dynamichosturl` puts, with what the connection adds behind it: the paths of the
   * definition begin after it. An import without policies has all of `prefix` in its paths.
   */
  readonly byPolicy?: string;
  /** Other operationIds than those of the document: `{ GetRow: GetRow_V2 }`. */
  readonly rename: Readonly<Record<string, string>>;
  /** Operations that only the script answers; an import without script leaves them out. */
  readonly needsScript: boolean;
  /** Tags to take; all when absent. */
  readonly tags?: readonly string[];
  /** Operations to take, `*` standing for anything; all when absent. */
  readonly only?: readonly string[];
  /** Operations to leave out of these, `*` standing for anything. @default none */
  readonly except?: readonly string[];
  /** Sets that its operation for each topic stands for. @default those of the selected paths that have a webhook */
  readonly topics?: readonly string[];
  /** Added to each title, so that the same record of another service has a title of its own. */
  readonly suffix?: string;
}

/** Where a drop-down gets its choices from. */
export interface ConfigValues {
  readonly operationId: string;
  /** Path of the list in the answer; the answer itself when absent. */
  readonly collection?: string;
  readonly value: string;
  readonly title?: string;
  /** Arguments of the lookup: `{ environmentName: environmentName }` passes the action's own parameter on. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Arguments that are the same each time. @default {} */
  readonly literals?: Readonly<Record<string, string>>;
}

/** What fields of a body show that hold another record's key: those that the spec marks with `x-reference`. */
export interface ConfigReferences {
  /** Fields by which a person knows a row; the first that a row has is shown. */
  readonly titles: readonly string[];
  /** Operation to ask for a set, where it is not the list at the end of whose path the set stands: one with larger pages. */
  readonly lists: Readonly<Record<string, string>>;
  /** Sets without a drop-down, `*` stands for anything: those whose records a flow has from a step before. */
  readonly except: readonly string[];
  /** Whether lists that the sources know and the connector lacks come along, for drop-downs only. */
  readonly borrow: boolean;
}

/** What a parameter of this name becomes, wherever it occurs. */
export interface ConfigParameter {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: string | number | boolean;
  /** Operations that are meant; all when absent. */
  readonly only?: readonly string[];
  readonly except: readonly string[];
  readonly values?: ConfigValues;
}

/** What one operation has differently from its spec. */
export interface ConfigOperation {
  readonly summary?: string;
  readonly description?: string;
  readonly visibility?: Visibility;
  /** Existing flows keep it; nobody begins with it. */
  readonly deprecated?: true;
  /** Name that all revisions of an operation share, and which one this is; written as `x-ms-api-annotation`. */
  readonly family?: string;
  readonly revision?: number;
  /** Operation of this connector to use instead; only beside `deprecated`. */
  readonly replacement?: string;
  /** Another path than the API's, for a second revision at the same address; a policy leads it back. */
  readonly path?: string;
}

/** Who publishes: shown as contact, and owner of the solution. */
export interface Publisher {
  readonly name: string;
  readonly url: string;
  readonly email: string;
  /** Unique name in a solution: letters and digits. */
  readonly uniqueName: string;
  /** 2 to 8 letters and digits before the name of everything that a solution brings. */
  readonly prefix: string;
  /** First number of the publisher's own choices: 10,000 to 99,999. */
  readonly optionValuePrefix: number;
}

/** How the definition says that a connection signs in: OAuth 2.0, a key, or user name and password. */
export type ConfigSecurity =
  | {
      readonly authorizationUrl: string;
      readonly tokenUrl: string;
      readonly scopes: Readonly<Record<string, string>>;
    }
  /** A key; in a cookie it is put by a policy, as the platform knows no such place. */
  | { readonly apiKey: { readonly name: string; readonly in: "header" | "query" | "cookie" } }
  | { readonly basic: true };

/** The contents of a `connector.yaml`. */
export interface ConnectorConfig {
  /** At most 30 characters, letters, digits and spaces. */
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Its operations may still change: it is left out of what `connector publish` locks. */
  readonly preview?: true;
  readonly publisher: Publisher;
  readonly metadata?: { readonly website: string; readonly privacy: string; readonly categories: string };
  /** @default the host of the first source's first server */
  readonly host?: string;
  /** @default "/" */
  readonly basePath: string;
  /** Absent for a service without sign-in. */
  readonly security?: ConfigSecurity;
  readonly sources: readonly ConfigSource[];
  /** Parameters that makers do not get; each must be optional. */
  readonly hide: readonly string[];
  readonly visibility: { readonly important: readonly string[]; readonly internal: readonly string[] };
  /** Fields that hold other records, `*` stands for anything, which answers and bodies show. @default as many as there is room for */
  readonly records?: readonly string[];
  /** Name of the member with the address of the next page; lists that have it become pageable. */
  readonly nextLink?: string;
  readonly parameters: readonly ConfigParameter[];
  /** Absent: fields that hold another record's key are typed. */
  readonly references?: ConfigReferences;
  readonly operations: Readonly<Record<string, ConfigOperation>>;
  /** File with the script, beside the folders of the connectors; it is copied, so that several can share one. */
  readonly script?: string;
  /** Sentences for the readme: what this connector does not do, and why. */
  readonly notOffered: readonly string[];
}
