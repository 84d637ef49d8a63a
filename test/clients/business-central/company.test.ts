import { expect, test } from "vitest";
import { companyId, companyOf, isCompanyId } from "../../../src/clients/business-central/company.ts";
import { asked, cronus, pageOf, toldCronus } from "./support/cronus.ts";

const companies = () =>
  pageOf(
    "companies",
    { "@odata.etag": 'W/"1"', id: "9c1f3f5d-1f5c-4d2b-8d35-4d5f0e6f0a01", name: "CRONUS NL" },
    { "@odata.etag": 'W/"2"', id: cronus, name: "CRONUS" },
  );

test("a company is found by its exact name, however many begin with it", async () => {
  const told = toldCronus(companies);
  expect(await companyOf(told.client, "CRONUS")).toBe(cronus);
  expect(asked(told)).toEqual(["GET /companies"]);
});

test("a name that no company has is told with those that there are", async () => {
  const { client } = toldCronus(companies);
  await expect(companyOf(client, "Cronus")).rejects.toMatchObject({
    code: "COMPANY_NOT_FOUND",
    message: 'No company is called "Cronus": there are "CRONUS NL", "CRONUS".',
    names: ["CRONUS NL", "CRONUS"],
  });
});

test("an environment without companies says so", async () => {
  const { client } = toldCronus(() => pageOf("companies"));
  await expect(companyOf(client, "CRONUS")).rejects.toThrow('No company is called "CRONUS": there is none.');
});

test("an id is a GUID, and what is none is refused before it can become an address", () => {
  expect(companyId(cronus)).toBe(cronus);
  expect(isCompanyId("CRONUS")).toBe(false);
  expect(() => companyId("CRONUS")).toThrow(
    expect.objectContaining({ code: "COMPANY_ID_INVALID", message: expect.stringContaining("companyOf finds it") }),
  );
});
