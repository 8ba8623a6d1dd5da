import { Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listSheet } from '../../api/lists';
import type { NamedList } from '../../api/types';
import { csvOf, saveBlob, saveFile } from '../../figures/csv';
import { useRefusals } from '../../shell/use-refusals';
import { cellOf, sectionNames, shownEntries } from './entry-cells';
import type { ShownEntries } from './list-filters';

/** The entries as shown, to a spreadsheet, to separated values or to paper; what is written, an import reads. */
export function TakeList({ list, filters }: { list: NamedList; filters: ShownEntries }) {
  const { t } = useTranslation();
  const onError = useRefusals();
  const { state, departmentId } = filters;
  const sheet = useMutation({
    mutationFn: () => listSheet(list.id, { state, departmentId }),
    onSuccess: (blob) => saveBlob(`${list.name}.xlsx`, blob),
    onError,
  });
  const toCsv = () => {
    const sections = sectionNames(list);
    const entries = shownEntries(list, filters).filter(({ isSection }) => !isSection);
    const heads = list.columns.map((column) => t(`lists.columns.${column}`));
    const rows = entries.map((entry) => list.columns.map((column) => cellOf(entry, column, sections, t)));
    saveFile(`${list.name}.csv`, csvOf([heads, ...rows]));
  };
  return (
    <>
      <Button size="small" loading={sheet.isPending} onClick={() => sheet.mutate()}>
        {t('lists.exportSheet')}
      </Button>
      <Button size="small" onClick={toCsv}>
        {t('lists.exportCsv')}
      </Button>
      <Button size="small" onClick={() => window.print()}>
        {t('common.print')}
      </Button>
    </>
  );
}
