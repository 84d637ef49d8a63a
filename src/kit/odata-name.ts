/**
 * Characters of a name in OData, inside of a character class of a regular expression with the flag `u`. The grammar
 * allows letters, digits, marks, connectors such as `_` and format characters; services have dashes, dots and tildes too,
 * and read them in a request as they write them in their metadata.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt (odataIdentifier)
 */
export const nameCharacters = String.raw`\p{L}\p{N}\p{M}\p{Pc}\p{Pd}\p{Cf}.~`;

/** The grammar has at most 128 characters; associations of real services are longer. */
const nameForm = new RegExp(`^[\\p{L}\\p{N}\\p{Pc}][${nameCharacters}]{0,479}$`, "u");

/**
 * What a request would read as a value: numbers with the suffixes of v2, days, GUIDs, and the words of the grammar.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt (primitiveLiteral)
 * @see https://www.odata.org/documentation/odata-version-2-0/overview/#AbstractTypeSystem
 */
const valueForm =
  /^(?:\d[\d.]*(?:e\d+)?[dflm]?|\d{4}-\d\d-\d\d|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|null|true|false|inf|nan)$/i;

/**
 * Whether a text can stand as a name in an address: it ends no segment, no key, no quotes and no list of names. What
 * begins with a dash would be a negation, and with a dot no name of a path.
 */
export const isODataName = (text: string): boolean => nameForm.test(text);

/** Whether a text can name a field in a query: a name that no request reads as a value. */
export const isFieldName = (text: string): boolean => isODataName(text) && !valueForm.test(text);

/** Whether a text names a field, or leads to one through navigations and derived types: `customer/id`. */
export const isFieldPath = (text: string): boolean => text.split("/").every(isFieldName);
