/**
 * Stand-ins for the character maps of Adobe-GB1 that pdf.js would fetch, so that a PDF which names a Chinese font and
 * brings none along (as many report programs write them) still gives its text. The real maps number characters by the
 * collection's own list; text alone can do with any numbers, as long as both maps agree. Ours lie above all real ones;
 * the real ones lead to private characters, which are left out (see `pagePieces`): nothing, rather than something wrong.
 */
const FIRST_OURS = 30_600;

/** Stretches of Unicode that mainland papers use, each end included; together fewer than are free above the real ones. */
const STRETCHES: readonly (readonly [from: number, to: number])[] = [
  [0x0020, 0x00ff],
  [0x2000, 0x206f],
  [0x2100, 0x22ff],
  [0x2460, 0x24ff],
  [0x2500, 0x26ff],
  [0x3000, 0x30ff],
  [0x3220, 0x33ff],
  [0x4e00, 0x9fff],
  [0xff00, 0xffef],
];

const UNICODE = /^UniGB-(?:UCS2|UTF16)-[HV]$/;
const GBK = /^(?:GBK2K|GBKp?-EUC|GBpc-EUC|GB-EUC)-[HV]$/;
const TO_UNICODE = 'Adobe-GB1-UCS2';
const TWO_BYTES = '1 begincodespacerange <0000> <FFFF> endcodespacerange';
const EUC_BYTES = '2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange';

/** What pdf.js asks for data by: here only for the maps by name, as text. Throws for those we have no stand-in for. */
export class ChineseCMaps {
  fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? mapNamed(filename) : null;
    return map === null ? Promise.reject(new Error(`no data for ${filename}`)) : Promise.resolve(Buffer.from(map));
  }
}

function mapNamed(name: string): string | null {
  if (UNICODE.test(name)) return [TWO_BYTES, ...ranges('cid', (from, ours) => [hex(from), String(ours)])].join('\n');
  if (GBK.test(name)) return [EUC_BYTES, ...gbkCharacters()].join('\n');
  if (name === TO_UNICODE)
    return [TWO_BYTES, ...realOnes(), ...ranges('bf', (from, ours) => [hex(ours), hex(from)])].join('\n');
  return null;
}

const hex = (code: number): string => `<${code.toString(16).padStart(4, '0')}>`;

const PRIVATE_FROM = 0xe000;
const PRIVATE_COUNT = 0x1900;

/** The collection's own numbers, as many at a time as there are private characters. */
function realOnes(): string[] {
  const lines: string[] = [];
  for (let from = 1; from < FIRST_OURS; from += PRIVATE_COUNT) {
    const to = Math.min(from + PRIVATE_COUNT, FIRST_OURS) - 1;
    lines.push(`1 beginbfrange ${hex(from)} ${hex(to)} ${hex(PRIVATE_FROM)} endbfrange`);
  }
  return lines;
}

/** A stretch a line, from one side's first number on to the other's. */
function ranges(kind: 'cid' | 'bf', sides: (from: number, ours: number) => [low: string, to: string]): string[] {
  let ours = FIRST_OURS;
  return STRETCHES.map(([from, to]) => {
    const [low, target] = sides(from, ours);
    const last = kind === 'cid' ? to : ours + to - from;
    ours += to - from + 1;
    return `1 begin${kind}range ${low} ${hex(last)} ${target} end${kind}range`;
  });
}

/** Every character of GBK by its bytes, as the platform reads them. */
function gbkCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const lines: string[] = [];
  const add = (bytes: number[]) => {
    const char = decoder.decode(Buffer.from(bytes));
    const ours = char.length === 1 ? oursFor(char.charCodeAt(0)) : null;
    if (ours !== null) lines.push(`1 begincidchar <${Buffer.from(bytes).toString('hex')}> ${ours} endcidchar`);
  };
  for (let byte = 0x20; byte < 0x80; byte++) add([byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  return lines;
}

function oursFor(code: number): number | null {
  let ours = FIRST_OURS;
  for (const [from, to] of STRETCHES) {
    if (code >= from && code <= to) return ours + code - from;
    ours += to - from + 1;
  }
  return null;
}
