/** Programs that use the generated clients as people write them; compiled, never run. Every `@ts-expect-error` must be one. */
export const typedPrograms: Readonly<Record<string, string>> = {
  "business-central-api": `
    for await (const { id, name } of api.list("/companies", { select: ["id", "name"] })) {
      const contracts = api.list("/companies({companyId})/rentalContracts", { companyId: id, filter: { insured: true }, expand: { machine: { select: ["serialNumber"] } } });
      for await (const contract of contracts) {
        const serial: string | undefined = contract.machine?.serialNumber;
        const status: "Draft" | "In_x0020_Use" | "Returned" | null = contract.status;
        await api.update("/companies({companyId})/rentalContracts({id})", { insured: false }, { companyId: id, id: contract.id, ifMatch: contract["@odata.etag"] });
        // @ts-expect-error the service makes the status
        await api.update("/companies({companyId})/rentalContracts({id})", { status: "Draft" }, { companyId: id, id: contract.id, ifMatch: "*" });
        // @ts-expect-error the version is mandatory
        await api.update("/companies({companyId})/rentalContracts({id})", { insured: true }, { companyId: id, id: contract.id });
        const { data } = await api.POST("/companies({companyId})/rentalContracts({id})/Microsoft.NAV.extend", { params: { path: { companyId: id, id: contract.id } }, body: { untilDate: "2025-12-31" } });
        const number: string | null | undefined = data?.number;
        void [serial, status, number, name];
      }
      await api.create("/companies({companyId})/machines", { serialNumber: "S1" }, { companyId: id });
      // @ts-expect-error the serial number is mandatory
      await api.create("/companies({companyId})/machines", { hours: 5 }, { companyId: id });
    }`,
  "business-central-web-service": `
    const order = await api.get("/Company('{CompanyId}')/SalesOrder(Document_Type='{Document_Type}',No='{No}')", { CompanyId: "CRONUS", Document_Type: "Order", No: "1001" });
    const amount: number | null = order.Amount;
    const { data } = await api.POST("/Rental_Close", { body: { contractNo: "R1", closingDate: "2025-01-31" } });
    const said: string | null | undefined = data?.value;
    void [amount, said];`,
  dataverse: `
    const account = await api.get("/accounts({accountid})", { accountid: "00000000-0000-0000-0000-000000000000", select: ["name"], expand: { contact_customer_accounts: { select: ["lastname"] } } });
    const names: (string | null)[] = account.contact_customer_accounts.map(({ lastname }) => lastname);
    const who = await api.get("/WhoAmI()");
    const user: string | undefined = who.UserId;
    void [names, user];`,
  "exact-online-v2": `
    for await (const line of api.list("/ContractLines", { select: ["ContractID", "LineNumber"], expand: { Contract: { select: ["Discount", "StartDate"] } } })) {
      const number: string = line.LineNumber;
      const discount: string | null | undefined = line.Contract?.Discount;
      void [number, discount];
    }
    for await (const contract of api.list("/ContractsOf", { accountId: "00000000-0000-0000-0000-000000000000" })) void contract.Number;
    // @ts-expect-error the account is mandatory
    api.list("/ContractsOf", {});
    await api.POST("/CloseContract", { params: { query: { contractId: "guid'00000000-0000-0000-0000-000000000000'" } } });`,
  "university-v4": `
    const student = await api.get("/Students({Id})", { Id: 1, select: ["Name", "Home"], expand: ["Tutor"] });
    const street: string | null | undefined = student.Home?.Street;
    await api.create("/Students({Id})/Enrolments", { Number: 5 }, { Id: 1 });
    await api.update("/Settings", { Motto: "Sapere aude" });
    for await (const course of api.list("/Find(text='{text}')", { text: "maths" })) void course.Term;
    // @ts-expect-error the service does not filter by it
    api.list("/Courses", { filter: { Secret: "x" } });
    void street;`,
  "warehouse-v3": `
    const pallet = await api.get("/Pallets(Aisle='{Aisle}',Level={Level})", { Aisle: "A", Level: 2 });
    const width: number | undefined = pallet.Size.Width;
    const labels: string[] = pallet.Labels;
    await api.update("/Pallets(Aisle='{Aisle}',Level={Level})", { Weight: "12.50", Size: { Width: 80, Depth: 120 } }, { Aisle: "A", Level: 2 });
    void [width, labels];`,
};
