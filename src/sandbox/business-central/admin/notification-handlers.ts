import { emptyGuid } from "../api/empty-values.ts";
import type { AdminHandlers } from "./admin-call.ts";
import { operationRandom } from "./operation-log.ts";
import { Refusal } from "./refusal.ts";

/** Who is told about events of the tenant. */
export const notificationHandlers: AdminHandlers = {
  ListNotificationRecipients: ({ tenant }) => ({ value: tenant.admin.recipients }),
  CreateNotificationRecipient(call) {
    const body = call.body();
    // The method is PUT, yet the service makes the id: a repeat adds the same person again.
    const recipient = { id: operationRandom(call.world).guid(), email: body.text("email"), name: body.text("name") };
    call.tenant.admin.recipients.push(recipient);
    return recipient;
  },
  DeleteNotificationRecipient(call) {
    const id = call.path("id").toLowerCase();
    if (id === emptyGuid) throw new Refusal(["invalidInput"], "The id is empty.", { target: "id" });
    const recipients = call.tenant.admin.recipients;
    const index = recipients.findIndex((recipient) => recipient.id === id);
    if (index >= 0) recipients.splice(index, 1);
  },
  GetNotificationSettings: ({ tenant }) => ({ aadTenantId: tenant.id, recipients: tenant.admin.recipients }),
};
