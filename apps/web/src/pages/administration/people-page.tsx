import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskPeopleQuery } from '../../api/administration';
import type { DeskPerson } from '../../api/types';
import { Answer } from '../../shell/answer';
import { useSession } from '../../shell/use-session';
import { AdministrationActs } from './administration-acts';
import { Departments } from './departments';
import { LeavingDialog } from './leaving-dialog';
import { OneTimePassword } from './one-time-password';
import { PasswordProfile } from './password-profile';
import { PeopleSheet } from './people-sheet';
import { PersonDialog } from './person-dialog';
import { PersonLine } from './person-line';
import { RolesDialog } from './roles-dialog';

type Open = { kind: 'add' } | { kind: 'change' | 'password' | 'roles' | 'leaving'; personId: string };

/** 人员与权限: each of the three posts sees the same people and may do its own part. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { rights } = useSession();
  const people = useQuery(deskPeopleQuery);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const found = open && open.kind !== 'add' ? people.data?.find(({ id }) => id === open.personId) : undefined;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('administration.title')}</h1>
        {rights.includes('people.keep') && (
          <Button className="push" type="primary" onClick={() => setOpen({ kind: 'add' })}>
            {t('administration.addPerson')}
          </Button>
        )}
      </div>
      <Answer query={people}>{(list) => <PeopleTable people={list} onOpen={setOpen} />}</Answer>
      {(rights.includes('people.keep') || rights.includes('roles.give')) && <PeopleSheet />}
      {rights.includes('departments.keep') && <Departments />}
      {rights.includes('passwords.settle') && <PasswordProfile />}
      {rights.includes('acts.read') && <AdministrationActs />}
      {(open?.kind === 'add' || (open?.kind === 'change' && found)) && (
        <PersonDialog
          person={found ?? null}
          onClose={close}
          onAdded={(personId) => setOpen({ kind: 'password', personId })}
        />
      )}
      {open?.kind === 'password' && found && <OneTimePassword person={found} onClose={close} />}
      {open?.kind === 'leaving' && found && <LeavingDialog person={found} onClose={close} />}
      {open?.kind === 'roles' && found && <RolesDialog person={found} onClose={close} />}
    </div>
  );
}

function PeopleTable({ people, onOpen }: { people: DeskPerson[]; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  return (
    <section className="section sheet-scroll">
      <table className="sheet">
        <thead>
          <tr>
            <th>{t('settings.person')}</th>
            <th>{t('settings.department')}</th>
            <th>{t('settings.roles')}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonLine
              key={person.id}
              person={person}
              onChange={() => onOpen({ kind: 'change', personId: person.id })}
              onPassword={() => onOpen({ kind: 'password', personId: person.id })}
              onRoles={() => onOpen({ kind: 'roles', personId: person.id })}
              onHeld={() => onOpen({ kind: 'leaving', personId: person.id })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
