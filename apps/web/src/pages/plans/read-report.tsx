import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedDocument } from '../../api/types';
import { CompareDialog } from '../comparison/compare-dialog';

interface ReadReportProps {
  read: ImportedDocument;
  given: { title: string; year: number };
}

/** A review of results has been read: its figures are wanted in the plan that promised them, seldom as tasks of their own. */
export function ReadReport({ read, given: { title, year } }: ReadReportProps) {
  const { t } = useTranslation();
  const [isComparing, setComparing] = useState(false);
  return (
    <div className="page">
      <h1>{title}</h1>
      <section className="section stack">
        <p>{t('import.readReport', { n: read.itemCount })}</p>
        <div className="row">
          <Button type="primary" autoFocus onClick={() => setComparing(true)}>
            {t('comparison.compare')}
          </Button>
          <Link to="/plans/$planId/review" params={{ planId: read.planId }}>
            {t('import.reviewItems')} ▸
          </Link>
        </div>
      </section>
      {isComparing && (
        <CompareDialog document={{ id: read.documentId, title, year }} onClose={() => setComparing(false)} />
      )}
    </div>
  );
}
