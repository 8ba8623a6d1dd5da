import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlanItem } from '../../api/types';
import { groupsOf, paragraphsOf, piecesOf, type Paragraph } from './document-parts';
import { type Doubt, withDoubts } from './doubted';
import { offsetAt } from './offset-at';

const groupSize = 40;
/** Of an undrawn paragraph, about: enough for the scroll bar not to jump. */
const lineHeight = 30;
const charactersPerLine = 34;

interface DocumentPaneProps {
  body: string;
  items: PlanItem[];
  /** Places that an open doubt speaks of. */
  doubts: Doubt[];
  chosenId: string | undefined;
  /** Where a split would fall, and where the document should scroll to. */
  cursor: number | undefined;
  onChoose: (itemId: string) => void;
  onCursor: (offset: number) => void;
}

/** The document, character for character, its items lit; only what is near the window is drawn. */
export function DocumentPane({ body, items, doubts, chosenId, cursor, onChoose, onCursor }: DocumentPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => groupsOf(paragraphsOf(body), groupSize), [body]);
  const chosen = items.find(({ id }) => id === chosenId);
  const wanted = chosen?.spanStart ?? undefined;
  useEffect(() => {
    if (wanted === undefined) return;
    const reveal = () => pane.current?.querySelector('.span.chosen')?.scrollIntoView({ block: 'center' });
    // What lies above is drawn as it comes near, and is then never quite as high as it was taken to be.
    const timers = [0, 120, 350].map((delayMs) => window.setTimeout(reveal, delayMs));
    return () => timers.forEach((timer) => window.clearTimeout(timer));
  }, [wanted, chosenId]);
  return (
    <div
      className="document-pane"
      ref={pane}
      tabIndex={0}
      onClick={(event) => {
        const offset = offsetAt(event.clientX, event.clientY);
        if (offset !== undefined) onCursor(offset);
        const hit = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-item]') : null;
        if (hit?.dataset.item) onChoose(hit.dataset.item);
      }}
    >
      {groups.map((group) => (
        <Group
          key={group[0]?.start}
          body={body}
          group={group}
          items={items}
          doubts={doubts}
          chosenId={chosenId}
          cursor={cursor}
          isWanted={wanted !== undefined && isWithin(group, wanted)}
        />
      ))}
    </div>
  );
}

interface GroupProps extends Pick<DocumentPaneProps, 'body' | 'items' | 'doubts' | 'chosenId' | 'cursor'> {
  group: Paragraph[];
  isWanted: boolean;
}

function Group({ body, group, items, doubts, chosenId, cursor, isWanted }: GroupProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '1200px 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const lines = group.reduce(
    (sum, { start, end }) => sum + Math.max(1, Math.ceil((end - start) / charactersPerLine)),
    0,
  );
  const isDrawn = isNear || isWanted;
  const drawn = useMemo(
    () =>
      isDrawn
        ? group.map((paragraph) => ({ paragraph, pieces: withDoubts(piecesOf(body, paragraph, items), doubts) }))
        : [],
    [isDrawn, group, body, items, doubts],
  );
  return (
    <div ref={frame} style={isDrawn ? undefined : { height: lines * lineHeight }}>
      {drawn.map(({ paragraph, pieces }) => (
        <p key={paragraph.start} data-start={paragraph.start}>
          {pieces.map(({ start, text, item, kind, isDoubted }) => {
            const look = [
              item && 'span',
              item?.state === 'dropped' && 'dropped',
              item && item.problems.length > 0 && 'asking',
              item && item.id === chosenId && 'chosen',
              kind,
              isDoubted && 'doubted',
            ];
            const at = cursor === undefined ? -1 : cursor - start;
            const isHere = at >= 0 && at < text.length;
            return (
              <span key={start} className={look.filter(Boolean).join(' ')} data-item={item?.id}>
                {isHere ? (
                  <>
                    {text.slice(0, at)}
                    <span className="document-cursor" />
                    {text.slice(at)}
                  </>
                ) : (
                  text
                )}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
}

const isWithin = (group: Paragraph[], offset: number) =>
  offset >= (group[0]?.start ?? 0) && offset <= (group.at(-1)?.end ?? 0);
