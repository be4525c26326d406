// Made from src/vendors/sage-intacct/tables.ts by npm run generate. Not edited by hand.
declare const validators: Record<string, unknown>;
export default validators;
