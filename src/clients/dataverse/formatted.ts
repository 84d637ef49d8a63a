import { textAt } from "../../kit/json-access.ts";

declare const mark: unique symbol;

/** Says of a record that its values came with what people read in their place: it was asked for with `formatted: true`. */
export interface FormattedValues {
  readonly [mark]: true;
}

/** A field of such a record: expanded records are such records too. */
type FormattedField<Value> = Value extends readonly (infer One)[]
  ? (One extends object ? Formatted<One> : One)[]
  : Value extends object
    ? Formatted<Value>
    : Value;

/** A record whose values came with what people read in their place, for `formattedOf` and `lookupOf`. */
export type Formatted<Row> = { [Field in keyof Row]: FormattedField<Row[Field]> } & FormattedValues;

/** The record that a lookup leads to. */
export interface Lookup {
  /** Its key. */
  readonly id: string;
  /** Its name, as people read it; undefined where it has none. */
  readonly name: string | undefined;
  /** Logical name of its table: `account`. Which it is, a lookup of several tables says nowhere else. */
  readonly table: string | undefined;
  /** Navigation property that leads there, for `expand` and `@odata.bind`: `customerid_account`. */
  readonly navigation: string | undefined;
}

/**
 * What people read in place of a value: the label of a choice, an amount with its currency, a moment in the user's time
 * zone, the name of the record that a lookup leads to.
 *
 * @returns undefined where there is nothing else to read than the value
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-data-web-api#formatted-values
 * @example
 * ```ts
 * import { formattedOf, type Formatted } from "erp-openapi/dataverse";
 * declare const account: Formatted<{ statecode: number; revenue: number | null }>;
 * console.log(formattedOf(account, "statecode"), formattedOf(account, "revenue")); // "Active" "€ 1,200.00"
 * ```
 */
export function formattedOf<Row extends FormattedValues>(row: Row, field: keyof Row & string): string | undefined {
  return textAt(row, `${field}@OData.Community.Display.V1.FormattedValue`);
}

/**
 * The record that a lookup leads to, with its name and its table.
 *
 * @returns undefined where it leads to none
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query-data-web-api#lookup-property-data
 * @example
 * ```ts
 * import { lookupOf, type Formatted } from "erp-openapi/dataverse";
 * declare const opportunity: Formatted<{ _customerid_value: string | null }>;
 * const customer = lookupOf(opportunity, "_customerid_value");
 * if (customer?.table === "account") console.log(customer.name, customer.id);
 * ```
 */
export function lookupOf<Row extends FormattedValues>(row: Row, field: keyof Row & string): Lookup | undefined {
  const id = textAt(row, field);
  if (id === undefined) return undefined;
  return {
    id,
    name: formattedOf(row, field),
    table: textAt(row, `${field}@Microsoft.Dynamics.CRM.lookuplogicalname`),
    navigation: textAt(row, `${field}@Microsoft.Dynamics.CRM.associatednavigationproperty`),
  };
}

/** Asks for values with what people read in their place. */
export interface WithFormatted {
  /** Whether values come with what people read in their place, for `formattedOf` and `lookupOf`. @default false */
  readonly formatted: true;
}

/** The record at a path, formatted where that is asked for. */
export type FormattedIf<F, Row> = F extends true ? (Row extends object ? Formatted<Row> : Row) : Row;
