/** For which way of import a definition is built. */
export interface Edition {
  /** Whether the script and the policies come along; an OpenAPI file imported in the maker portal is alone. */
  readonly script: boolean;
  /** Values of the server's variables: `{ country: "be" }`. Their defaults when empty. */
  readonly server: Readonly<Record<string, string>>;
}

/** Files and solutions: everything comes along, and the connection says the country. */
export const fullEdition: Edition = { script: true, server: {} };
