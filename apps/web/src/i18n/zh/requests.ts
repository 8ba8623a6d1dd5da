/** What is asked of a leader, and the answers. */
export const requests = {
  requests: {
    waitingForYou: '待您定 {{n}}',
    waitingForLeaders: '待领导定 {{n}}',
    open: '待答复',
    kind: { coordination: '提请协调' },
    verdict: { agreed: '同意', declined: '不同意', remarked: '批注' },
    by: { late: '已逾期{{n}}天', today: '今天内答复', tomorrow: '明天前答复', day: '{{day}}前答复' },
    asked: '{{person}}提请{{leader}}',
    remark: '批注内容',
    sendRemark: '写入批注',
    answered: '已答复',
    remarked: '已批注',
    leader: '提请哪位领导',
    reason: '提请事项和理由',
    reasonHint: '写清要定什么、卡在哪里，领导看到的就是这句话。',
    answerBy: '答复期限',
    sent: '已提请{{leader}}',
  },
};
