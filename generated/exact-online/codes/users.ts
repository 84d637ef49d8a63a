// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `RoleLevel` of UsersUserRole. */
export const UsersUserRoleRoleLevel = {
  Database: 1,
  Customer: 2,
  Division: 3,
  TransferredToAccountant: 100,
} as const;

/** Codes of `RoleLevel` of UsersUserRolePerDivision. */
export const UsersUserRolePerDivisionRoleLevel: typeof UsersUserRoleRoleLevel = UsersUserRoleRoleLevel;
