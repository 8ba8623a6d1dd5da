/** Reports and papers. */
export const reports = {
  reports: {
    title: '通报',
    request: '生成通报',
    month: '月份',
    department: '范围',
    organisation: '全部部门',
    status: {
      due: '正在生成',
      ready: '已生成',
      failed: '未成功',
    },
    frozen: '数据冻结于 {{day}}',
    by: '{{person}} 生成',
    docx: '下载 docx',
    empty: '还没有通报',
    emptyHint: '选好月份和范围，点“生成通报”。数字按生成当日冻结，以后不变。',
    building: '正在生成，可以离开，完成后会进收件箱。',
    failed: '没有生成成功，请重新生成。',
    reds: '红色任务',
    supporting: '配合任务',
    notes: '说明',
    plan: '计划',
    snapshot: '快照编号 {{id}}',
  },
};
