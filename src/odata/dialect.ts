/** The OData version of a service: `v2` is Exact Online (v2 with parts of v3), `v4` Business Central and Dataverse. */
export type Dialect = "v2" | "v4";
