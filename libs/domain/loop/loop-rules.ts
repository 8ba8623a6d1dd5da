/** What a plan settles about the loop of its tasks. */
export interface LoopRules {
  /** Who has the last word on extensions and changed targets a department asks for: 督查办, or after it the leader. */
  readonly approval: 'supervision' | 'leader';
  /** Working days after its assignment in which a department may hand a task back. */
  readonly handBackWithinWorkingDays: number;
  /** Whether an owner's update goes to the head of the department 部门初审 before the supervision office, or straight. */
  readonly endorsement: 'department' | 'none';
}

export const defaultLoopRules: LoopRules = {
  approval: 'supervision',
  handBackWithinWorkingDays: 3,
  endorsement: 'none',
};
