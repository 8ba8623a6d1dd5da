import { Button, Select } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from '../../api/organisation';
import { requestReport } from '../../api/reports';
import { formatMonth } from '../../figures/format-day';
import { lastMonths } from '../../figures/last-months';
import { useChosenPlan } from '../../shell/use-chosen-plan';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';

/** Month and department, and a report is made of the chosen plan; a head makes it of their own department only. */
export function ReportRequest() {
  const { t, i18n } = useTranslation();
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const onError = useRefusals();
  const { today, person, is } = useSession();
  const { planId } = useChosenPlan();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const [month, setMonth] = useState(today.slice(0, 7));
  const isWhole = is('supervisor');
  const [departmentId, setDepartmentId] = useState(isWhole ? '' : (person.department?.id ?? ''));
  const make = useMutation({
    mutationFn: () => requestReport(planId ?? '', departmentId || null, month),
    onSuccess: async (report) => {
      await queries.invalidateQueries({ queryKey: ['reports'] });
      void navigate({ to: '/reports/$reportId', params: { reportId: report.id } });
    },
    onError,
  });
  return (
    <form
      className="section report-request no-print"
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <label htmlFor={`${id}month`}>{t('reports.month')}</label>
      <Select
        id={`${id}month`}
        value={month}
        options={lastMonths(today, 12).map((value) => ({ value, label: formatMonth(value, i18n.language) }))}
        onChange={setMonth}
      />
      <label htmlFor={`${id}department`}>{t('reports.department')}</label>
      <Select
        id={`${id}department`}
        value={departmentId}
        popupMatchSelectWidth={false}
        options={[
          ...(isWhole ? [{ value: '', label: t('reports.organisation') }] : []),
          ...departments
            .filter((department) => isWhole || department.id === person.department?.id)
            .map((department) => ({ value: department.id, label: department.name })),
        ]}
        onChange={setDepartmentId}
      />
      <Button type="primary" htmlType="submit" disabled={!planId} loading={make.isPending}>
        {t('reports.request')}
      </Button>
    </form>
  );
}
