import { expect, test } from "vitest";
import { setName } from "../../../src/spec-tools/changes/set-name.ts";

const exact = ["/api/v1/{division}/", "/api/v1/beta/{division}/", "/api/v1/"];
const standard = ["/companies({companyId})/", "/"];

test.each([
  ["/api/v1/{division}/crm/Accounts", exact, "crm/Accounts"],
  ["/api/v1/beta/{division}/payroll/PayrollComponents", exact, "payroll/PayrollComponents"],
  ["/api/v1/current/Me", exact, "current/Me"],
  ["/api/v1/{division}/sync/CRM/Accounts", exact, "sync/CRM/Accounts"],
  ["/companies", standard, "companies"],
  ["/companies({companyId})/salesInvoices", standard, "salesInvoices"],
  ["/companies({companyId})/salesInvoices({salesInvoiceId})/attachments", standard, "salesInvoices/attachments"],
  [
    "/companies({companyId})/securityGroups('{securityGroupId}')/accessControls",
    standard,
    "securityGroups/accessControls",
  ],
  ["/applications/{applicationFamily}/environments/{environmentName}/apps", ["/"], "applications/environments/apps"],
])("%s", (path, below, name) => {
  expect(setName(path, below)).toBe(name);
});
