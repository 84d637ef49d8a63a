// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `enabled` of Feature. */
export const FeatureEnabled = {
  None: "None",
  AllUsers: "All Users",
  AllUsersEncoded: "All_x0020_Users",
} as const;
