import type { SeededRows } from "../../../odata/rows/row-table.ts";

const features = [
  {
    id: "ModernActionBar",
    text: "Modern action bar",
    isOneWay: false,
    dataUpdateRequired: false,
    enabled: "All Users",
    version: "28.0",
  },
  {
    id: "SalesPrices",
    text: "New sales pricing experience",
    isOneWay: true,
    dataUpdateRequired: true,
    enabled: "None",
    version: "30.0",
  },
  {
    id: "PhysInvtOrderPackageTracking",
    text: "Package tracking in physical inventory orders",
    isOneWay: true,
    dataUpdateRequired: false,
    enabled: "None",
    version: "30.0",
  },
  {
    id: "ReportingInEnglish",
    text: "Reports in English on demand",
    isOneWay: false,
    dataUpdateRequired: false,
    enabled: "None",
    version: "31.0",
  },
] as const;

/** The optional features of an environment; beyond the catalogue they are numbered. */
export function seedFeatures(wanted: number | undefined): SeededRows {
  return {
    count: wanted ?? features.length,
    at(index) {
      const feature = features[index] ?? {
        id: `Feature${index}`,
        text: `Feature ${index}`,
        isOneWay: false,
        dataUpdateRequired: false,
        enabled: "None",
        version: "32.0",
      };
      return {
        id: feature.id,
        enabled: feature.enabled,
        description: feature.text,
        learnMoreLink: `https://learn.example/features/${feature.id}`,
        mandatoryBy: `Version ${feature.version}`,
        canTry: !feature.isOneWay,
        isOneWay: feature.isOneWay,
        dataUpdateRequired: feature.dataUpdateRequired,
        mandatoryByVersion: feature.version,
        descriptionInEnglish: feature.text,
      };
    },
    indexOf([id]) {
      const listed = features.findIndex((feature) => feature.id === id);
      const index = listed >= 0 ? listed : Number(/^Feature(\d+)$/.exec(String(id))?.[1] ?? -1);
      return index >= 0 && (listed >= 0 || index >= features.length) ? index : undefined;
    },
  };
}
