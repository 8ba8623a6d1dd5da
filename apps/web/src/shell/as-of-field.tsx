import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShownDay } from './use-as-of';
import { useSession } from './use-session';

/** 截至: the day the pages stand for. A day gone by stays in the address from page to page. */
export function AsOfField() {
  const { t } = useTranslation();
  const { today } = useSession();
  const day = useShownDay();
  const navigate = useNavigate();
  const show = (chosen: string) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, asOf: chosen !== '' && chosen < today ? chosen : undefined }),
    });
  return (
    <label className="house-day">
      <span className="quiet">{t('top.asOf')}</span>{' '}
      <input
        type="date"
        value={day}
        max={today}
        required
        data-keys="through"
        onChange={({ target }) => target.validity.valid && show(target.value)}
      />
    </label>
  );
}
