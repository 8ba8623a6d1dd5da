import { App, type FormInstance } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tellAtFields } from '../../shell/tell-at-fields';
import { useRefusals } from '../../shell/use-refusals';

/** Sends what is to be kept of groups, areas or masters; a refusal stands at its field where a form has it. */
export function useKeeping<Given>(send: (given: Given) => Promise<unknown>, onDone: () => void, form?: FormInstance) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useRefusals();
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      message.success(t('responsibility.saved'));
      onDone();
    },
    onError: (error) => {
      if (!form || !tellAtFields(form, error)) tell(error);
    },
    onSettled: () =>
      Promise.all(
        ['work-groups', 'areas', 'masters', 'tasks', 'roll-ups'].map((topic) =>
          queries.invalidateQueries({ queryKey: [topic] }),
        ),
      ),
  });
}
