/** Operations whose requests cannot be those of a typed client, and why. */
export interface EqualityException {
  /** Pattern of operationIds; `*` stands for anything. */
  readonly operations: string;
  readonly reason: string;
}

/** Operations that no typed client has: the connector's script makes them of others. */
export const withoutTypedTwin: readonly EqualityException[] = [
  {
    operations: "ListDivisionsOfUser",
    reason: "fills the drop-down of divisions: the script asks current/Me and then system/Divisions",
  },
  {
    operations: "When*Change",
    reason:
      "a trigger: of Exact Online the script makes a subscription of webhooks/WebhookSubscriptions out of it, of Business Central a list of what was changed",
  },
  {
    operations: "EndSubscription",
    reason: "the end of a trigger: the script deletes the subscription of webhooks/WebhookSubscriptions",
  },
  {
    operations: "WhenOperationEnds",
    reason: "a trigger: the script reads the operations of all environments, and answers when one has ended",
  },
  { operations: "WaitFor*", reason: "the script reads the operation behind it, and answers until the work has ended" },
];

/**
 * Inputs that are keys between quotes, by operation. The typed client doubles a quote inside; the platform puts the
 * maker's text in as it is, and no policy can double it, so the input's description asks the maker to write it twice.
 */
export const quotedKeys: Readonly<Record<string, readonly string[]>> = {
  GetConfigurationPackageFile: ["packageCode"],
  DeleteConfigurationPackageFile: ["packageCode"],
  DownloadConfigurationPackageFile: ["packageCode"],
  UploadConfigurationPackageFile: ["packageCode"],
  ListSecurityGroupUserPermissions: ["securityGroupId"],
  CreateSecurityGroupUserPermission: ["securityGroupId"],
  DeleteSecurityGroupUserPermission: ["securityGroupId"],
  GetSecurityGroup: ["securityGroupId"],
  DeleteSecurityGroup: ["securityGroupId"],
  ListSecurityGroupAccessControls: ["securityGroupId"],
  ListMembersOfSecurityGroup: ["securityGroupId"],
  GetSecurityGroupMember: ["securityGroupCode"],
  GetPermissionSet: ["scope", "roleId"],
  GetProfile: ["scope", "profileId"],
  GetFeature: ["featureId"],
  ActivateFeature: ["featureId"],
  DeactivateFeature: ["featureId"],
  DeleteSubscription: ["subscriptionId"],
  RenewSubscription: ["subscriptionId"],
  GetFinancialJournalStatus: ["Journal"],
  GetFinancialOutstandingInvoicesOverview: ["CurrencyCode"],
  GetGeneralCurrency: ["Code"],
};
