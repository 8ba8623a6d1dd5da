import { useSearch } from '@tanstack/react-router';
import { useSession } from './use-session';

/** The past day one looks at, by the address; undefined for today. */
export function useAsOf(): string | undefined {
  const { asOf } = useSearch({ from: '/house' });
  const { today } = useSession();
  return asOf !== undefined && asOf < today ? asOf : undefined;
}

/** The day that what is shown stands for: today, or the past day one looks at. */
export function useShownDay(): string {
  const { today } = useSession();
  return useAsOf() ?? today;
}
