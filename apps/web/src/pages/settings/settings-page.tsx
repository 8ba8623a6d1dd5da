import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings, type Settings } from '../../shell/settings';
import { useSession } from '../../shell/use-session';
import { PlanRulesLinks } from './plan-rules-links';
import './settings.css';

/** What somebody may set for this device, and who they are. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { person, organisation, is, rights } = useSession();
  const { language, text, look } = useSettings();
  const facts = [
    [t('settings.person'), person.name],
    [t('settings.organisation'), organisation.name],
    [t('settings.department'), person.department?.name ?? t('figure.noValue')],
    [t('settings.position'), person.jobTitle],
    [t('settings.roles'), person.roles.map((role) => t(`role.${role}`)).join(t('common.list'))],
  ];
  return (
    <div className="page">
      <h1>{t('settings.title')}</h1>
      <section className="section stack">
        <Choice label={t('settings.language')}>
          <Segmented<Settings['language']>
            value={language}
            options={[
              { value: 'zh', label: t('top.chinese') },
              { value: 'en', label: t('top.english') },
            ]}
            onChange={(value) => changeSettings({ language: value })}
          />
        </Choice>
        <Choice label={t('settings.text')}>
          <Segmented<Settings['text']>
            value={text}
            options={[
              { value: 'normal', label: t('settings.textNormal') },
              { value: 'large', label: t('settings.textLarge') },
            ]}
            onChange={(value) => changeSettings({ text: value })}
          />
        </Choice>
        <Choice label={t('settings.look')}>
          <Segmented<Settings['look']>
            value={look}
            options={[
              { value: 'light', label: t('settings.light') },
              { value: 'dark', label: t('settings.dark') },
            ]}
            onChange={(value) => changeSettings({ look: value })}
          />
        </Choice>
        <p className="quiet">{t('settings.local')}</p>
      </section>
      <section className="section">
        <h2>{t('settings.account')}</h2>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Link to="/password">{t('password.title')} ▸</Link>
      </section>
      {rights.includes('people.read') && (
        <section className="section">
          <h2>{t('administration.title')}</h2>
          <p className="quiet">{t('administration.hint')}</p>
          <Link to="/settings/people">{t('administration.title')} ▸</Link>
        </section>
      )}
      {is('supervisor', 'leader') && <PlanRulesLinks />}
    </div>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className="settings-choice" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      {children}
    </div>
  );
}
