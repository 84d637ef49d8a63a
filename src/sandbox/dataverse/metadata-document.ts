import { formatCsdl, formatProperty } from "../odata/model/edm-type.ts";
import { accountType } from "./account-type.ts";

/** The data model of the slice in CSDL. */
export function metadataDocument(): string {
  const properties = [...accountType.fields.values()].map(formatProperty).join("");
  return formatCsdl("Microsoft.Dynamics.CRM", [
    `<EntityType Name="account"><Key><PropertyRef Name="accountid" /></Key>${properties}</EntityType>`,
    '<ComplexType Name="WhoAmIResponse"><Property Name="BusinessUnitId" Type="Edm.Guid" /><Property Name="UserId" Type="Edm.Guid" /><Property Name="OrganizationId" Type="Edm.Guid" /></ComplexType>',
    '<Function Name="WhoAmI"><ReturnType Type="Microsoft.Dynamics.CRM.WhoAmIResponse" Nullable="false" /></Function>',
    '<EntityContainer Name="System"><EntitySet Name="accounts" EntityType="Microsoft.Dynamics.CRM.account" /><FunctionImport Name="WhoAmI" Function="Microsoft.Dynamics.CRM.WhoAmI" /></EntityContainer>',
  ]);
}
