/**
 * Lets a process that a test starts run our TypeScript as it stands: NODE_OPTIONS="--require …/run-typescript.cjs".
 * What ships is compiled beforehand and needs none of this.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

// The compiler unpacks itself below the user's home, which a child started without an environment does not have.
process.env.SWC_NATIVE_BINDING_CACHE ??= join(tmpdir(), 'dajuan-swc');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '../..');
const own = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
delete own.$schema;
delete own.exclude;
delete own.jsc.paths; // resolved below
delete own.jsc.baseUrl;

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...own, swcrc: false, sourceMaps: 'inline', filename }).code, filename);
};

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveAlias(request, ...rest) {
  const path = request.startsWith('@dajuan/') ? join(root, 'libs', request.slice('@dajuan/'.length)) : request;
  return resolve.call(this, path, ...rest);
};
