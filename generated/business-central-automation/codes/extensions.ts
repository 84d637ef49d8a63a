// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `publishedAs` of Extension. */
export const ExtensionPublishedAs = {
  Global: "Global",
  PerTenantExtension: "PTE",
  PerTenantExtensionLeadingSpace: " PTE",
  Development: "Dev",
  DevelopmentLeadingSpace: " Dev",
} as const;
