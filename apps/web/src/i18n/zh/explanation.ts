/** 这个数怎么来的: the panel that any figure opens. */
export const explanation = {
  explanation: {
    title: '这个数怎么来的',
    back: '返回上一个数',
    rule: '怎么算',
    promise: '承诺原文',
    included: '计入 {{n}} 项',
    excluded: '未计入 {{n}} 项',
    unshown: '另有 {{n}} 项未列出',
    reported: '{{day}} {{name}}报送',
    reviewed: '{{day}} {{name}}审核',
    weight: '权重 {{n}}',
    points: '{{n}} 个百分点',
  },
};
