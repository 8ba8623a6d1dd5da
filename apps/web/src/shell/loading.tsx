import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';

/** Something is on its way; says so to everybody. */
export function Loading({ words }: { words?: string }) {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <Spin size="small" /> <span className="quiet">{words ?? t('common.loading')}</span>
    </div>
  );
}
