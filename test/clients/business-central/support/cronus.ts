import {
  type BusinessCentralClient,
  type BusinessCentralOptions,
  companyId,
  createBusinessCentralClient,
} from "../../../../src/clients/business-central/index.ts";
import { type Answering, type ToldService, toldService } from "../../support/told-service.ts";

/** The company that the vendor's examples are about. */
export const cronus = companyId("b18aed47-c385-49d2-b954-dbdf8ad71780");

/** Where the client's addresses begin. */
export const root = "https://api.businesscentral.dynamics.com/v2.0/Production/api/v2.0";

/** A client of the standard API whose requests are answered by a function. */
export function toldCronus(
  answer: Answering,
  options: Partial<BusinessCentralOptions> = {},
): ToldService & { readonly client: BusinessCentralClient } {
  const service = toldService(answer);
  const { auth, clock, fetch } = service;
  return {
    ...service,
    client: createBusinessCentralClient({ environment: "Production", auth, clock, fetch, ...options }),
  };
}

/** A page of a list, as Business Central writes it. */
export const pageOf = (set: string, ...rows: readonly object[]): Response =>
  Response.json({ "@odata.context": `${root}/$metadata#companies(${cronus})/${set}`, value: rows });

export async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Addresses that were asked for, as a person writes them, behind the root. */
export const asked = ({ requests }: ToldService): string[] =>
  requests.map(({ method, url }) => `${method} ${decodeURIComponent(url.href).replace(root, "")}`);
