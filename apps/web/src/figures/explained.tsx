import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskedFigure } from '../api/explanations';

/** Opens 这个数怎么来的 beside the page. */
export const ExplainContext = createContext<(asked: AskedFigure) => void>(() => undefined);

/** A figure that opens its explanation, by click or Enter: plain text otherwise. Without `asked` it is only text. */
export function Explained({ asked, children }: { asked: AskedFigure | undefined; children: ReactNode }) {
  const { t } = useTranslation();
  const explain = useContext(ExplainContext);
  if (!asked) return children;
  return (
    <button
      type="button"
      className="explained"
      title={t('explanation.title')}
      onClick={(event) => {
        event.stopPropagation();
        explain(asked);
      }}
    >
      {children}
    </button>
  );
}
