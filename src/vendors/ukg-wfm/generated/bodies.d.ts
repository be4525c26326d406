// Made from specs/ukg-wfm/ by npm run generate. Not edited by hand.
declare const validators: Record<string, unknown>;
export default validators;
