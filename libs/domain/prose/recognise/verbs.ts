/**
 * Verbs that begin a promise or a result, by what they say of its end.
 * FINISH: the end can be checked. PROCESS: work goes on, an end only with a concrete object. CARE: effort without an end.
 */
const FINISH =
  '推进完成 推动完成 接待 采取 运作 共建 摆设 拆分 理顺 优化调整 打开 展开 委培 整合 储备 释放 推进落实 攻坚 迎接 邀请 捕捉 送出 升级 进行 完成 建成 建立 建设 新建 改建 扩建 改扩建 新改建 续建 翻建 重建 修建 建好 出台 制定 制订 制作 制发 编制 编印 编写 修订 修编 印发 下发 发布 颁布 公布 公示 成立 组建 设立 增设 开设 开办 开辟 开通 开放 开工 动工 竣工 完工 ' +
  '交付 投用 投运 启用 运营 验收 通过 创建 创成 争创 荣获 获评 获得 获批 获 取得 赢得 举办 举行 承办 召开 召集 组织 开展 开行 签约 签订 签署 落户 引进 引入 招引 招录 招聘 招收 招募 聘请 配备 配置 配齐 选派 选送 选树 选拔 评选 ' +
  '推选 提任 提拔 发放 发送 发出 拨付 兑现 减免 补助 资助 救助 帮扶 扶持 扶助 帮助 安置 新增 增加 净增 净增加 新开工 新开 新签 新签约 新认定 新识别 新创建 新发展 认定 认领 培育 培训 培养 孵化 盘活 处置 处理 处罚 查处 查办 立案 审结 结案 办结 办理 受理 ' +
  '解决 化解 调处 调解 整治 整改 清理 清退 清运 清除 清零 拆除 拆迁 拆违 腾地 腾退 取缔 关停 关闭 淘汰 报废 报送 压减 压降 消除 消灭 消化 修复 修缮 修补 维修 更新 改造 改建 更换 安装 加装 铺设 敷设 架设 疏通 疏浚 绿化 种植 栽植 补植 造林 营造 ' +
  '实现 达到 达 突破 确保 保持 力争 争取 收回 征收 征集 征缴 收缴 收集 收到 募集 筹集 筹措 归集 追缴 追回 发展 吸收 吸引 吸纳 接收 接待 接访 走访 慰问 排查 排摸 摸排 检查 巡查 抽检 检测 监测 核查 查摆 调研 调查 普查 登记 建档 签收 ' +
  '上线 开发 研发 推出 推广 推送 推荐 输送 配送 送达 赠送 捐赠 捐款 挂牌 揭牌 授牌 移交 流转 供应 供给 提供 提交 提出 上报 报送 报批 报备 申报 申请 申领 注册 开展 实施 落地 落成 封顶 贯通 打通 通车 连通 接通 通水 通气 通电 覆盖 纳入 列入 升格 增补 汇总 汇编 形成 细化 梳理 汇集 集聚 ' +
  '采购 购置 购买 投入 投放 投资 出资 融资 发行 上市 出让 收储 供地 出动 出警 破获 抓获 打掉 打击 捣毁 纠正 约谈 通报 问责 处分 起诉 审理 执行 宣讲 讲授 授课 演出 放映 展出 展演 播出 刊发 刊登 刊载 编发 采用 入围 入选 当选 换届 选举 划转 转移 转化 转型 搬迁 迁建 回迁 入驻 ' +
  '治理 巩固 恢复 复垦 整理 流转 收割 播种 种植 出栏 存栏 养殖 销售 出口 进口 生产 加工 检修 抢修 巡检 值守 演练 演习 举报 曝光 试点 试行 试运营 运行 设置 布设 布置 布点 张贴 悬挂 发动 动员 认养 认购 组建 结对 结成 联系 服务 惠及 受益 减少 降低 下降 缩短 压缩 提高 提升 增长 扩大 增强 增幅 ' +
  '原创 创作 创新 打造 建强 建优 办好 办成 做好 举报 牵头 承担 承接 承建 参与 参加 参赛 协调 对接 促成 助力 成功 顺利 圆满 全面 评为 评定 评审 评比 授予 表彰 奖励 公开 答复 回复 回应 反馈 转办 交办 督办 督查 督导 审计 审批 审核 审查 审议 备案 拓宽 拓展 硬化 亮化 美化 净化 控制 限制 禁止 杜绝 遏制 防止 ' +
  '新落户 入库 出库 归并 合并 撤销 拆分 调整 优化 简化 下放 取消 精简 置换 回购 回收 回访 抽查 普及 试点 摸清 查清 厘清 明确 划定 划设 确定 选址 立项 招标 中标 开标 施工 动迁 签约 拔点 供热 供水 供气 供电 还清 偿还 清偿 清欠 兜底 保障 稳定 控减 减排 减量 节约 回升 高于 低于 不低于 不超过 不少于 贯彻 落实';
