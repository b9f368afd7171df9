import type { TodayItem } from '../../shared/due/todayItem.ts';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { useSay } from '../words/useSay.ts';

interface GoOnProps {
  readonly next: TodayItem | undefined;
  readonly onDone: () => void;
}

/** Leads to the next row for today; behind the last one, to the clear day. */
export function GoOn({ next, onDone }: GoOnProps) {
  const say = useSay();
  return next === undefined ? (
    <ButtonLink kind="primary" to="/today" onClick={onDone}>
      {say(($) => $.today.goOnDone)}
    </ButtonLink>
  ) : (
    <ButtonLink kind="primary" to="/today" search={{ item: next.key }} resetScroll={false}>
      {say(($) => $.today.goOn)}
    </ButtonLink>
  );
}
