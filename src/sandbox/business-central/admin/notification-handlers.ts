import type { Tenant } from "../environments.ts";
import type { AdminHandlers } from "./admin-call.ts";
import { kept } from "./kept.ts";
import { operationRandom } from "./operation-log.ts";
import { Refusal } from "./refusal.ts";

interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

const emptyGuid = "00000000-0000-0000-0000-000000000000";
const recipientsOf = kept((_: Tenant): Recipient[] => [
  { id: "3b1c7d52-9e04-4a6f-8c21-5d7f0a92e610", email: "kim@example.com", name: "Kim Abercrombie" },
]);

/** Who is told about events of the tenant. */
export const notificationHandlers: AdminHandlers = {
  ListNotificationRecipients: ({ tenant }) => ({ value: recipientsOf(tenant) }),
  CreateNotificationRecipient(call) {
    const body = call.body();
    // The method is PUT, yet the service makes the id: a repeat adds the same person again.
    const recipient = { id: operationRandom(call.world).guid(), email: body.text("email"), name: body.text("name") };
    recipientsOf(call.tenant).push(recipient);
    return recipient;
  },
  DeleteNotificationRecipient(call) {
    const id = call.path("id").toLowerCase();
    if (id === emptyGuid) throw new Refusal(["invalidInput"], "The id is empty.", { target: "id" });
    const recipients = recipientsOf(call.tenant);
    const index = recipients.findIndex((recipient) => recipient.id === id);
    if (index >= 0) recipients.splice(index, 1);
  },
  GetNotificationSettings: ({ tenant }) => ({ aadTenantId: tenant.id, recipients: recipientsOf(tenant) }),
};
