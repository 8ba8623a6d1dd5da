/**
 * Jest's stock CommonJS run can't load ESM-only packages. This compiles our TypeScript, and of node_modules only
 * what says it is ESM (nearest package.json with type "module", or .mjs); every other file passes through.
 */
const { existsSync, readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const swc = require('@swc/jest');

const own = JSON.parse(readFileSync(join(__dirname, '../../.swcrc'), 'utf8'));
delete own.$schema;
delete own.exclude;
delete own.jsc.paths; // jest's moduleNameMapper resolves these
delete own.jsc.baseUrl;
const ours = swc.createTransformer({ ...own, swcrc: false });
const theirs = swc.createTransformer({
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } },
  module: { type: 'commonjs', ignoreDynamic: false },
  sourceMaps: false,
  swcrc: false,
});

const isModuleByFolder = new Map();
function isModule(folder) {
  if (!isModuleByFolder.has(folder)) {
    const manifest = join(folder, 'package.json');
    const parent = dirname(folder);
    let answer = false;
    if (existsSync(manifest)) answer = JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
    else if (parent !== folder) answer = isModule(parent);
    isModuleByFolder.set(folder, answer);
  }
  return isModuleByFolder.get(folder);
}

function transformerFor(path) {
  if (!path.includes('node_modules')) return ours;
  if (path.endsWith('.mjs')) return theirs;
  if (path.endsWith('.cjs')) return null;
  return isModule(dirname(path)) ? theirs : null;
}

module.exports = {
  process(source, path, options) {
    const transformer = transformerFor(path);
    return transformer ? transformer.process(source, path, options) : { code: source };
  },
  getCacheKey(source, path, options) {
    const transformer = transformerFor(path);
    return transformer ? transformer.getCacheKey(source, path, options) : `passed-through:${path}:${source.length}`;
  },
};
