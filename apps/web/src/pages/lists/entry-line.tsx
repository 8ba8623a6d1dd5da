import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntryColumn, ListEntry } from '../../api/types';
import { cellOf } from './entry-cells';
import { EntryMark } from './entry-mark';
import { sideClass } from './side-class';

interface EntryLineProps {
  entry: ListEntry;
  heads: readonly EntryColumn[];
  /** Null where nothing is to be chosen. */
  isChosen: boolean | null;
  onChoose: () => void;
  onOpen: () => void;
}

const none: ReadonlyMap<string, string> = new Map();

/** One entry; its title opens it. */
export function EntryLine({ entry, heads, isChosen, onChoose, onOpen }: EntryLineProps) {
  const { t } = useTranslation();
  const text = (head: EntryColumn) => {
    const value = cellOf(entry, head, none, t);
    return head === 'quantity' && value !== '' ? `${value}${entry.unit}` : value;
  };
  const aside = heads.filter((head) => !['title', 'number'].includes(head)).map(text);
  return (
    <tr>
      {isChosen !== null && (
        <td className="wide-only">
          <Checkbox
            aria-label={t('lists.choose', { title: entry.title })}
            checked={isChosen}
            disabled={entry.tasks.length > 0 || entry.state === 'withdrawn'}
            onChange={onChoose}
          />
        </td>
      )}
      {heads.map((head) =>
        head === 'title' ? (
          <td key={head}>
            <button type="button" className="link-like" onClick={onOpen}>
              {entry.title}
            </button>
            {entry.detail && <div className="quiet">{entry.detail}</div>}
            <div className="quiet narrow-only">{aside.filter((each) => each !== '').join(' · ')}</div>
          </td>
        ) : (
          <td key={head} className={sideClass(head)}>
            {text(head)}
          </td>
        ),
      )}
      <td className="wide-only">
        {[...entry.links.map(({ title }) => title), ...entry.tasks.map(({ title }) => title)].map((title, at) => (
          <div key={at}>{title}</div>
        ))}
      </td>
      <td>
        <EntryMark entry={entry} />
      </td>
    </tr>
  );
}
