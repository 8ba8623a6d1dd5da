import { App } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { drawUpHandOver } from '../../api/hand-overs';
import { ApiRefusal } from '../../api/refusal';
import type { DrawUpHandOver } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

/** Sends the list and opens its paper; what the server refuses stands at the line or field concerned. */
export function useDrawingUp() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useRefusals();
  const drawing = useMutation({
    mutationFn: (body: DrawUpHandOver) => drawUpHandOver(body),
    onSuccess: ({ id }) => {
      message.success(t('handOver.drawn'));
      void navigate({ to: '/hand-overs/$handOverId', params: { handOverId: id } });
    },
    onError: (error) => {
      const isAtField =
        error instanceof ApiRefusal && error.problems.every(({ field }) => /^(lines\.\d+|witnessId)/.test(field));
      if (!isAtField) tell(error);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['hand-overs'] }),
  });
  const refusal = drawing.error instanceof ApiRefusal ? drawing.error : undefined;
  return {
    isBusy: drawing.isPending,
    drawUp: drawing.mutate,
    /** What was sent last, to find a line by its place. */
    sent: drawing.variables,
    at: (field: string) => refusal?.at(field),
  };
}
