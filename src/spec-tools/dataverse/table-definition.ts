/** A set of options that a column chooses from. */
export interface OptionSet {
  /** Name in the organisation, unique for global ones: `account_industrycode`, `budgetstatus`. */
  readonly name: string;
  readonly isGlobal: boolean;
  /** Labels by value; the label of an option without one is empty. */
  readonly labels: ReadonlyMap<number, string>;
}

/** What an organisation says of a column, in its user's language. */
export interface ColumnDefinition {
  /** Logical name: `primarycontactid`, where the value of a lookup is called `_primarycontactid_value`. */
  readonly name: string;
  /** `String`, `Picklist`, `State`, `Status`, `Boolean`, `Lookup`, `Customer`, `Owner`, `MultiSelectPicklist`, … */
  readonly kind: string;
  readonly label: string | undefined;
  readonly description: string | undefined;
  /** Whether people have to fill it in, by the organisation's rules or the platform's. */
  readonly isRequired: boolean;
  readonly isCreatable: boolean;
  readonly isUpdatable: boolean;
  /** It belongs to another column, as the name of a lookup's record does. */
  readonly isPart: boolean;
  readonly hasDefault: boolean;
  readonly options: OptionSet | undefined;
}

/** A column that refers to a record, by the navigation to the records of one table. */
export interface LookupDefinition {
  /** Logical name of the column. */
  readonly column: string;
  /** `primarycontactid`, `customerid_account` */
  readonly navigation: string;
  /** Logical name of the table that it leads to. */
  readonly table: string;
}

/** An alternate key that is in force. */
export interface KeyDefinition {
  readonly name: string;
  /** Logical names of its columns. */
  readonly columns: readonly string[];
}

/** What an organisation says of a table beside its `$metadata`. */
export interface TableDefinition {
  /** Logical name: `account`. */
  readonly name: string;
  /** Name of the entity set: `accounts`. */
  readonly set: string;
  readonly label: string | undefined;
  readonly description: string | undefined;
  /** Whether the service tells what changed since a delta link was given (fact 176). */
  readonly tracksChanges: boolean;
  readonly columns: ReadonlyMap<string, ColumnDefinition>;
  readonly keys: readonly KeyDefinition[];
  readonly lookups: readonly LookupDefinition[];
}
