import type { ReactNode } from 'react';

/** Nothing here yet: what that means, what to do next, and the button to do it. */
export function EmptyPage({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="empty-page">
      <h2>{title}</h2>
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </div>
  );
}
