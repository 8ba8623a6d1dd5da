import { Button, Drawer } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AskedFigure, explanationQuery } from '../../api/explanations';
import { ExplainContext } from '../../figures/explained';
import { Answer } from '../../shell/answer';
import { useAsOf } from '../../shell/use-as-of';
import { useIsPhone } from '../../shell/use-phone';
import { ExplanationSheet } from './explanation-sheet';
import './explanation.css';

/** Holds the figure asked about beside the page, and the way back where one figure led to another. */
export function ExplanationDesk({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const { pathname } = useLocation();
  const [trail, setTrail] = useState<AskedFigure[]>([]);
  useEffect(() => setTrail([]), [pathname]);
  const asked = trail.at(-1);
  return (
    <ExplainContext.Provider value={(figure) => setTrail((before) => [...before, figure])}>
      {children}
      <Drawer
        open={asked !== undefined}
        size={isPhone ? '100%' : 560}
        destroyOnHidden
        title={t('explanation.title')}
        extra={
          trail.length > 1 && (
            <Button size="small" onClick={() => setTrail((before) => before.slice(0, -1))}>
              {t('explanation.back')}
            </Button>
          )
        }
        onClose={() => setTrail([])}
        styles={{ wrapper: { maxWidth: '100vw' } }}
      >
        {asked && <Asked key={JSON.stringify(asked)} asked={asked} />}
      </Drawer>
    </ExplainContext.Provider>
  );
}

function Asked({ asked }: { asked: AskedFigure }) {
  const query = useQuery(explanationQuery(asked, useAsOf()));
  return <Answer query={query}>{(explanation) => <ExplanationSheet asked={asked} explanation={explanation} />}</Answer>;
}
