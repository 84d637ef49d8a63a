import { type EntitySet, tableSet } from "../../api/entity-set.ts";
import { sameKey } from "../../api/error-answer.ts";
import type { CompanyTables, EnvironmentTables } from "../environment-tables.ts";
import { ConfigurationWork } from "../work/configuration-work.ts";

const blank = {
  packageName: "",
  languageId: 0,
  productVersion: "",
  processingOrder: 0,
  excludeConfigurationTables: false,
  numberOfTables: 0,
  numberOfRecords: 0,
  numberOfErrors: 0,
  importStatus: "No",
  importError: "",
  applyStatus: "No",
  applyError: "",
} as const;

/** Packages of set-up data; each begins with an empty file. */
export function configurationPackagesSet(tables: EnvironmentTables, company: CompanyTables): EntitySet {
  const { packages, files } = company;
  const work = new ConfigurationWork(tables, company);
  return {
    ...tableSet(packages),
    links: { file: { field: "code", from: "code" } },
    create(values) {
      const code = String(values["code"]).toUpperCase();
      const taken = sameKey("Config. Package", `Code='${code}'`);
      if (packages.hasValue("code", code)) throw taken;
      const position = packages.insert({ id: tables.newGuid(), ...blank, ...values, code });
      if (position === undefined) throw taken;
      files.insert({ code });
      return position;
    },
    update: (position, changes) => {
      packages.update(position, changes);
    },
    remove(position) {
      const code = packages.at(position)["code"] ?? null;
      const file = files.find([code]);
      if (file !== undefined) files.remove(file);
      company.fileContents.delete(String(code));
      packages.remove(position);
    },
    actions: {
      import(position): undefined {
        work.import(position);
      },
      apply(position): undefined {
        work.apply(position);
      },
    },
  };
}

/** The file of a package, which exists below its package only. */
export function packageFilesSet({ files, fileContents }: CompanyTables): EntitySet {
  return {
    ...tableSet(files),
    filterOn: ["code"],
    ignoredOnWrite: ["code"],
    create(_, parent) {
      const code = String(parent?.["code"]);
      const position = files.insert({ code });
      if (position === undefined) throw sameKey("Tenant Config. Package File", `Code='${code}'`);
      return position;
    },
    remove(position) {
      fileContents.delete(String(files.at(position)["code"]));
      files.remove(position);
    },
    media: {
      read: (row) => fileContents.get(String(row["code"])),
      write(position, bytes) {
        fileContents.set(String(files.at(position)["code"]), bytes);
        files.update(position, {});
      },
    },
  };
}
