import type { Args, Bench } from "./admin-bench.ts";
import { dayMs, hourMs, noId, otherTenant } from "./admin-bench.ts";
import { startMs } from "./make-world.ts";
import { column, rows, text } from "./read-json.ts";

/** Ids of the sandbox's catalogue. */
export const slots = "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b701";
export const slotsForWebshops = "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b702";
export const rental = "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c801";
export const rentalInvoicing = "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c802";
export const stockForecast = "e2a4d7c6-5f18-4b39-a0c2-71d95be3f601";
export const baseApplication = "437dbf0e-84ff-417a-965d-ed2bb9650972";

export const sas =
  "https://backups.blob.core.windows.net/?sv=2024-11-04&ss=b&srt=sco&sp=rwdlac&se=2027-01-01T00:00:00Z&sig=c2lnbmF0dXJl";

/** A form with an extension. */
export function pteForm(
  fields: Record<string, string> = {},
  name = "Contoso Tweaks.app",
  content: string | Uint8Array<ArrayBuffer> = "package",
): FormData {
  const form = new FormData();
  form.set("extensionFile", new File([content], name));
  for (const [key, value] of Object.entries({ acceptIsvEula: "true", ...fields })) form.set(key, value);
  return form;
}

/** What a call of an operation needs: its arguments, or what has to happen before. */
type Example = Args | ((bench: Bench) => Promise<Args>);

const recipient = { email: "robin@example.com", name: "Robin Counts" };
const transfer = { DestinationEntraTenantId: otherTenant, RunAt: new Date(startMs + dayMs).toISOString() };
const answers = [
  { id: "1", answer: "false" },
  { id: "3", answer: "2026-07-14T08:00:00Z" },
];

async function started(bench: Bench, operationId: string, args: Args): Promise<string> {
  return text(await bench.done(operationId, args), "id");
}

/** A call of each operation that succeeds in a fresh sandbox. */
/** An export that was made, and the two days around it. */
async function exportsOfTwoDays(bench: Bench): Promise<Args> {
  await bench.done("StartDatabaseExport", {
    body: { storageAccountSasUri: sas, container: "exports", blob: "production.bacpac" },
  });
  return { query: { start: new Date(startMs - dayMs).toISOString(), end: new Date(startMs + dayMs).toISOString() } };
}

