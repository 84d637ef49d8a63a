/** What the header `Reason` of a refusal means, and what mends it (fact 27). */
export const exactReasons: Readonly<Record<string, string>> = {
  BlockedUser:
    "An administrator of the company unblocks the user: Exact Online › your name › Users › the user › Blocked.",
  InactiveUser: "The user's period of validity is over: Exact Online › your name › Users › the user › End date.",
  BlockedCustomer: "Exact has blocked the customer, usually for an unpaid invoice: the customer calls Exact.",
  LicenseExpired: "The licence has ended: the customer renews it at Exact.",
  DivisionBlocked: "The company is blocked: Exact Online › Companies › the company › Blocked.",
  NoDivisionAccess:
    "Give the user the company: Exact Online › your name › Users › the user › Access › Companies. Or name another one with --company.",
};