const PROCESS =
  '推进 推动 推行 启动 加快 加速 加大 加强 继续 持续 深化 强化 优化 完善 健全 构建 打造 建设 开展 实施 破解 探索 谋划 筹建 筹备 酝酿 储备 争创 创建 培育 支持 引导 鼓励 促进 促成 参与 配合 依托 统筹 协调 深入 做实 做强 做优 做大 做好 抓好 抓实 抓紧 办好 守好 守牢 用好 管好 严格 严控 严守 严查 坚持 坚决 ' +
  '牢牢 充分 发挥 弘扬 巩固 维护 增强 提升 提速 破除 清扫 改善 改进 拓展 丰富 提高 规范 注重 聚焦 围绕 贯彻 落实 履行 执行 学习 研究 研究制定 起草 编制';
const ADVERBS =
  '第一时间 定向 及时 主要 定期 积极 大力 全面 全力 全力以赴 有序 稳步 稳妥 扎实 持续 继续 不断 进一步 深入 切实 认真 有力 光荣 胜利 因地制宜 现场 稳妥有序 高品质 大幅 加快 加速 成功 顺利 圆满 按时 按期 如期 提前 基本 初步 已经 已 均已 均 共 累计 共计 合计 先后 分别 同步 同时 并 还 也 将 要 拟 计划 预计 力争 确保 努力 争取 着力 重点 统筹 牢牢 充分 自主 有效 依法 集中 主动 率先 牵头 配合 联合 ' +
  '千方百计 创新 高质量 高标准 高水平 高效 高品质 高起点 科学 精准 规范 逐步 完整 再 新 年内 全年 年底前 上半年 下半年 今年 本年 其中 一并 协同 广泛 常态化 项目化 实体化 分批 分类 分层 抓紧 尽快 尽早 全部 全域 各 每年 每半年 每半月 每月 每周 每季度 必须 应当 应 需 继而 相继 陆续 现 目前 截至目前 预计全年 全市 全区 全县 全镇 全街道';

const words = (list: string): string[] => [...new Set(list.split(/\s+/).filter(Boolean))];
/** UTF-16 unit → the words that begin with it, longest first. Units, because a text gives them without making a string of each. */
type WordIndex = ReadonlyMap<number, readonly string[]>;
const byFirst = (list: readonly string[]): WordIndex => {
  const index = new Map<number, string[]>();
  for (const word of [...list].sort((a, b) => b.length - a.length))
    index.set(word.charCodeAt(0), [...(index.get(word.charCodeAt(0)) ?? []), word]);
  return index;
};

const VERBS = byFirst([...words(FINISH), ...words(PROCESS)]);
const ADVERB_INDEX = byFirst(words(ADVERBS));

function longestAt(index: WordIndex, text: string, at: number): string {
  const words = index.get(text.charCodeAt(at));
  return words?.find((word) => text.startsWith(word, at)) ?? '';
}

/** Where the first word after adverbs begins: 并积极推进… → index of 推进. */
export function skipAdverbs(text: string, from = 0): number {
  let at = from;
  for (;;) {
    const adverb = longestAt(ADVERB_INDEX, text, at);
    if (adverb === '') return at;
    const verb = longestAt(VERBS, text, at);
    if (verb.length > adverb.length) return at;
    if (verb === adverb && !leadsOn(text, at + adverb.length)) return at;
    at += adverb.length;
  }
}

/** 确保完成…, 争取早日…: a word that is both leads on where another verb or adverb follows. */
function leadsOn(text: string, at: number): boolean {
  return (
    longestAt(VERBS, text, at) !== '' ||
    longestAt(ADVERB_INDEX, text, at) !== '' ||
    /[\d年月季度前底]/.test(text[at] ?? '')
  );
}

/** The verb at `at`, or ''. */
export function verbAt(text: string, at: number): string {
  const verb = longestAt(VERBS, text, at);
  return verb !== '' && NOUNS.test(text.slice(at, at + 6)) ? '' : verb;
}

/** Names that begin like a verb: 建设银行, 组织部, 服务中心. */
const NOUNS =
  /^(?:建设(?:银行|局|委|办|单位|者|用地|路)|组织(?:部|委员|者|协会|生活|科)|发展(?:改革|和改革|局|研究|大会)|服务(?:中心|站|点|办|所|业|费|队|圈|区)|治理(?:局|中心|专班|率)|投资(?:公司|集团|促进|者|额|强度)|监测(?:站|点|中心|对象)|审计(?:局|署)|检查(?:站|组|室)|创新(?:园|中心|能力|创业)|开发(?:区|公司)|交通|教育|规划|生产(?:总值|企业|力)|销售(?:额|收入)|学习(?:强国|教育)|参加人|联系(?:人|点)|建设用地|运行(?:中心|机制)|救助(?:站|金)|养殖(?:户|业)|种植(?:户|业)|加工(?:业|厂)|出口额|进口额|服务业)/;
export const startsWithAction = (text: string): boolean =>
  verbAt(text, skipAdverbs(text)) !== '' || (skipAdverbs(text) > 0 && /^(?:将|要|拟|力争|确保|计划)/.test(text));
