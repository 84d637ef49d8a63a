// Compile-only: the client of openapi-fetch, which every client of ours is, over the generated types.
import type createClient from "openapi-fetch";
import type * as admin from "../../generated/business-central-admin/types.ts";
import type { components, paths } from "../../generated/exact-online/types.ts";
import type { FetchClient } from "../../src/clients/types/fetching.ts";
import type { Equals, Expect } from "./equals.ts";

declare const exact: FetchClient<paths>;
declare const center: FetchClient<admin.paths>;
type Account = components["schemas"]["CrmAccount"];
const path = { division: 123456 };
const key = { division: 123456, ID: "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0" };

const read = await exact.GET("/api/v1/{division}/crm/Accounts(guid'{ID}')", {
  params: { path: key, query: { $select: ["ID"] } },
});
export type Read = Expect<Equals<typeof read.data, { d: Account } | undefined>>;
export type Failure = Expect<Equals<typeof read.error, components["schemas"]["Error"] | undefined>>;

const made = await exact.POST("/api/v1/{division}/crm/Accounts", { params: { path }, body: { Name: "New" } });
export type Made = Expect<Equals<NonNullable<typeof made.data>["d"], Account>>;

const gone = await exact.DELETE("/api/v1/{division}/crm/Accounts(guid'{ID}')", { params: { path: key } });
export type Gone = Expect<Equals<typeof gone.data, undefined>>;

await exact.PUT("/api/v1/{division}/crm/Accounts(guid'{ID}')", { params: { path: key }, body: { Name: "Renamed" } });
await center.GET("/applications/environments");

// @ts-expect-error arguments of the path are missing
exact.GET("/api/v1/{division}/crm/Accounts(guid'{ID}')");
// @ts-expect-error one argument of the path is missing
exact.GET("/api/v1/{division}/crm/Accounts(guid'{ID}')", { params: { path } });
// @ts-expect-error the path takes no such option
exact.GET("/api/v1/{division}/crm/Accounts", { params: { path, query: { $filtre: "" } } });
// @ts-expect-error a list is not deleted
exact.DELETE("/api/v1/{division}/crm/Accounts", { params: { path } });
// @ts-expect-error a read carries no body
exact.GET("/api/v1/{division}/crm/Accounts", { params: { path }, body: { Name: "New" } });
// @ts-expect-error a creation needs a body
exact.POST("/api/v1/{division}/crm/Accounts", { params: { path } });
// @ts-expect-error Name is mandatory
exact.POST("/api/v1/{division}/crm/Accounts", { params: { path }, body: { Code: "1" } });

// What takes a client of openapi-fetch takes ours.
exact satisfies ReturnType<typeof createClient<paths>>;
center satisfies ReturnType<typeof createClient<admin.paths>>;
