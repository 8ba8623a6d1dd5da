#!/usr/bin/env node
// How well and how fast the reader reads.
//
//   npm run bench:reader [-- --show]
//
// Scores our own annotated documents (test/fixtures/reader), and those of GOLD_DIR when it is set, by a measure of our own:
// an item is found when an item read overlaps it by half of the shorter one; fields are compared between an item and the one
// that overlaps it most; a measure is right when value, unit and role are, in an item that overlaps. Then reads generated
// text of growing length. READER names another build of the reader.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Buffer } from 'node:buffer';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const { readDocument } = require(process.env.READER ?? join(root, 'dist/libs/domain/prose/index.js'));
const show = process.argv.includes('--show');

const bare = (text) => text.replace(/\s+/gu, '');
const FIELDS = ['status', 'kind', 'due'];
const LISTS = ['lead', 'support', 'leader', 'sites'];

class Count {
  right = 0;
  missed = 0;
  wrong = 0;
  row(name) {
    const found = this.right / Math.max(1, this.right + this.missed);
    const true_ = this.right / Math.max(1, this.right + this.wrong);
    const both = (2 * this.right) / Math.max(1, 2 * this.right + this.missed + this.wrong);
    return {
      what: name,
      F1: both.toFixed(3),
      precision: true_.toFixed(3),
      recall: found.toFixed(3),
      right: this.right,
      missed: this.missed,
      wrong: this.wrong,
    };
  }
}

/** Gives each item its place in the text without white space; equal quotes are taken in the order they stand. */
function place(text, items, tell) {
  const next = new Map();
  return items.flatMap((item) => {
    const quote = bare(item.quote);
    const from = text.indexOf(quote, next.get(quote) ?? 0);
    if (quote === '' || from < 0) {
      tell(`not in the text: ${quote}`);
      return [];
    }
    next.set(quote, from + 1);
    return [{ ...item, from, to: from + quote.length }];
  });
}

const shared = (a, b) => Math.min(a.to, b.to) - Math.max(a.from, b.from);
const touches = (a, b) => shared(a, b) > 0;
const covers = (a, b) => shared(a, b) >= Math.min(a.to - a.from, b.to - b.from) / 2;
const closest = (item, others) =>
  others
    .filter((other) => touches(item, other))
    .sort(
      (a, b) =>
        shared(item, b) / (b.to - b.from + item.to - item.from) -
        shared(item, a) / (a.to - a.from + item.to - item.from),
    )[0];
const measureKey = (m) =>
  `${m.value} ${bare(m.unit)} ${m.role === 'base' ? 'target' : m.unit.startsWith('%') && m.role !== 'other' ? 'share' : m.role}`;

function compare(document, tallies, tell) {
  const text = bare(document.text);
  const wanted = place(
    text,
    document.items.filter((item) => !item.duplicate),
    tell,
  );
  const read = place(
    text,
    readDocument(document.text).items.filter((item) => !item.duplicate),
    tell,
  );
  const firm = (items) => items.filter((item) => item.kind !== 'qualitative');
  for (const item of firm(wanted)) {
    if (firm(read).some((other) => covers(item, other))) tallies.items.right += 1;
    else miss(tallies.items, tell, `item missed     ${item.quote}`);
  }
  for (const item of firm(read)) {
    if (!wanted.some((other) => covers(item, other))) err(tallies.items, tell, `item invented   ${item.quote}`);
  }
  for (const item of wanted) {
    const best = closest(item, read);
    for (const field of FIELDS) compareField(field, item, best, tallies, tell);
    for (const list of LISTS) compareList(list, item, best, tallies, tell);
  }
  compareMeasures(wanted, read, tallies, tell);
}

function miss(tally, tell, line) {
  tally.missed += 1;
  tell(line);
}

function err(tally, tell, line) {
  tally.wrong += 1;
  tell(line);
}

function compareField(field, item, best, tallies, tell) {
  if (field !== 'due' && (!best || item.kind === 'qualitative')) return;
  const value = best?.[field] ?? null;
  if (value === (item[field] ?? null)) {
    if (value !== null) tallies[field].right += 1;
    return;
  }
  if (item[field]) tallies[field].missed += 1;
  if (value) tallies[field].wrong += 1;
  tell(`${field.padEnd(8)} ${value} for ${item[field]}    ${item.quote}`);
}

