/** Many people at once, from a spreadsheet. */
export const peopleSheet = {
  peopleSheet: {
    title: '批量导入',
    hintPeople:
      '下载模板，填好姓名、登录名、职务、部门、邮箱后上传。登录名已有的，更新其余各列；“角色”一列由安全管理员用同一张表导入。',
    hintRoles: '下载名单，填好“角色”一列（督查办、领导、部门负责人、责任人，用、分开）后上传。其余各列不会改动。',
    form: '下载模板',
    reading: '正在读取……',
    row: '行',
    outcome: '结果',
    what: '变化和错误',
    outcomes: { added: '新增', changed: '更新', unchanged: '未变', refused: '有错误' },
    column: { name: '姓名', login: '登录名', jobTitle: '职务', department: '部门', email: '邮箱', roles: '角色' },
    change: '{{field}}由“{{from}}”改为“{{to}}”',
    problem: '{{column}}：{{message}}',
    counts: '新增 {{added}} · 更新 {{changed}} · 未变 {{unchanged}} · 有错误 {{wrong}}',
    import: '导入 {{n}} 人',
    done: '已导入',
    password: '初始密码',
    shownOnce: '初始密码只显示这一次，离开本页后无法再看。请下载后分发给本人，并删除文件；首次登录须改密码。',
    take: '下载初始密码',
    file: '初始密码',
  },
};
