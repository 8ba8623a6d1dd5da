import { App } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptProposals, editProposal } from '../../api/comparisons';
import type { Comparison, EditProposal, Proposal } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

/** What may be done with the proposals of a comparison, and why the last try failed, by proposal. */
export function useDecisions({ planId, id }: Comparison) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const onError = useRefusals();
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const onSettled = () =>
    Promise.all(
      ['comparisons', 'progress', 'tasks', 'overview'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
    );
  const accepting = useMutation({
    mutationFn: (proposals: readonly Proposal[]) => acceptProposals(planId, id, proposals),
    onSuccess: ({ accepted, refused: kept }) => {
      setRefused(new Map(kept.map(({ id: proposalId, problem }) => [proposalId, problem.message])));
      if (accepted.length > 0) void message.success(t('comparison.acceptedNow', { n: accepted.length }));
      if (kept.length > 0) void message.warning(t('comparison.refusedNow', { n: kept.length }));
    },
    onError,
    onSettled,
  });
  const editing = useMutation({
    mutationFn: ({ proposal, edit }: { proposal: Proposal; edit: Omit<EditProposal, 'version'> }) =>
      editProposal(planId, id, proposal.id, { version: proposal.version, ...edit }),
    onSuccess: (_, { proposal }) => setRefused((told) => new Map([...told].filter(([key]) => key !== proposal.id))),
    onError,
    onSettled,
  });
  return {
    refused,
    isBusy: accepting.isPending || editing.isPending,
    accept: (proposals: readonly Proposal[]) => accepting.mutate(proposals),
    edit: (proposal: Proposal, edit: Omit<EditProposal, 'version'>) => editing.mutate({ proposal, edit }),
  };
}
