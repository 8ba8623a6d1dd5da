import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** An item of one's own, for what the document does not say. */
export function AddItem({ isBusy, onAdd }: { isBusy: boolean; onAdd: (title: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const add = async () => {
    if (title.trim() === '') return;
    await onAdd(title.trim()).then(
      () => setTitle(''),
      () => undefined, // the title stays, and why was told
    );
  };
  return (
    <span className="row tight">
      <Input
        value={title}
        maxLength={200}
        placeholder={t('reviewPlan.addTitle')}
        aria-label={t('reviewPlan.addTitle')}
        style={{ width: '14rem' }}
        onChange={({ target }) => setTitle(target.value)}
        onPressEnter={() => void add()}
      />
      <Button loading={isBusy} disabled={title.trim() === ''} onClick={() => void add()}>
        {t('reviewPlan.add')}
      </Button>
    </span>
  );
}
