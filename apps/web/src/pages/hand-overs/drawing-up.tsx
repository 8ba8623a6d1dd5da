import { Button, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../api/organisation';
import type { Duties, Duty, Person } from '../../api/types';
import { FieldProblem } from '../task/field-problem';
import { DutyTable } from './duty-table';
import { dutyKey, given, linesOf, takenBack, type Successors } from './hand-over-draft';
import { useDrawingUp } from './use-drawing-up';

/** One list of what somebody holds becomes a hand-over: select, give to somebody, name a witness. */
export function DrawingUp({ person, duties }: Pick<Duties, 'person' | 'duties'>) {
  const { t } = useTranslation();
  const id = useId();
  const { data: people = [] } = useQuery(peopleQuery);
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(duties.map(dutyKey)));
  const [successors, setSuccessors] = useState<Successors>(new Map());
  const [successorId, setSuccessor] = useState<string>();
  const [witnessId, setWitness] = useState<string>();
  const [note, setNote] = useState('');
  const { isBusy, drawUp, sent, at } = useDrawingUp();
  const lines = linesOf(duties, successors);
  const others = people.filter((each) => each.id !== person.id);
  const problem = (duty: Duty) => {
    const index = sent?.lines.findIndex((line) => dutyKey(line) === dutyKey(duty)) ?? -1;
    return index < 0 ? undefined : (at(`lines.${index}.successorId`) ?? at(`lines.${index}`));
  };
  const give = () => {
    if (!successorId) return;
    setSuccessors(given(successors, [...selected], successorId));
    setSelected(new Set());
  };
  return (
    <div className="stack">
      <div className="row tight no-print">
        <Button onClick={() => setSelected(new Set(duties.map(dutyKey).filter((key) => !successors.has(key))))}>
          {t('handOver.choose')}
        </Button>
        <Select
          aria-label={t('handOver.receiver')}
          placeholder={t('handOver.receiver')}
          className="hand-over-person"
          showSearch={{ optionFilterProp: 'label' }}
          value={successorId}
          onChange={setSuccessor}
          options={optionsOf(others)}
        />
        <Button type="primary" ghost disabled={!successorId || selected.size === 0} onClick={give}>
          {t('handOver.giveTo')}
        </Button>
      </div>
      <DutyTable
        duties={duties}
        successors={successors}
        nameOf={(personId) => people.find((each) => each.id === personId)?.name ?? ''}
        choice={{
          selected,
          onSelect: setSelected,
          onTakeBack: (key) => setSuccessors(takenBack(successors, key)),
          problem,
        }}
      />
      <p className="quiet">{t('handOver.position')}</p>
      <div className="hand-over-foot no-print">
        <div>
          <label htmlFor={`${id}witness`}>{t('handOver.witness')}</label>
          <Select
            id={`${id}witness`}
            className="hand-over-person"
            showSearch={{ optionFilterProp: 'label' }}
            value={witnessId}
            onChange={setWitness}
            options={optionsOf(others.filter(({ roles }) => roles.includes('supervisor') || roles.includes('head')))}
          />
          <FieldProblem words={at('witnessId')} />
        </div>
        <div className="hand-over-note">
          <label htmlFor={`${id}note`}>{t('handOver.note')}</label>
          <Input id={`${id}note`} maxLength={1000} value={note} onChange={({ target }) => setNote(target.value)} />
        </div>
        <Button
          type="primary"
          loading={isBusy}
          disabled={lines.length === 0 || !witnessId}
          onClick={() => witnessId && drawUp({ personId: person.id, witnessId, note, lines })}
        >
          {t('handOver.drawUp', { n: lines.length })}
        </Button>
      </div>
      {lines.length > 0 && lines.length < duties.length && (
        <p className="quiet">{t('handOver.rest', { n: duties.length - lines.length, name: person.name })}</p>
      )}
    </div>
  );
}

const optionsOf = (people: readonly Person[]) =>
  people.map(({ id, name, department, jobTitle }) => ({
    value: id,
    label: [name, department?.name, jobTitle].filter(Boolean).join(' '),
  }));