export const examples: Readonly<Record<string, Example>> = {
  ListEnvironments: {},
  ListEnvironmentsByApplicationFamily: {},
  GetEnvironment: {},
  CreateEnvironment: { path: { environmentName: "Fresh" }, body: { environmentType: "Sandbox", countryCode: "NL" } },
  CopyEnvironment: { body: { environmentName: "CopyOne", type: "Sandbox" } },
  DeleteEnvironment: { path: { environmentName: "Sandbox" } },
  RenameEnvironment: { path: { environmentName: "Sandbox" }, body: { NewEnvironmentName: "Playground" } },
  async RecoverEnvironment(bench) {
    await bench.done("DeleteEnvironment", { path: { environmentName: "Sandbox" } });
    bench.advance(hourMs);
    return { path: { environmentName: "Sandbox" } };
  },
  async RestoreEnvironment(bench) {
    return {
      body: {
        EnvironmentName: "Yesterday",
        EnvironmentType: "Sandbox",
        PointInTime: text(await bench.done("ListAvailableRestorePeriods"), "value.0.from"),
      },
    };
  },
  ListAvailableRestorePeriods: {},
  LinkPowerPlatformEnvironment: { query: { powerPlatformEnvironmentId: "pp-1" } },
  async UnlinkPowerPlatformEnvironment(bench) {
    await bench.done("LinkPowerPlatformEnvironment", { query: { powerPlatformEnvironmentId: "pp-1" } });
    return { query: { powerPlatformEnvironmentId: "pp-1" } };
  },
  GetEnvironmentUsedStorage: {},
  ListUsedStorage: {},
  GetQuotas: {},
  async GetOperation(bench) {
    return {
      path: { operationId: await started(bench, "RenameEnvironment", { body: { NewEnvironmentName: "Live" } }) },
    };
  },
  async GetEnvironmentOperation(bench) {
    return {
      path: { operationId: await started(bench, "RenameEnvironment", { body: { NewEnvironmentName: "Live" } }) },
    };
  },
  ListEnvironmentOperations: {},
  async ListOperations(bench) {
    await started(bench, "CopyEnvironment", { body: { environmentName: "CopyOne", type: "Sandbox" } });
    return {};
  },
  InstallApp: { path: { appId: rental }, body: { acceptIsvEula: true } },
  UninstallApp: { path: { appId: slotsForWebshops }, body: {} },
  ListAppUninstallRequirements: { path: { appId: slots } },
  ListInstalledApps: {},
  ListAvailableAppUpdates: {},
  UpdateApp: { path: { appId: slots }, body: { targetVersion: "2.4.1.0" } },
  async CancelAppUpdate(bench) {
    const id = await started(bench, "UpdateApp", {
      path: { appId: slots },
      body: { targetVersion: "2.4.1.0", useEnvironmentUpdateWindow: true },
    });
    return { path: { appId: slots }, body: { ScheduledOperationId: id } };
  },
  async ListAppOperations(bench) {
    await started(bench, "UpdateApp", { path: { appId: slots }, body: { targetVersion: "2.4.1.0" } });
    return { path: { appId: slots } };
  },
  async GetAppOperation(bench) {
    return {
      path: {
        appId: slots,
        operationId: await started(bench, "UpdateApp", { path: { appId: slots }, body: { targetVersion: "2.4.1.0" } }),
      },
    };
  },
  UploadAndInstallPte: { form: pteForm() },
  async ListScheduledPteOperations(bench) {
    await started(bench, "UploadAndInstallPte", { form: pteForm({ deploymentSchedule: "UpdateWindow" }) });
    return {};
  },
  async RemoveScheduledPteVersion(bench) {
    const appId = text(
      await bench.done("UploadAndInstallPte", { form: pteForm({ deploymentSchedule: "UpdateWindow" }) }),
      "appId",
    );
    return { path: { appId }, body: { targetVersion: "1.0.0.0", scheduleKind: "UpdateWindow" } };
  },
  GetUpdateSettings: {},
  SetUpdateSettings: {
    body: { preferredStartTime: "20:00", preferredEndTime: "04:00", timeZoneId: "Romance Standard Time" },
  },
  ListTimeZones: {},
  SetAppInsightsKey: { body: { key: "InstrumentationKey=1" } },
  async GetSecurityGroup(bench) {
    await bench.done("SetSecurityGroup", { body: { Value: noId } });
    return {};
  },
  SetSecurityGroup: { body: { Value: noId } },
  ClearSecurityGroup: {},
  GetPartnerAccess: {},
  SetPartnerAccess: { body: { status: "AllowSelectedPartnerTenants", allowedPartnerTenantIds: [otherTenant] } },
  GetAccessWithM365Licenses: {},
  SetAccessWithM365Licenses: { body: { enabled: true } },
  SetAppSourceAppsUpdateCadence: { body: { value: "DuringMajorUpgrade" } },
  RequestEnvironmentTransfer: { body: transfer },
  async CancelOutgoingTransfer(bench) {
    await bench.done("RequestEnvironmentTransfer", { body: transfer });
    return {};
  },
  async AcceptEnvironmentTransfer(bench) {
    const tenantId = text(rows(await bench.done("ListEnvironments"))[0], "aadTenantId");
    await bench
      .as({ tenantId: otherTenant })
      .done("RequestEnvironmentTransfer", { body: { ...transfer, DestinationEntraTenantId: tenantId } });
    return {
      body: {
        SourceEnvironmentName: "Production",
        ApplicationFamily: "BusinessCentral",
        SourceEntraTenantId: otherTenant,
        DestinationEnvironmentName: "Moved",
      },
    };
  },
  async ListOutgoingTransfers(bench) {
    await bench.done("RequestEnvironmentTransfer", { body: transfer });
    return {};
  },
  async ListIncomingTransfers(bench) {
    const tenantId = text(rows(await bench.done("ListEnvironments"))[0], "aadTenantId");
    await bench
      .as({ tenantId: otherTenant })
      .done("RequestEnvironmentTransfer", { body: { ...transfer, DestinationEntraTenantId: tenantId } });
    return { path: { sourceEntraTenantId: otherTenant } };
  },
  ListNotificationRecipients: {},
  CreateNotificationRecipient: { body: recipient },
  async DeleteNotificationRecipient(bench) {
    return { path: { id: text(await bench.done("CreateNotificationRecipient", { body: recipient }), "id") } };
  },
  GetNotificationSettings: {},
  ListEnvironmentUpdates: {},
  async SelectEnvironmentUpdate(bench) {
    return {
      path: { targetVersion: String(column(await bench.done("ListEnvironmentUpdates"), "targetVersion")[0]) },
      body: { selected: true },
    };
  },
  async CancelRunningUpdate(bench) {
    const targetVersion = String(column(await bench.done("ListEnvironmentUpdates"), "targetVersion")[0]);
    await bench.done("SelectEnvironmentUpdate", {
      path: { targetVersion },
      body: { selected: true, scheduleDetails: { ignoreUpdateWindow: true } },
    });
    bench.advance(0);
    return { path: { id: text(await bench.done("ListEnvironmentOperations"), "value.0.id") } };
  },
  ListSessions: {},
  async GetSession(bench) {
    return { path: { sessionId: String(column(await bench.done("ListSessions"), "sessionId")[0]) } };
  },
  async StopSession(bench) {
    return { path: { sessionId: String(column(await bench.done("ListSessions"), "sessionId")[0]) } };
  },
  GetSupportContact: {},
  SetSupportContact: { body: { name: "Desk", email: "desk@example.com", url: "example.com/help" } },
  ListOutageTypes: {},
  ListOutageQuestions: { path: { outageType: "CannotSignIn" } },
  async ListReportedOutages(bench) {
    await bench.done("ReportOutage", { body: { outageType: "CannotSignIn", outageQuestionAnswers: answers } });
    return {};
  },
  ReportOutage: { body: { outageType: "CannotSignIn", outageQuestionAnswers: answers } },
  ListManageableTenants: {},
  ListAuthorizedApps: {},
  AuthorizeApp: { path: { appClientId: noId } },
  RemoveAuthorizedApp: { path: { appClientId: noId } },
  ListAvailableApplications: {},
  ListRingVersions: { path: { countryCode: "NL", ringName: "PROD" } },
  GetDatabaseExportMetrics: {},
  StartDatabaseExport: { body: { storageAccountSasUri: sas, container: "exports", blob: "production.bacpac" } },
  ListDatabaseExports: exportsOfTwoDays,
  ListDatabaseExportHistory: exportsOfTwoDays,
  GetEnvironmentTelemetry: {
    query: {
      startDateUtc: new Date(startMs - dayMs).toISOString(),
      endDateUtc: new Date(startMs).toISOString(),
      logCategory: "All",
    },
  },
};

/** The arguments of an example, after what has to happen before. */
export async function prepare(bench: Bench, operationId: string): Promise<Args> {
  const example = examples[operationId];
  if (!example) throw new Error(`There is no example for ${operationId}.`);
  return typeof example === "function" ? example(bench) : example;
}
