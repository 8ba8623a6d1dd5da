import { App, Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changePlanRules } from '../../api/plans';
import type { PlanRules, PlanRulesPage } from '../../api/types';
import { tellAtFields } from '../../shell/tell-at-fields';
import { useRefusals } from '../../shell/use-refusals';
import { weekdayNames } from './rules-words';
import { ShareInput } from './share-input';

/** Only the fields of the cadence and the mode chosen are there. */
interface RulesFields extends Omit<PlanRules, 'reports' | 'gap'> {
  reports: Pick<PlanRules['reports'], 'cadence'> & Partial<PlanRules['reports']>;
  gap: Pick<PlanRules['gap'], 'mode'> & Partial<PlanRules['gap']>;
  reason: string;
}

/** The rules as fields, a reason, and one button; what the server refuses stands at its field. */
export function RulesForm({ planId, present }: { planId: string; present: PlanRulesPage }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [form] = Form.useForm<RulesFields>();
  const cadence = Form.useWatch(['reports', 'cadence'], form) ?? present.rules.reports.cadence;
  const mode = Form.useWatch(['gap', 'mode'], form) ?? present.rules.gap.mode;
  const change = useMutation({
    mutationFn: ({ reason, reports, gap, ...rules }: RulesFields) =>
      changePlanRules(planId, {
        version: present.version,
        rules: {
          ...rules,
          reports: { byDay: null, byWeekday: null, graceWorkingDays: null, ...reports },
          gap: { yellowFromPoints: null, redAbovePoints: null, yellowBelow: null, redBelow: null, ...gap },
        },
        reason,
      }),
    onSuccess: () => {
      message.success(t('rules.changed'));
      form.resetFields(['reason']);
    },
    onError: (error) => {
      if (!tellAtFields(form, error)) tell(error);
    },
    onSettled: () =>
      Promise.all(
        ['plans', 'tasks', 'overview', 'progress'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      ),
  });
  const choices = <Value extends string>(values: readonly Value[], word: (value: Value) => string) =>
    values.map((value) => ({ value, label: word(value) }));
  const curves = ['linear', 'quarterly', 'backLoaded'] as const;
  const lengths = ['week', 'month', 'quarter', 'half', 'year'] as const;
  const keeps = present.rules.curve;
  return (
    <Form<RulesFields>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...present.rules, reason: '' }}
      disabled={change.isPending}
      onFinish={(fields) => change.mutate(fields)}
    >
      <Form.Item name={['reports', 'cadence']} label={t('rules.reports')}>
        <Radio.Group options={choices(['monthly', 'weekly', 'daily', 'none'], (each) => t(`rules.cadence.${each}`))} />
      </Form.Item>
      <div className="row">
        {cadence === 'monthly' && (
          <Form.Item name={['reports', 'byDay']} label={t('rules.byDay')}>
            <InputNumber min={1} max={31} precision={0} />
          </Form.Item>
        )}
        {cadence === 'weekly' && (
          <Form.Item name={['reports', 'byWeekday']} label={t('rules.byWeekday')}>
            <Select options={weekdayNames(t).map((label, index) => ({ value: index + 1, label }))} />
          </Form.Item>
        )}
        {cadence !== 'none' && (
          <Form.Item name={['reports', 'graceWorkingDays']} label={t('rules.grace')}>
            <InputNumber min={0} max={15} precision={0} />
          </Form.Item>
        )}
      </div>
      <Form.Item name={['gap', 'mode']} label={t('rules.gap')}>
        <Radio.Group options={choices(['points', 'ratio'], (each) => t(`rules.mode.${each}`))} />
      </Form.Item>
      <div className="row">
        {mode === 'points' ? (
          <>
            <Form.Item name={['gap', 'yellowFromPoints']} label={t('rules.yellowFromPoints')}>
              <InputNumber />
            </Form.Item>
            <Form.Item name={['gap', 'redAbovePoints']} label={t('rules.redAbovePoints')}>
              <InputNumber />
            </Form.Item>
          </>
        ) : (
          <>
            <Form.Item name={['gap', 'yellowBelow']} label={t('rules.yellowBelow')}>
              <ShareInput />
            </Form.Item>
            <Form.Item name={['gap', 'redBelow']} label={t('rules.redBelow')}>
              <ShareInput />
            </Form.Item>
          </>
        )}
        <Form.Item name="dueSoonWorkingDays" label={t('rules.dueSoon')}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
      </div>
      <div className="row">
        <Form.Item name={['periods', 'every']} label={t('periods.every')}>
          <Radio.Group options={choices(lengths, (each) => t(`periods.lengths.${each}`))} />
        </Form.Item>
        <Form.Item
          name={['periods', 'lockAfterWorkingDays']}
          label={t('periods.lockRule')}
          extra={t('periods.lockRuleHint')}
        >
          <InputNumber min={0} max={30} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="curve" label={t('rules.curve')}>
        <Radio.Group
          options={choices(curves.some((each) => each === keeps) ? curves : [...curves, keeps], (each) =>
            t(`rules.curves.${each}`),
          )}
        />
      </Form.Item>
      <Form.Item name="approval" label={t('rules.approval')}>
        <Radio.Group options={choices(['supervision', 'leader'], (each) => t(`rules.approvals.${each}`))} />
      </Form.Item>
      <Form.Item name="handBackWithinWorkingDays" label={t('rules.handBack')}>
        <InputNumber min={1} precision={0} />
      </Form.Item>
      <Form.Item name="endorsement" label={t('rules.endorsement')}>
        <Radio.Group options={choices(['none', 'department'], (each) => t(`rules.endorsements.${each}`))} />
      </Form.Item>
      <Form.Item name="reason" label={t('rules.reason')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('rules.save')}
      </Button>
    </Form>
  );
}
