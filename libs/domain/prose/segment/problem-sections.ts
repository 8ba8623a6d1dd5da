const PROBLEMS =
  /存在(?:的)?(?:主要)?(?:问题|困难|不足|短板)|问题(?:和|与|及)(?:不足|困难|短板|挑战)|^(?:主要)?问题$|^不足|指导思想|总体思路|基本原则|面临(?:的)?形势|形势分析/;

/** Sections that name problems or principles: what they say is no promise and no result, unless a figure says otherwise. */
export const isProblemSection = (title: string | null): boolean =>
  title !== null && PROBLEMS.test(title) && !/下一步|下步|打算|措施|建议$/.test(title);
