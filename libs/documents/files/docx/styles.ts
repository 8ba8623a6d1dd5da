import { readXml } from './read-xml';

/** What a paragraph style says that matters to the text. */
export interface ParagraphStyle {
  name: string;
  basedOn: string | null;
  listId: string | null;
  level: number | null;
}

/** The paragraph styles of word/styles.xml by their id. */
export async function readStyles(pieces: AsyncIterable<string>): Promise<Map<string, ParagraphStyle>> {
  const styles = new Map<string, ParagraphStyle>();
  let style: ParagraphStyle | null = null;
  await readXml(pieces, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { name: '', basedOn: null, listId: null, level: null };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style) {
        if (name === 'w:name') style.name = value;
        if (name === 'w:basedOn') style.basedOn = value;
        if (name === 'w:numId') style.listId = value;
        if (name === 'w:ilvl') style.level = Number(value);
      }
    },
    close: (name) => {
      if (name === 'w:style') style = null;
    },
  });
  return styles;
}

const DEEPEST = 12;

/** The list a style numbers its paragraphs in, its own or that of the style it is based on; null for none. */
export function listOfStyle(
  styleId: string | null,
  styles: ReadonlyMap<string, ParagraphStyle>,
): { listId: string; level: number } | null {
  let level: number | null = null;
  let style = styles.get(styleId ?? '');
  for (let depth = 0; style && depth < DEEPEST; depth++) {
    level ??= style.level;
    if (style.listId !== null) return { listId: style.listId, level: level ?? 0 };
    style = styles.get(style.basedOn ?? '');
  }
  return null;
}
