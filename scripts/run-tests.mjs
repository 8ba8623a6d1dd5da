// `npm test`: every test there is, or those the arguments name (they go to jest as they are). Says what did not run, and
// ends with one line of the runner's own counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'dajuan-results-'));
const resultsFile = join(folder, 'results.json');

const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [jest, '--json', `--outputFile=${resultsFile}`, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] });
const results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : undefined;
rmSync(folder, { recursive: true, force: true });

if (results) report(results);
else console.log('Tests: 0 passed, 1 failed, 0 skipped');
process.exitCode = status === 0 && results?.success ? 0 : 1;

/** A file that could not run has no tests to count, so it counts as one failed test. */
function report({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests, ...others }) {
  for (const { name, assertionResults } of testResults) {
    const skipped = assertionResults.filter(({ status }) => status === 'pending' || status === 'todo');
    if (skipped.length > 0) console.log(`!!! SKIPPED ${skipped.length} in ${relative(root, name)}`);
  }
  const failed = numFailedTests + others.numRuntimeErrorTestSuites;
  console.log(`Tests: ${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
}
