#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read as well, so that they can be told.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 17)) {
  import(new URL('main.js', import.meta.url).href);
} else {
  process.stderr.write(`paystub: Node ${process.versions.node} is too old; Paystub runs on Node 22.17 and above\n`);
  process.exitCode = 2;
}
