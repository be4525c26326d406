const globals = require('@jest/globals');

// The require of Jest loads no ES modules; that of the process, outside of Jest's context, does.
const { createRequire } = require('node:vm').runInThisContext('process').getBuiltinModule('node:module');
const { usePaystubOf } = createRequire(__filename)('./jest.js');

exports.usePaystub = (options) => usePaystubOf(globals, options);
