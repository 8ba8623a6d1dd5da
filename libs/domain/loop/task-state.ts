/** Where a task is in the loop: 拟办 · 已交办 · 已退回（待重新交办） · 承办中 · 已办结 · 暂缓 · 已撤销. */
export type TaskState = 'draft' | 'assigned' | 'handed_back' | 'in_progress' | 'closed' | 'paused' | 'cancelled';

/** A role a person holds in an organisation; one person may hold several. */
export type Role = 'supervisor' | 'head' | 'owner' | 'leader' | 'administrator' | 'security_administrator' | 'auditor';

/** What ends a task short of its target: 完成（口径说明） · 转长效管理 · 调整目标 · 撤销. */
export type Disposition = 'completed' | 'standing' | 'target_adjusted' | 'withdrawn';