function compareList(list, item, best, tallies, tell) {
  const wanted = (item[list] ?? []).map(bare);
  const value = (best?.[list] ?? []).map(bare);
  const right = wanted.filter((name) => value.includes(name)).length;
  tallies[list].right += right;
  tallies[list].missed += wanted.length - right;
  tallies[list].wrong += value.length - right;
  if (right < wanted.length || right < value.length)
    tell(`${list.padEnd(8)} ${value.join('/') || '-'} for ${wanted.join('/') || '-'}    ${item.quote}`);
}

function compareMeasures(wanted, read, tallies, tell) {
  const left = read.flatMap((item) => item.measures.map((measure) => ({ item, measure })));
  for (const item of wanted) {
    for (const measure of item.measures) {
      const at = left.findIndex(
        (other) => touches(item, other.item) && measureKey(other.measure) === measureKey(measure),
      );
      if (at >= 0) {
        tallies.measures.right += 1;
        left.splice(at, 1);
      } else if (measure.role !== 'other') {
        miss(tallies.measures, tell, `measure missed  ${measureKey(measure)}    ${item.quote}`);
      } else {
        takeAny(left, item, measure);
      }
    }
  }
  for (const { item, measure } of left.filter((other) => other.measure.role !== 'other')) {
    err(tallies.measures, tell, `measure wrong   ${measureKey(measure)}    ${item.quote}`);
  }
}

function takeAny(left, item, measure) {
  const at = left.findIndex((other) => touches(item, other.item) && other.measure.value === measure.value);
  if (at >= 0) left.splice(at, 1);
}

function score(folder) {
  const tallies = Object.fromEntries(['items', 'measures', ...FIELDS, ...LISTS].map((name) => [name, new Count()]));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  for (const file of files) {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    compare(
      document,
      tallies,
      (line) =>
        show && console.log(`${document.id.slice(0, 18).padEnd(18)} ${bare(line.slice(0, 16)) === '' ? '' : line}`),
    );
  }
  console.log(`\n${files.length} documents of ${folder}`);
  console.table(Object.entries(tallies).map(([name, tally]) => tally.row(name)));
}

const KINDS = {
  prose:
    '（一）推进城市更新。新建口袋公园12处、改建9处，年底前完成投资3.5亿元，占年计划的45%；6月底前出台《管理办法》。（区绿化局牵头，各镇配合）\n',
  'one line': '完成改造小区12个，惠及居民3 450户，',
  digits: '1234567890 12.5%3',
  brackets: '（“《【',
  pipes: '| 1 | 新建公园 | 12个 | 区绿化局 |\n',
  cells: '序号\n项目\n责任单位\n1\n新建公园12个\n区绿化局\n',
  spaces: '新 建 \n\n\n公 园 ',
  numerals: '一二三四五六七八九十百千万亿',
  English: 'Launch 22 elections and create 15 red properties by the end of 2021 (Lead: Community Office). ',
};

/** Lines that are nearly the same, as long lists are. */
const list = (size) => {
  const line = (number) => `${number}.新建甲村乙组养老服务设施${(number * 7) % 9973}座并投入使用。\n`;
  const count = Math.ceil(size / Buffer.byteLength(line(1000)));
  return Array.from({ length: count }, (_, index) => line(index + 1)).join('');
};

function speed() {
  const rows = [];
  const repeated = (unit) => (size) => unit.repeat(Math.ceil(size / Buffer.byteLength(unit)));
  const kinds = [...Object.entries(KINDS).map(([kind, unit]) => [kind, repeated(unit)]), ['list', list]];
  for (const [kind, textOf] of kinds) {
    for (const size of [100_000, 1_000_000]) {
      const text = textOf(size);
      const begun = performance.now();
      const { items } = readDocument(text);
      const seconds = (performance.now() - begun) / 1000;
      rows.push({
        text: kind,
        bytes: Buffer.byteLength(text),
        seconds: seconds.toFixed(2),
        'MB/s': (Buffer.byteLength(text) / 1e6 / seconds).toFixed(2),
        items: items.length,
      });
    }
  }
  console.table(rows);
}

if (process.env.GOLD_DIR) score(process.env.GOLD_DIR);
score(join(root, 'test/fixtures/reader'));
if (!process.argv.includes('--no-speed')) speed();
