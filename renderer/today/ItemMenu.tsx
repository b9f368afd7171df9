import type { TodayItem } from '../../shared/due/todayItem.ts';
import { MoreMenu } from '../components/MoreMenu.tsx';
import { useSay } from '../words/useSay.ts';
import { useItemActions } from './useItemActions.ts';

/** What is seldom needed with a row, behind three dots. */
export function ItemMenu({ item }: { readonly item: TodayItem }) {
  const say = useSay();
  return <MoreMenu label={say(($) => $.frame.more)} actions={useItemActions(item)} />;
}
