import { isApiError } from "../../../errors/api-error.ts";
import type { AutomationClient } from "../index.ts";

/** When an extension is deployed. */
export type DeploymentSchedule = "Current version" | "Next minor version" | "Next major version";

/** How the tables change to those of the new version. `Force Sync` removes columns and tables with their data. */
export type SchemaSyncMode = "Add" | "Force Sync";

interface UploadSettings {
  readonly schedule: DeploymentSchedule;
  readonly schemaSyncMode: SchemaSyncMode;
}

const uploads = "/companies({companyId})/extensionUpload";
const upload = "/companies({companyId})/extensionUpload({extensionUploadId})";

/** The record that is there already, whoever left it. */
export async function findUpload(
  client: AutomationClient,
  companyId: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  for await (const { systemId } of client.list(uploads, { companyId, select: ["systemId"], ...(signal && { signal }) }))
    return systemId;
  return undefined;
}

/**
 * The one record of a company from which extensions are deployed. A failed deployment leaves it behind, and every POST
 * is refused from then on: so it is changed where it is there, and made where it is not.
 *
 * @returns its `systemId`
 */
export async function takeUploadSlot(
  client: AutomationClient,
  companyId: string,
  settings: UploadSettings,
  signal?: AbortSignal,
): Promise<string> {
  const options = { companyId, ...(signal && { signal }) };
  const change = async (extensionUploadId: string): Promise<string> => {
    await client.update(upload, settings, { ...options, extensionUploadId, ifMatch: "*" });
    return extensionUploadId;
  };
  const left = await findUpload(client, companyId, signal);
  if (left !== undefined) return change(left);
  try {
    return (await client.create(uploads, settings, options)).systemId;
  } catch (error) {
    // Somebody was quicker, or the answer to our own request was lost: the record is there either way.
    const made = isApiError(error) && error.status >= 500 ? undefined : await findUpload(client, companyId, signal);
    if (made === undefined) throw error;
    return change(made);
  }
}
