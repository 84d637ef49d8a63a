import { expect, test } from "vitest";
import { jsonOf } from "../../../src/connector-builder/simulator/wire-message.ts";
import { textAt } from "../../../src/kit/json-access.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { gatewayTo } from "./support/gateway-to.ts";

test.each([
  [59, 59, undefined],
  [60, 60, "SalesOrderLines"],
  [61, 60, "SalesOrderLines"],
])(
  "an order of %i lines comes with %i of them, and names the list that may lack rows: %s",
  async (lines, come, want) => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "exact-online-sales");
    const division = sandbox.exact.divisions[0];
    const accounts = jsonOf(await gateway.call("ListBulkCrmAccounts", { division, $select: "ID" }));
    const items = jsonOf(await gateway.call("ListBulkLogisticsItems", { division, $select: "ID" }));
    const idOf = (answer: unknown): string | undefined => textAt(Object(answer).value[0], "ID");
    const made = await gateway.call("CreateSalesOrderSalesOrder", {
      division,
      body: {
        OrderedBy: idOf(accounts),
        SalesOrderLines: Array.from({ length: lines }, () => ({ Item: idOf(items), Quantity: 1 })),
      },
    });
    const OrderID = textAt(jsonOf(made), "OrderID");
    const read = jsonOf(
      await gateway.call("GetSalesOrderSalesOrder", { division, OrderID, $expand: "SalesOrderLines" }),
    );
    expect([Object(read).SalesOrderLines.length, Object(read).IncompleteLists]).toEqual([come, want]);
  },
);
