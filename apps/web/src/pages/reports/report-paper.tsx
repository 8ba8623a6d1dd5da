import { useTranslation } from 'react-i18next';
import type { AskedFigure } from '../../api/explanations';
import type { Report, ReportTableRow } from '../../api/types';
import { Explained } from '../../figures/explained';
import { formatDay } from '../../figures/format-day';

/** The paper: title, figures, summary, table, reds with their reasons, notes. Every word of it is the snapshot's. */
export function ReportPaper({ report }: { report: Report }) {
  const { t, i18n } = useTranslation();
  return (
    <article className="report-paper">
      <header>
        <h1>{report.title}</h1>
        <p className="quiet">{t('reports.frozen', { day: formatDay(report.day, i18n.language, '') })}</p>
      </header>
      <dl className="report-headline">
        {report.headline.map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <Explained asked={askedOfHead(report.id, key)}>{value}</Explained>
            </dd>
          </div>
        ))}
      </dl>
      {report.summary.map((paragraph, index) => (
        <p key={index} className="report-paragraph">
          {paragraph}
        </p>
      ))}
      <ReportTable reportId={report.id} columns={report.columns} rows={report.rows} />
      {report.reds.length > 0 && (
        <section>
          <h2>{t('reports.reds')}</h2>
          <ol className="report-reds">
            {report.reds.map(({ number, taskId, title, department, why }) => (
              <li key={taskId} value={number}>
                <b>{title}</b>（{department}）{why}
              </li>
            ))}
          </ol>
        </section>
      )}
      {report.supporting.length > 0 && (
        <section>
          <h2>{t('reports.supporting')}</h2>
          <ReportTable reportId={report.id} columns={report.columns} rows={report.supporting} />
        </section>
      )}
      {report.notes.length > 0 && (
        <section>
          <h2>{t('reports.notes')}</h2>
          <ul className="report-notes">
            {report.notes.map((note, index) => (
              <li key={index}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <footer className="quiet">{t('reports.snapshot', { id: report.id })}</footer>
    </article>
  );
}

/** The counts by colour are only counted; every other figure at the head can be asked about. */
function askedOfHead(reportId: string, key: Report['headline'][number]['key']): AskedFigure | undefined {
  return key === 'colours' ? undefined : { of: 'report', reportId, figure: key };
}

interface ReportTableProps {
  reportId: string;
  columns: string[];
  rows: ReportTableRow[];
}

function ReportTable({ reportId, columns, rows }: ReportTableProps) {
  return (
    <div className="sheet-scroll">
      <table className="sheet report-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.taskId}>
              <td className="number">{row.number}</td>
              <td>{row.title}</td>
              <td>{row.department}</td>
              <td>{row.target}</td>
              <td>{row.progress}</td>
              <td className="number">
                <Explained asked={{ of: 'report', reportId, taskId: row.taskId, figure: 'completion' }}>
                  {row.completion}
                </Explained>
              </td>
              <td>{row.status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
