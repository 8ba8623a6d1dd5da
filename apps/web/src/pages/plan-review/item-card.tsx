import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanFinding, PlanItem } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { formatQuantity } from '../../figures/format-quantity';
import { formatShare } from '../../figures/format-share';
import { isUnquantified } from './shown-items';
import { useSession } from '../../shell/use-session';

interface ItemCardProps {
  item: PlanItem;
  number: number;
  departmentName: string | undefined;
  isChosen: boolean;
  isSelected: boolean;
  isSeen: boolean;
  /** Doubts that speak of it, open ones and explained ones. */
  findings: readonly PlanFinding[] | undefined;
  /** The department suggested, by name. */
  suggested: string | undefined;
  onChoose: (itemId: string) => void;
  onSelect: (itemId: string, isOn: boolean) => void;
  /** The editor and its buttons, of the chosen one only. */
  children?: ReactNode;
}

/**
 * One item as it was read: title, who, how much, until when, and what is still asked. Drawn again only when something of
 * its own changes: a long document has hundreds.
 */
export const ItemCard = memo(function ItemCard(props: ItemCardProps) {
  const {
    item,
    number,
    departmentName,
    isChosen,
    isSelected,
    isSeen,
    findings = [],
    suggested,
    onChoose,
    onSelect,
    children,
  } = props;
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const isDropped = item.state === 'dropped';
  const hasError = findings.some(({ severity, state }) => severity === 'error' && state === 'open');
  const look = [
    'item-card',
    isChosen && 'chosen',
    isDropped && 'dropped',
    (item.problems.length > 0 || hasError) && 'asking',
  ];
  const facts = [
    departmentName,
    ...item.measures.map((measure) => measureWords(measure)),
    item.dueOn && formatDay(item.dueOn, i18n.language, today),
    t(`commitment.${item.commitment}`),
    item.readStatus !== 'planned' && t(`reviewPlan.readStatus.${item.readStatus}`),
  ].filter(Boolean);
  return (
    <li className={look.filter(Boolean).join(' ')} data-card={item.id}>
      <div className="item-line">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={`${t('reviewPlan.select')} ${number}`}
          onChange={({ target }) => onSelect(item.id, target.checked)}
        />
        <button type="button" className="item-open" aria-expanded={isChosen} onClick={() => onChoose(item.id)}>
          <span className="quiet item-number">{number}</span> <span className="item-title">{item.title}</span>
          <span className="quiet item-facts">{facts.join(' · ')}</span>
          {!isChosen && item.problems.length > 0 && (
            <span className="wrong item-facts">{item.problems.map(({ message }) => message).join('；')}</span>
          )}
          {!isDropped && isUnquantified(item) && (
            <span className="item-facts asked">{t('reviewPlan.unquantifiedAsk')}</span>
          )}
          {!isChosen && suggested && (
            <span className="item-facts quiet">{t('reviewPlan.suggested', { name: suggested })}</span>
          )}
          {!isChosen &&
            findings.map(({ key, severity, state, message }) => (
              <span
                key={key}
                className={severity === 'error' && state === 'open' ? 'wrong item-facts' : 'quiet item-facts'}
              >
                {t(state === 'waived' ? 'reviewPlan.severity.waived' : `reviewPlan.severity.${severity}`)} {message}
              </span>
            ))}
        </button>
        <span className="quiet item-mark">
          {isDropped ? t('reviewPlan.drop') : isSeen && <span style={{ color: 'var(--state-green)' }}>✓</span>}
        </span>
      </div>
      {children}
    </li>
  );

  function measureWords({ type, object, unit, target, sites }: PlanItem['measures'][number]): string {
    const amount = sites?.count ?? target;
    if (amount === null || type === 'binary' || type === 'milestones') return t(`measureType.${type}`);
    const figure = type === 'ratio' ? formatShare(amount) : formatQuantity(amount, unit, i18n.language).short;
    return `${object} ${figure}`.trim();
  }
});
