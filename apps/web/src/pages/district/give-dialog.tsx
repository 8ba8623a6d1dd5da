import { Input, Modal, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveMandate } from '../../api/mandates';
import type { GiveMandate, NamedRef } from '../../api/types';
import { FieldProblem } from '../task/field-problem';
import { WordsField } from '../task/words-field';
import { TownChoice } from './town-choice';
import { useAct } from './use-act';

const fields = ['title', 'measure', 'dueOn', 'towns'];

/** 交办下级: an item, what it is measured by, until when, and to whom with which target. */
export function GiveDialog({ subordinates, onClose }: { subordinates: readonly NamedRef[]; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [title, setTitle] = useState('');
  const [words, setWords] = useState('');
  const [type, setType] = useState<'cumulative' | 'binary'>('cumulative');
  const [object, setObject] = useState('');
  const [unit, setUnit] = useState('');
  const [target, setTarget] = useState('');
  const [dueOn, setDueOn] = useState('');
  /** Those chosen, with a target of their own in figures or none. */
  const [towns, setTowns] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = (): GiveMandate => ({
    ...{ title: title.trim(), words: words.trim(), dueOn },
    measure:
      type === 'cumulative'
        ? { type, object: object.trim(), unit: unit.trim() || null, target: numberIn(target) }
        : { type, object: title.trim().slice(0, 100), unit: null, target: 1 },
    towns: [...towns].map(([townId, own]) => ({ townId, target: type === 'cumulative' ? numberIn(own) : null })),
  });
  const { isBusy, act, at } = useAct(() => giveMandate(asked()), { fields, done: t('mandates.sent'), onDone: onClose });
  const line = (label: string, value: string, set: (text: string) => void, problem?: string, kind = 'text') => (
    <div>
      <label htmlFor={id + label}>{label}</label>
      <Input
        id={id + label}
        type={kind}
        value={value}
        maxLength={kind === 'text' ? 200 : undefined}
        status={problem ? 'error' : undefined}
        onChange={({ target: input }) => set(input.value)}
      />
      <FieldProblem words={problem} />
    </div>
  );
  return (
    <Modal
      open
      width={640}
      title={t('mandates.give')}
      okText={t('move.assign')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: title.trim() === '' || dueOn === '' || towns.size === 0 }}
      confirmLoading={isBusy}
      onOk={() => act()}
      onCancel={onClose}
    >
      <div className="stack">
        {line(t('mandates.title'), title, setTitle, at('title'))}
        <WordsField label={t('mandates.words')} value={words} onChange={setWords} problem={undefined} />
        <div role="group" aria-labelledby={`${id}measure`}>
          <span id={`${id}measure`}>{t('mandates.measure')}</span>{' '}
          <Radio.Group
            value={type}
            options={(['cumulative', 'binary'] as const).map((value) => ({
              value,
              label: t(`mandates.measureType.${value}`),
            }))}
            onChange={({ target: chosen }) => setType(chosen.value as typeof type)}
          />
        </div>
        {type === 'cumulative' && (
          <div className="mandate-measure">
            {line(t('mandates.object'), object, setObject)}
            {line(t('mandates.unit'), unit, setUnit, at('measure.unit'))}
            {line(t('mandates.target'), target, setTarget, at('measure.target'), 'number')}
          </div>
        )}
        {line(t('mandates.dueOn'), dueOn, setDueOn, at('dueOn'), 'date')}
        <TownChoice
          subordinates={subordinates}
          chosen={towns}
          hasTargets={type === 'cumulative'}
          problem={at('towns')}
          onChoose={setTowns}
        />
      </div>
    </Modal>
  );
}

function numberIn(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
