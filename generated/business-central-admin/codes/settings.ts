// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `status` of PartnerAccess. */
export const PartnerAccessStatus = {
  Disabled: "Disabled",
  AllPartnerTenants: "AllowAllPartnerTenants",
  SelectedPartnerTenants: "AllowSelectedPartnerTenants",
} as const;

/** Codes of `value` of AppUpdateCadenceRequest. */
export const AppUpdateCadenceRequestValue = {
  Default: "Default",
  WithMajorUpdates: "DuringMajorUpgrade",
  WithMajorAndMinorUpdates: "DuringMajorMinorUpgrade",
} as const;
