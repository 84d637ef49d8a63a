import type { ApiSettings } from "../api-settings.ts";
import { callByPath } from "../call-by-path.ts";
import { type ApiClient, clientOn } from "../create-client.ts";
import type { Engine } from "../engine.ts";
import type { ApiTypes } from "../types/api-types.ts";
import { createDataverseMethods, type UntypedDataverse } from "./create-dataverse-methods.ts";
import type { DataverseClient } from "./dataverse-methods.ts";
import { type DataverseHeaders, printDataverseHeaders } from "./request-headers.ts";

/** Methods that no other client has, and that take a path first. */
const ownNames = [
  ...["changes", "fetch", "upsert", "execute", "evaluate"],
  ...["associate", "disassociate", "downloadFile", "uploadFile", "removeFile"],
];

/** Lays the types of the tables over what a client does with them. */
function layTypes<A extends ApiTypes>(
  client: ApiClient<A> & UntypedDataverse & { with(headers: DataverseHeaders): DataverseClient<A> },
): DataverseClient<A>;
function layTypes(client: unknown): unknown {
  return client;
}

/** The same settings with more headers for each request. */
function withHeaders<Place extends { readonly headers: Readonly<Record<string, string>> }>(
  place: Place,
  headers: Readonly<Record<string, string>>,
): Place {
  return { ...place, headers: { ...place.headers, ...headers } };
}

/** A client of Dataverse on an engine; those that `with` makes of it share its limits, tokens and log. */
export function dataverseOn<A extends ApiTypes>(
  settings: ApiSettings,
  engine: () => Promise<Engine>,
): DataverseClient<A> {
  const client = Object.assign(clientOn<A>(settings, engine), createDataverseMethods(engine), {
    with(named: DataverseHeaders): DataverseClient<A> {
      const headers = printDataverseHeaders(named);
      return dataverseOn<A>(withHeaders(settings, headers), async () => {
        const own = await engine();
        return { ...own, context: withHeaders(own.context, headers) };
      });
    },
  });
  return layTypes<A>(callByPath<A, typeof client>(client, ownNames));
}
