import { accessSettingsHandlers } from "./access-settings.ts";
import type { AdminHandlers } from "./admin-call.ts";
import { appHandlers } from "./app-handlers.ts";
import { applicationHandlers } from "./applications.ts";
import { authorizedAppHandlers } from "./authorized-app-handlers.ts";
import { environmentHandlers } from "./environment-handlers.ts";
import { environmentSettingsHandlers } from "./environment-settings.ts";
import { exportHandlers } from "./export-handlers.ts";
import { extensionHandlers } from "./extension-handlers.ts";
import { notificationHandlers } from "./notification-handlers.ts";
import { operationHandlers } from "./operation-handlers.ts";
import { outageHandlers } from "./outage-handlers.ts";
import { powerPlatformHandlers } from "./power-platform-handlers.ts";
import { quotaHandlers } from "./quotas.ts";
import { recoveryHandlers } from "./recovery-handlers.ts";
import { sessionHandlers } from "./session-handlers.ts";
import { supportContactHandlers } from "./support-contact-handlers.ts";
import { telemetryHandlers } from "./telemetry-handlers.ts";
import { transferHandlers } from "./transfer-handlers.ts";
import { updateHandlers } from "./update-handlers.ts";
import { updateSettingsHandlers } from "./update-settings.ts";

/** Every operation of the API by its operationId. */
export const adminHandlers: AdminHandlers = {
  ...accessSettingsHandlers,
  ...appHandlers,
  ...applicationHandlers,
  ...authorizedAppHandlers,
  ...environmentHandlers,
  ...environmentSettingsHandlers,
  ...exportHandlers,
  ...extensionHandlers,
  ...notificationHandlers,
  ...operationHandlers,
  ...outageHandlers,
  ...powerPlatformHandlers,
  ...quotaHandlers,
  ...recoveryHandlers,
  ...sessionHandlers,
  ...supportContactHandlers,
  ...telemetryHandlers,
  ...transferHandlers,
  ...updateHandlers,
  ...updateSettingsHandlers,
};
