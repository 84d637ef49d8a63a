// What the web examples show: the environments that the signed-in person may administer.
import { createAdminCenterClient } from "erp-openapi/business-central-admin";
import type { OAuthClient } from "erp-openapi/oauth";

export async function environmentNames(
  client: OAuthClient,
  account: string,
  origin: string | undefined,
): Promise<string[]> {
  const center = createAdminCenterClient({ auth: client.forAccount(account), ...(origin !== undefined && { origin }) });
  const names: string[] = [];
  for await (const { name } of center.list("/applications/environments")) names.push(name ?? "");
  return names;
}
