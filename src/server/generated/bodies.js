// Made from specs/paystub.yaml by npm run generate. Not edited by hand.
"use strict";
export default {

};
