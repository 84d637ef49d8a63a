/** Where guides, references and facts are published: what messages and built files lead to. It ends with a slash. */
export const siteAddress = "https://erp-openapi.github.io/erp-openapi/";
