import type { Words } from '../zh';

export const requests: Pick<Words, 'requests'> = {
  requests: {
    waitingForYou: 'Waiting for you: {{n}}',
    waitingForLeaders: 'Waiting for leaders: {{n}}',
    open: 'Waiting for an answer',
    kind: { coordination: 'Ask a leader' },
    verdict: { agreed: 'Agree', declined: 'Decline', remarked: 'Remark' },
    by: { late: '{{n}} days overdue', today: 'due today', tomorrow: 'due by tomorrow', day: 'due by {{day}}' },
    asked: '{{person}} asks {{leader}}',
    remark: 'Remark',
    sendRemark: 'Add remark',
    answered: 'Answered',
    remarked: 'Remark added',
    leader: 'Which leader',
    reason: 'What is to be decided, and why',
    reasonHint: 'Say what is to be decided and what stands in the way: this is the sentence the leader reads.',
    answerBy: 'Answer by',
    sent: '{{leader}} has been asked',
  },
};
