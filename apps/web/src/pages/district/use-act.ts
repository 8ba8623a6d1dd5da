import { App } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiRefusal } from '../../api/refusal';
import { useRefusals } from '../../shell/use-refusals';

/** What an act between organisations may change on other pages. */
const touched = ['mandates', 'publications', 'subordinates', 'tasks', 'overview', 'inbox'];

/**
 * Does something between organisations; what the server refuses stands at its field of `fields` (or one below it),
 * anything else is told aside.
 */
export function useAct<Given = void>(
  send: (given: Given) => Promise<unknown>,
  { fields = [], done, onDone }: { fields?: readonly string[]; done: string; onDone?: () => void },
) {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useRefusals();
  const isKnown = (field: string) => fields.some((known) => field === known || field.startsWith(`${known}.`));
  const acting = useMutation({
    mutationFn: send,
    onSuccess: () => {
      message.success(done);
      onDone?.();
    },
    onError: (error) => {
      const isAtField = error instanceof ApiRefusal && error.problems.some(({ field }) => isKnown(field));
      if (!isAtField) tell(error);
    },
    onSettled: () => Promise.all(touched.map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
  const refusal = acting.error instanceof ApiRefusal ? acting.error : undefined;
  const at = (field: string) =>
    refusal?.problems.find((problem) => problem.field === field || problem.field.startsWith(`${field}.`))?.message;
  return { isBusy: acting.isPending, act: acting.mutate, at };
}
