import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface LoadMoreProps {
  shown: number;
  total: number;
  isLoading: boolean;
  onMore: () => void;
}

/** Under a list that came in pages: how much of it is there, and the way to the rest. Nothing once all of it is. */
export function LoadMore({ shown, total, isLoading, onMore }: LoadMoreProps) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  return (
    <p className="row no-print">
      <Button loading={isLoading} onClick={onMore}>
        {t('common.loadMore')}
      </Button>
      <span className="quiet">{t('common.shownOf', { shown, total })}</span>
    </p>
  );
}
