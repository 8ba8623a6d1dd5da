import type { TFunction } from 'i18next';
import type { PlanRules } from '../../api/types';

/** Each rule of a plan with what to call it and how to say it; the form and the history speak alike. */
export const ruleLines = [
  {
    name: 'rules.reports',
    say: ({ reports: { cadence, ...rule } }: PlanRules, t: TFunction) =>
      cadence === 'none'
        ? t('rules.cadence.none')
        : t(`rules.says.${cadence}`, {
            day: cadence === 'weekly' ? weekdayNames(t)[(rule.byWeekday ?? 1) - 1] : rule.byDay,
            n: rule.graceWorkingDays,
          }),
  },
  {
    name: 'rules.gap',
    say: ({ gap }: PlanRules, t: TFunction) =>
      gap.mode === 'points'
        ? t('rules.says.points', { yellow: gap.yellowFromPoints, red: gap.redAbovePoints })
        : t('rules.says.ratio', { yellow: percent(gap.yellowBelow), red: percent(gap.redBelow) }),
  },
  {
    name: 'rules.dueSoon',
    say: ({ dueSoonWorkingDays }: PlanRules, t: TFunction) => t('rules.says.days', { n: dueSoonWorkingDays }),
  },
  {
    name: 'periods.every',
    say: ({ periods: { every, lockAfterWorkingDays: n } }: PlanRules, t: TFunction) => {
      const length = t(`periods.lengths.${every}`);
      return n === null ? t('periods.saysByHand', { length }) : t('periods.says', { length, n });
    },
  },
  { name: 'rules.curve', say: ({ curve }: PlanRules, t: TFunction) => t(`rules.curves.${curve}`) },
  { name: 'rules.approval', say: ({ approval }: PlanRules, t: TFunction) => t(`rules.approvals.${approval}`) },
  {
    name: 'rules.handBack',
    say: ({ handBackWithinWorkingDays }: PlanRules, t: TFunction) =>
      t('rules.says.days', { n: handBackWithinWorkingDays }),
  },
  {
    name: 'rules.endorsement',
    say: ({ endorsement }: PlanRules, t: TFunction) => t(`rules.endorsements.${endorsement}`),
  },
] as const;

/** From Monday on. */
export const weekdayNames = (t: TFunction): string[] => t('rules.weekdays').split(' ');

const percent = (share: number | null) => Math.round((share ?? 0) * 1000) / 10;
