import { Refusal } from '../errors';
import { duties, Duty, dutyKey } from './duties';
import { mayWitness, Party } from './hand-over-parties';

/** One line of a hand-over as somebody draws it up. */
export interface AskedLine extends Pick<Duty, 'kind' | 'subjectId'> {
  /** Null where the organisation has nobody of that id who may log in. */
  readonly successor: Party | null;
}

/** 工作交接 as somebody draws it up. */
export interface AskedHandOver {
  readonly giver: Pick<Party, 'id' | 'departmentId'>;
  readonly witness: Party | null;
  readonly lines: readonly AskedLine[];
  /** Everything the giver holds now. */
  readonly held: readonly Duty[];
  /** Another hand-over of the same person waits for its signatures. */
  readonly isOneOpen: boolean;
}

/** Everything that stands against it, each at its field; empty when nothing does. */
export function refuseHandOver(asked: AskedHandOver): Refusal[] {
  const { lines, isOneOpen } = asked;
  if (isOneOpen) return [refusal('hand_over_open', 'personId')];
  if (lines.length === 0) return [refusal('hand_over_empty', 'lines')];
  return [...refuseWitness(asked), ...lines.flatMap((line, index) => refuseLine(asked, line, index))];
}

function refuseWitness({ giver, witness, lines }: AskedHandOver): Refusal[] {
  if (witness === null) return [refusal('witness_unknown', 'witnessId')];
  if (!mayWitness(witness, giver)) return [refusal('witness_unfit', 'witnessId')];
  const isReceiver = lines.some(({ successor }) => successor?.id === witness.id);
  return isReceiver ? [refusal('witness_receives', 'witnessId')] : [];
}

function refuseLine({ giver, held, lines }: AskedHandOver, line: AskedLine, index: number): Refusal[] {
  const key = dutyKey(line);
  const duty = held.find((each) => dutyKey(each) === key);
  if (!duty) return [refusal('duty_not_held', `lines.${index}`)];
  if (lines.findIndex((each) => dutyKey(each) === key) < index) return [refusal('duty_twice', `lines.${index}`)];
  const code = refuseSuccessor(giver.id, duty, line.successor);
  return code === null ? [] : [refusal(code, `lines.${index}.successorId`)];
}

function refuseSuccessor(giverId: string, duty: Duty, successor: Party | null): Code | null {
  if (successor === null) return 'successor_unknown';
  if (successor.id === giverId) return 'successor_is_giver';
  if (!duties[duty.kind].needs.some((role) => successor.roles.includes(role))) return 'successor_lacks_role';
  if (!isOfDepartment(duty, successor)) return 'successor_elsewhere';
  if (duty.kind === 'answer' && duty.askedById === successor.id) return 'successor_asked_it';
  return null;
}

/** A department's report may be drawn up by its head, and by anybody of the supervision office. */
function isOfDepartment({ kind, departmentId }: Duty, successor: Party): boolean {
  if (kind === 'report' && successor.roles.includes('supervisor')) return true;
  return departmentId === null || successor.departmentId === departmentId;
}

/** Chinese, English. */
const words = {
  hand_over_open: ['此人另有一份交接清单待签字，请先办结或撤回', 'Another hand-over of theirs waits for signatures'],
  hand_over_empty: ['请至少选择一项移交', 'Choose at least one duty'],
  witness_unknown: ['请选择监交人', 'Choose a witness'],
  witness_unfit: [
    '监交人应是督查办人员或本部门负责人',
    'The witness is of the supervision office, or heads the department',
  ],
  witness_receives: ['监交人不能同时是接收人', 'The witness takes nothing over'],
  duty_not_held: ['此项已不在移交人名下，请刷新清单', 'They do not hold this any more: read the list again'],
  duty_twice: ['同一项只能移交一次', 'A duty is handed over once'],
  successor_unknown: ['请选择接收人', 'Choose who takes it over'],
  successor_is_giver: ['接收人不能是移交人本人', 'Nobody hands over to themselves'],
  successor_lacks_role: ['接收人没有相应角色，请先由安全管理员授权', 'They lack the role: it is granted first'],
  successor_elsewhere: ['接收人应是该部门人员', 'They are of another department'],
  successor_asked_it: ['接收人是这项申请的提出人，不能自己答复', 'They asked for it: nobody answers themselves'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

type Code = keyof typeof words;

function refusal(code: Code, field: string): Refusal {
  const [zh, en] = words[code];
  return { code, field, zh, en };
}
