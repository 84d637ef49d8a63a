// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    features: { path: "/companies({companyId})/features", record: "Feature", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "id enabled description learnMoreLink mandatoryBy mandatoryByVersion descriptionInEnglish", boolean: "canTry isOneWay dataUpdateRequired" } },
  },
};
