import { formatWallClock, utcOffsetMs } from "../country-clock.ts";
import type { Row } from "../data/row.ts";
import type { ApiCall } from "../requests/call.ts";

/** The signed-in person (facts 45, 61, 90, 91): the current company is the one opened last in the browser, not the first. */
export function meRow({ token, database }: ApiCall): Row {
  const nowMs = database.world.clock.now();
  const [firstName = "", ...rest] = (token.user?.name ?? "").split(" ");
  const open = database.companies.filter(({ division }) => database.isOpen(division));
  const home = open[0];
  return {
    position: 0,
    index: -1,
    values: {
      UserID: token.user?.id ?? "",
      AccountingDivision: home?.division ?? null,
      CustomerCode: home?.values["CustomerCode"] ?? null,
      CurrentDivision: open[1]?.division ?? null,
      DivisionCustomer: home?.values["Customer"] ?? null,
      DivisionCustomerCode: home?.values["CustomerCode"] ?? null,
      DivisionCustomerName: home?.values["CustomerName"] ?? null,
      Email: token.user?.email ?? null,
      FirstName: firstName,
      FullName: token.user?.name ?? null,
      LastName: rest.join(" "),
      IsClientUser: false,
      Language: "NL",
      LanguageCode: "nl-NL",
      Legislation: "1",
      ServerTime: formatWallClock(Math.floor(database.nowWallMs() / 1000) * 1000),
      ServerUtcOffset: utcOffsetMs(nowMs) / 1000,
      UserName: token.user?.email ?? null,
    },
  };
}
