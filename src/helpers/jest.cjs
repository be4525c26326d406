const jest = require('@jest/globals');

// Jest has a module system of its own, which does not load ES modules here: Node's own one is asked.
const { createRequire } = process.getBuiltinModule('node:module');
const { usePaystubOf } = createRequire(__filename)('./jest.js');

exports.usePaystub = (options) => usePaystubOf(jest, options);
