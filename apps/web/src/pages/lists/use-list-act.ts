import { App } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRefusals } from '../../shell/use-refusals';

/** Something done to a list: every list is read again, tasks and plans too, as entries become their items. */
export function useListAct<Given, Done>(
  act: (given: Given) => Promise<Done>,
  { onDone, told }: { onDone?: (done: Done) => void; told?: (done: Done) => string } = {},
) {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const onError = useRefusals();
  return useMutation({
    mutationFn: act,
    onSuccess: (done) => {
      if (told) message.success(told(done));
      onDone?.(done);
    },
    onError,
    onSettled: () => Promise.all(['lists', 'plans'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
}
