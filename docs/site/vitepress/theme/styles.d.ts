/** Styles have no values: Vite puts them beside the page. */
declare module "*.css";
