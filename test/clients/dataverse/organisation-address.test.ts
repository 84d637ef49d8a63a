import { expect, test } from "vitest";
import { organisationAddress } from "../../../src/clients/dataverse/organisation-address.ts";

test.each([
  ["contoso.crm4", "https://contoso.crm4.dynamics.com/api/data/v9.2"],
  ["Contoso.crm", "https://contoso.crm.dynamics.com/api/data/v9.2"],
  ["contoso.api.crm4", "https://contoso.api.crm4.dynamics.com/api/data/v9.2"],
  ["contoso.crm4.dynamics.com", "https://contoso.crm4.dynamics.com/api/data/v9.2"],
  ["https://contoso.crm4.dynamics.com/main.aspx?a=b", "https://contoso.crm4.dynamics.com/api/data/v9.2"],
  ["https://contoso.crm9.dynamics.us/", "https://contoso.crm9.dynamics.us/api/data/v9.2"],
  ["contoso.crm.microsoftdynamics.us", "https://contoso.crm.microsoftdynamics.us/api/data/v9.2"],
  ["http://127.0.0.1:4000", "http://127.0.0.1:4000/api/data/v9.2"],
])("%s is %s", (organisation, address) => {
  expect(organisationAddress(organisation)).toBe(address);
});

test.each(["", "contoso", "http://contoso.crm4.dynamics.com", "ftp://contoso.crm4.dynamics.com", "contoso crm4"])(
  "%j is none",
  (organisation) => {
    expect(() => organisationAddress(organisation)).toThrow(
      expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID", message: expect.stringContaining("organisation is ") }),
    );
  },
);
