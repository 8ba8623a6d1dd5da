import { Button } from 'antd';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyUpdateRow } from '../../api/types';
import { ProgressForm, type ProgressFormHandle } from '../progress/progress-form';
import { MyUpdateWords } from './my-update-words';
import { SignFor } from './sign-for';

export interface MyUpdateLineHandle {
  focus(): void;
  noChange(): void;
}

interface MyUpdateLineProps {
  row: MyUpdateRow;
  isSent: boolean;
  onFocus: () => void;
  onSent: () => void;
  ref: Ref<MyUpdateLineHandle>;
}

/** One item: where it stands, what was said last, and the one field to fill in. */
export function MyUpdateLine({ row, isSent, onFocus, onSent, ref }: MyUpdateLineProps) {
  const { t } = useTranslation();
  const { task, targets } = row;
  const line = useRef<HTMLLIElement>(null);
  const form = useRef<ProgressFormHandle>(null);
  const [isAgain, setAgain] = useState(false);
  const [isSigning, setSigning] = useState(false);
  const isSigned = task.state !== 'assigned';
  useImperativeHandle(ref, () => ({
    focus: () => {
      line.current?.scrollIntoView({ block: 'nearest' });
      if (form.current) form.current.focus();
      else (line.current?.querySelector<HTMLElement>('.mine-form button') ?? line.current)?.focus();
    },
    noChange: () => form.current?.noChange(),
  }));
  useEffect(() => {
    if (isSigned && (isSigning || isAgain)) form.current?.focus();
  }, [isSigned, isSigning, isAgain]);
  return (
    <li className="mine-line keep" ref={line} tabIndex={-1} onFocus={onFocus}>
      <MyUpdateWords row={row} />
      <div className="mine-form">
        {!isSigned ? (
          <SignFor task={task} onSign={() => setSigning(true)} />
        ) : !isSent || isAgain ? (
          <ProgressForm
            ref={form}
            task={task}
            targets={targets}
            onSent={() => {
              setAgain(false);
              onSent();
            }}
          />
        ) : (
          <div className="row" role="status">
            <span style={{ color: 'var(--state-green)' }}>✓ {t('mine.sent')}</span>
            <Button type="link" size="small" onClick={() => setAgain(true)}>
              {t('mine.again')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
