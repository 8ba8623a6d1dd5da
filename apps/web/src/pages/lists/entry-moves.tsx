import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveEntry } from '../../api/lists';
import type { EntryMove, ListEntry, UploadedFile } from '../../api/types';
import { FileField } from '../progress/file-field';
import { WordsField } from '../task/words-field';
import { useListAct } from './use-list-act';

/** What may be done to the entry now, with the words and files that bear it out. The first is the usual next step. */
export function EntryMoves({ entry }: { entry: ListEntry }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const move = useListAct((chosen: EntryMove) =>
    moveEntry(entry.id, { version: entry.version, move: chosen, words, fileIds: files.map(({ id }) => id) }),
  );
  if (entry.moves.length === 0) return null;
  return (
    <div className="stack-tight entry-moves">
      <WordsField label={t('lists.words')} value={words} onChange={setWords} problem={undefined} />
      <FileField files={files} onChange={setFiles} />
      <div className="row tight">
        {entry.moves.map((each, at) => (
          <Button
            key={each}
            type={at === 0 ? 'primary' : 'default'}
            danger={each === 'withdraw'}
            loading={move.isPending && move.variables === each}
            disabled={move.isPending}
            onClick={() => move.mutate(each)}
          >
            {t(`entryMove.${each}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
