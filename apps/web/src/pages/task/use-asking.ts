import { App } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiRefusal } from '../../api/refusal';
import type { TaskView } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

/** Sends something asked for; what the server refuses stands at its field of `fields`, anything else is told aside. */
export function useAsking(send: () => Promise<TaskView>, fields: readonly string[], done: string, onClose: () => void) {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useRefusals();
  const asking = useMutation({
    mutationFn: send,
    onSuccess: () => {
      message.success(done);
      onClose();
    },
    onError: (error) => {
      const isAtField = error instanceof ApiRefusal && error.problems.some(({ field }) => fields.includes(field));
      if (!isAtField) tell(error);
    },
    onSettled: () =>
      Promise.all(
        ['tasks', 'requests', 'overview', 'progress', 'inbox'].map((topic) =>
          queries.invalidateQueries({ queryKey: [topic] }),
        ),
      ),
  });
  const refusal = asking.error instanceof ApiRefusal ? asking.error : undefined;
  return { isBusy: asking.isPending, ask: () => asking.mutate(), at: (field: string) => refusal?.at(field) };
}
