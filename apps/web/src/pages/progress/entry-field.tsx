import { Checkbox, Radio } from 'antd';
import { useId, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../api/types';
import { Quantity } from '../../figures/quantity';
import { formOf, type EntryForm } from './entry';
import { otherFigure } from './entry-arithmetic';
import { isStanding } from '../../figures/is-standing';
import { EntryNumber } from './entry-number';
import type { EntryPart } from './entry-part';
import { TickList } from './tick-list';

interface EntryFieldProps extends Omit<EntryPart, 'problemId'> {
  problem?: string;
}

/** The one thing to fill in for a target: a figure, a pair of them, or ticks. */
export function EntryField({ problem, ...part }: EntryFieldProps) {
  const id = useId();
  const Form = forms[formOf(part.target)];
  return (
    <div className="entry-field">
      <Form {...part} problemId={problem ? id : undefined} />
      {problem && (
        <span className="wrong" id={id} role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}

const forms: Readonly<Record<EntryForm, ComponentType<EntryPart>>> = {
  value: ValueForm,
  ratio: RatioForm,
  binary: BinaryForm,
  milestones: MilestonesForm,
  sites: SitesForm,
  stages: StagesForm,
  position: PositionForm,
  index: IndexForm,
  words: () => null,
};

function amountOf(target: Target) {
  if (isStanding(target)) return 'mine.standing';
  return target.entryMode === 'increment' ? 'mine.increment' : 'mine.total';
}

function ValueForm(part: EntryPart) {
  return (
    <>
      <EntryNumber {...part} name="value" label={amountOf(part.target)} unit={part.target.unit} />
      <OtherFigure {...part} />
    </>
  );
}

function OtherFigure({ target, entry, isCorrection }: EntryPart) {
  const { t } = useTranslation();
  const other = isCorrection ? null : otherFigure(target, entry.value);
  if (other === null) return null;
  const words = target.entryMode === 'increment' ? t('mine.becomes', { value: '\n' }) : t('mine.adds', { value: '\n' });
  const [before, after] = words.split('\n');
  return (
    <span className={target.entryMode === 'total' && other < 0 ? 'wrong' : 'quiet'} aria-live="polite">
      {before}
      <Quantity value={other} unit={target.unit} />
      {after}
    </span>
  );
}

function RatioForm(part: EntryPart) {
  return (
    <>
      <EntryNumber {...part} name="numerator" label="mine.numerator" />
      <EntryNumber {...part} name="denominator" label="mine.denominator" />
    </>
  );
}

function BinaryForm({ entry, onChange }: EntryPart) {
  const { t } = useTranslation();
  return (
    <Checkbox checked={entry.isDone ?? false} onChange={({ target }) => onChange({ isDone: target.checked })}>
      {t('mine.done')}
    </Checkbox>
  );
}

function MilestonesForm({ target, entry, onChange }: EntryPart) {
  return (
    <TickList
      lines={target.milestones.map(({ title, ...line }) => ({ name: title, ...line }))}
      ticked={entry.milestoneIds ?? []}
      onChange={(milestoneIds) => onChange({ milestoneIds })}
    />
  );
}

function SitesForm(part: EntryPart) {
  const { target, entry, onChange } = part;
  const hasUnnamed = (target.siteCount ?? 0) > target.sites.length;
  return (
    <>
      <TickList lines={target.sites} ticked={entry.siteIds ?? []} onChange={(siteIds) => onChange({ siteIds })} />
      {hasUnnamed && (
        <EntryNumber
          {...part}
          name="siteCount"
          label={target.entryMode === 'increment' ? 'mine.siteAdded' : 'mine.sitesTotal'}
          unit={target.unit}
        />
      )}
    </>
  );
}

function StagesForm(part: EntryPart) {
  const { t } = useTranslation();
  const { target, entry, onChange } = part;
  return (
    <>
      <Radio.Group
        aria-label={t('mine.stage')}
        value={entry.stageId}
        options={target.stages.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={({ target }) => onChange({ stageId: target.value as string })}
      />
      <EntryNumber {...part} name="value" label={amountOf(target)} unit={target.unit} />
    </>
  );
}

function PositionForm(part: EntryPart) {
  return (
    <>
      <EntryNumber {...part} name="value" label="mine.position" />
      <EntryNumber {...part} name="denominator" label="mine.peers" />
    </>
  );
}

/** The index with the peers' mean, or one of its components. */
function IndexForm(part: EntryPart) {
  const { t } = useTranslation();
  const { target, entry, onChange } = part;
  const isWhole = !entry.stageId;
  return (
    <>
      {target.components.length > 0 && (
        <Radio.Group
          aria-label={t('mine.component')}
          value={entry.stageId ?? ''}
          options={[
            { value: '', label: t('mine.wholeIndex') },
            ...target.components.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target: chosen }) => onChange({ stageId: (chosen.value as string) || undefined })}
        />
      )}
      <EntryNumber {...part} name="value" label="mine.index" />
      {isWhole && <EntryNumber {...part} name="denominator" label="mine.benchmark" />}
    </>
  );
}
