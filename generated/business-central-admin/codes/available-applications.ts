// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `name` of Ring. */
export const RingName = {
  Production: "PROD",
  Preview: "PREVIEW",
} as const;
