import type { Row } from "../../../odata/model/entity-type.ts";
import { decodeXmlName, encodeXmlName } from "../../../odata/model/xml-name.ts";
import { type EntitySet, tableSet } from "../../api/entity-set.ts";
import { sameKey } from "../../api/error-answer.ts";
import type { CompanyTables, EnvironmentTables } from "../environment-tables.ts";
import type { ExtensionDeployment } from "../work/extension-deployment.ts";

/** The one slot of a company for an app to deploy. A record in it blocks the next POST, whoever left it there. */
export function extensionUploadSet(
  tables: EnvironmentTables,
  company: CompanyTables,
  deployment: ExtensionDeployment,
): EntitySet {
  const { uploads, uploadContents } = company;
  return {
    ...tableSet(uploads),
    create(values) {
      if (uploads.count > 0) throw sameKey("API Extension Upload", "Id='0'");
      const row = {
        systemId: tables.newGuid(),
        schedule: "Current_x0020_version",
        schemaSyncMode: "Add",
        ...encoded(values),
      };
      const position = uploads.insert(row);
      if (position === undefined) throw sameKey("API Extension Upload", "Id='0'");
      return position;
    },
    update: (position, changes) => {
      uploads.update(position, encoded(changes));
    },
    actions: {
      upload(position): undefined {
        deployment.begin(company, position);
      },
    },
    media: {
      read: (row) => uploadContents.get(String(row["systemId"])),
      write(position, bytes) {
        uploadContents.set(String(uploads.at(position)["systemId"]), bytes);
        uploads.update(position, {});
      },
    },
  };
}

/** Members are taken plain or encoded and answered encoded (fact 122). */
function encoded(values: Row): Row {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? encodeXmlName(decodeXmlName(value)) : value,
    ]),
  );
}
