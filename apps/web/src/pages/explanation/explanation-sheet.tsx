import { useTranslation } from 'react-i18next';
import type { AskedFigure } from '../../api/explanations';
import type { ExplainedStep, Explanation } from '../../api/types';
import { formatWeekday } from '../../figures/format-day';
import { Scaled } from '../../figures/scaled';
import { ExcludedParts, IncludedParts } from './explanation-parts';

/** The figure, its rule, the computation line by line, what its letters stand for, the promise, and its parts. */
export function ExplanationSheet({ asked, explanation }: { asked: AskedFigure; explanation: Explanation }) {
  const { t, i18n } = useTranslation();
  const { title, day, rule, steps, terms, coverage, note, promise } = explanation;
  return (
    <div className="stack explanation">
      <div>
        <b>{title}</b>
        <div className="explanation-value">
          <Scaled value={explanation.value} scale={explanation.scale} unit={explanation.unit} />
        </div>
        <span className="quiet">{t('overview.asOf', { day: formatWeekday(day, i18n.language) })}</span>
        {coverage && (
          <span className="quiet">
            {' · '}
            {t('overview.coverage')} {coverage.numerator}/{coverage.denominator}
          </span>
        )}
      </div>
      {note && <p className="notice">{note}</p>}
      <section>
        <h3>{t('explanation.rule')}</h3>
        <p>{rule}</p>
        <ol className="plain-list explanation-steps">
          {steps.map((step) => (
            <Step key={step.symbol} step={step} />
          ))}
        </ol>
        {terms.length > 0 && (
          <dl className="explanation-terms">
            {terms.map(({ symbol, name, ...value }) => (
              <div key={symbol}>
                <dt>{symbol}</dt>
                <dd>
                  {name} <Scaled {...value} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {promise?.quote && (
        <section>
          <h3>{t('explanation.promise')}</h3>
          <blockquote>{promise.quote}</blockquote>
          {promise.documentTitle && <span className="quiet">{promise.documentTitle}</span>}
        </section>
      )}
      <IncludedParts asked={asked} explanation={explanation} />
      <ExcludedParts asked={asked} explanation={explanation} />
    </div>
  );
}

/** 达成率 r = (A − B) ÷ (T − B) = (9个 − 0个) ÷ (22个 − 0个) = 40.9% */
function Step({ step }: { step: ExplainedStep }) {
  const { symbol, name, formula, substituted, because, value, scale, unit } = step;
  return (
    <li>
      <span className="quiet">{name}</span>
      <div className="explanation-line">
        <var>{symbol}</var>
        {formula !== substituted && <span> = {formula}</span>}
        <span> = {substituted}</span>
        <b>
          {' '}
          = <Scaled value={value} scale={scale} unit={unit} />
        </b>
      </div>
      {because && <span className="quiet">{because}</span>}
    </li>
  );
}
