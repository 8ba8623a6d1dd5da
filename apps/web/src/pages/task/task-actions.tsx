import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Move, RequestKind, TaskView } from '../../api/types';
import { AreasDialog } from './areas-dialog';
import { AssignDialog } from './assign-dialog';
import { ContactDialog } from './contact-dialog';
import { MastersDialog } from './masters-dialog';
import { MoveDialog } from './move-dialog';
import { requestDialogs } from './request-dialogs';
import { UrgeDialog } from './urge-dialog';

/** What places the task besides its departments. */
const placingDialogs = { contact: ContactDialog, areas: AreasDialog, masters: MastersDialog };

/** Moves that are the natural next step, in the order in which they are offered as the primary button. */
const nextMoves: readonly Move[] = ['assign', 'sign_for', 'resume'];

/** The one next action as the primary button, whatever else the asker may do in a menu; the server says which moves. */
export function TaskActions({ task, onReport }: { task: TaskView; onReport: () => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Move>();
  const [isUrging, setUrging] = useState(false);
  const [request, setRequest] = useState<RequestKind>();
  const [placing, setPlacing] = useState<keyof typeof placingDialogs>();
  const PlacingDialog = placing && placingDialogs[placing];
  const RequestDialog = request && requestDialogs[request];
  const isFull = task.achievement !== null && task.achievement >= 1;
  const next =
    nextMoves.find((move) => task.moves.includes(move)) ??
    (isFull && task.moves.includes('close') ? 'close' : undefined);
  const mayReport = task.mayReport && task.state === 'in_progress';
  const others = [
    ...(task.mayUrge ? [{ key: 'urge', label: t('task.urge'), onClick: () => setUrging(true) }] : []),
    ...task.mayAsk.map((kind) => ({
      key: kind,
      label: t(`requests.kind.${kind}`),
      onClick: () => setRequest(kind),
    })),
    ...(task.mayNameContact
      ? [{ key: 'contact', label: t('place.nameContact'), onClick: () => setPlacing('contact') }]
      : []),
    ...(task.mayPlace
      ? [
          { key: 'areas', label: t('place.placeInAreas'), onClick: () => setPlacing('areas') },
          { key: 'masters', label: t('place.answerMasters'), onClick: () => setPlacing('masters') },
        ]
      : []),
    ...task.moves
      .filter((move) => move !== next)
      .map((move) => ({ key: move, label: t(`move.${move}`), onClick: () => setAsked(move) })),
  ];
  return (
    <span className="row tight">
      {next && (
        <Button type="primary" onClick={() => setAsked(next)}>
          {t(`move.${next}`)}
        </Button>
      )}
      {mayReport && (
        <Button type={next ? 'default' : 'primary'} onClick={onReport}>
          {t('task.report')}
        </Button>
      )}
      {others.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items: others }}>
          <Button aria-haspopup="menu">
            {t('task.otherMoves')} <span aria-hidden="true">▾</span>
          </Button>
        </Dropdown>
      )}
      {isUrging && <UrgeDialog task={task} onClose={() => setUrging(false)} />}
      {PlacingDialog && <PlacingDialog task={task} onClose={() => setPlacing(undefined)} />}
      {RequestDialog && <RequestDialog task={task} onClose={() => setRequest(undefined)} />}
      {asked === 'assign' && <AssignDialog task={task} onClose={() => setAsked(undefined)} />}
      {asked && asked !== 'assign' && <MoveDialog task={task} move={asked} onClose={() => setAsked(undefined)} />}
    </span>
  );
}
