// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { components as shared, Answers1, Answers2, Query2, Header2, Parameters1, Parameters2, Parameters11 } from "../shared-types.ts";
export interface paths {
    /**
     * List security group members
     * @description Returns all memberships of all linked groups. Rows are gathered anew for each request, which can take a while. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/securityGroupMembers": {
        get: operations["ListSecurityGroupMembers"];
    };
    /**
     * Get a security group membership
     * @description Answers whether one user belongs to one group: the membership, or 404. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/securityGroupMembers(securityGroupCode='{securityGroupCode}',userSecurityId={userSecurityId})": {
        get: operations["GetSecurityGroupMember"];
    };
    /**
     * List the members of a security group
     * @description Returns the members of one group, without the need for a filter on its code. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/securityGroups('{securityGroupId}')/securityGroupMembers": {
        get: operations["ListMembersOfSecurityGroup"];
    };
    /**
     * List a user's security group memberships
     * @description Returns the groups that one user belongs to, one membership a row. Permission set: D365 AUTOMATION.
     */
    "/companies({companyId})/users({userSecurityId})/securityGroupMembers": {
        get: operations["ListUserSecurityGroupMembers"];
    };
}
export interface components {
    schemas: {
        ErrorDetail: shared["schemas"]["ErrorDetail"];
        ErrorBody: shared["schemas"]["ErrorBody"];
        SecurityGroupMember: shared["schemas"]["SecurityGroupMember"];
        /** @description One page of memberships. While `@odata.nextLink` is there, more follow. */
        SecurityGroupMemberPage: {
            /** @description Address of the part of the data model that describes the answer. */
            "@odata.context"?: string;
            /**
             * Format: int64
             * @description Number of rows on all pages together; present only with `$count=true`.
             */
            "@odata.count"?: number;
            /**
             * Format: uri
             * @description Address of the next page, to be requested as it stands; absent on the last page.
             */
            "@odata.nextLink"?: string;
            value: components["schemas"]["SecurityGroupMember"][];
        };
    };
    responses: shared["responses"];
    parameters: shared["parameters"];
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    ListSecurityGroupMembers: {
        parameters: Parameters2;
        responses: Answers1<components["schemas"]["SecurityGroupMemberPage"]>;
    };
    GetSecurityGroupMember: {
        parameters: {
            query?: Query2;
            header?: Header2;
            path: {
                /** @description Id of the company in which the request runs, from the list of companies. There is no default company. */
                companyId: components["parameters"]["companyId"];
                /** @description The `code` of the group, between single quotes. */
                securityGroupCode: components["parameters"]["securityGroupCode"];
                /** @description The `userSecurityId` of the user, a GUID given by Business Central and different from the Entra object id. */
                userSecurityId: components["parameters"]["userSecurityId"];
            };
        };
        responses: Answers2<components["schemas"]["SecurityGroupMember"]>;
    };
    ListMembersOfSecurityGroup: {
        parameters: Parameters1;
        responses: Answers1<components["schemas"]["SecurityGroupMemberPage"]>;
    };
    ListUserSecurityGroupMembers: {
        parameters: Parameters11;
        responses: Answers1<components["schemas"]["SecurityGroupMemberPage"]>;
    };
}
/** What may be done with the fields of each record. */
export interface records {
    SecurityGroupMember: { row: components["schemas"]["SecurityGroupMember"]; key: "securityGroupCode" | "userSecurityId"; create: never; update: never; noFilter: "@odata.etag" };
}
/** What each path lets a client do. */
export interface calls {
    "/companies({companyId})/securityGroupMembers": { list: "SecurityGroupMember" };
    "/companies({companyId})/securityGroupMembers(securityGroupCode='{securityGroupCode}',userSecurityId={userSecurityId})": { get: "SecurityGroupMember" };
    "/companies({companyId})/securityGroups('{securityGroupId}')/securityGroupMembers": { list: "SecurityGroupMember" };
    "/companies({companyId})/users({userSecurityId})/securityGroupMembers": { list: "SecurityGroupMember" };
}
/** The types of the service, for a client that knows no other. */
export interface SecurityGroupMembersTypes {
    paths: paths;
    records: records;
    calls: calls;
}
