import { useTranslation } from 'react-i18next';
import type { TaskSource } from '../../api/types';

/** The sentence that promised it, lit in its paragraph. */
export function SourceSentence({ source }: { source: TaskSource }) {
  const { t } = useTranslation();
  const { paragraph, quoteStart, quoteEnd, quote, documentTitle, sourceFile, sourceLine } = source;
  if (!paragraph && !quote && !documentTitle && !sourceFile) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('task.source')}</h2>
        <span className="quiet">
          {documentTitle}
          {sourceFile && sourceLine !== null && <> {t('task.sourceAt', { file: sourceFile, line: sourceLine })}</>}
        </span>
      </div>
      {paragraph ? (
        <blockquote className="source">
          {paragraph.slice(0, quoteStart)}
          <mark className="lit">{paragraph.slice(quoteStart, quoteEnd)}</mark>
          {paragraph.slice(quoteEnd)}
        </blockquote>
      ) : (
        <blockquote className="source">{quote}</blockquote>
      )}
    </section>
  );
}
