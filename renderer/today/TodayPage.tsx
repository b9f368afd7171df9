import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Today } from '../../shared/contract/today.ts';
import type { TodayItem } from '../../shared/due/todayItem.ts';
import type { Day } from '../../shared/model/day.ts';
import { Trouble } from '../components/Trouble.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { useAnswer } from '../data/useAnswer.ts';
import { Welcome } from '../firstRun/FirstRunPage.tsx';
import { Page } from '../frame/Page.tsx';
import { useNarrow } from '../frame/useNarrow.ts';
import { useSay } from '../words/useSay.ts';
import { ClearDay } from './ClearDay.tsx';
import { GoOn } from './GoOn.tsx';
import { GonePage } from './GonePage.tsx';
import { ItemPage } from './ItemPage.tsx';
import { nextAfter } from './nextAfter.ts';
import { NarrowList } from './NarrowList.tsx';
import { TodayColumn } from './TodayColumn.tsx';
import { forToday } from './todayGroups.ts';
import { useTodayDate } from './useTodayDate.ts';
import { useRecording } from './useRecording.ts';

/** What is due, most urgent first, and beside it the work of the chosen row. Without any project there is somebody to greet. */
export function TodayPage() {
  const say = useSay();
  const today = useAnswer('today.read');
  const projects = useAnswer('projects.list');
  if (projects.status === 'here' && projects.value.projects.length === 0) {
    return <Welcome damaged={projects.value.damaged} />;
  }
  const title = say(($) => $.today.title);
  switch (today.status) {
    case 'waiting':
      return (
        <Page title={title} heading={'\u00a0'}>
          <WaitingLines />
        </Page>
      );
    case 'failed':
      return (
        <Page title={title}>
          <Trouble error={today.error} onRetry={today.again} />
        </Page>
      );
    case 'here':
      return <TodayRoom today={today.value} />;
  }
}

function TodayRoom({ today }: { readonly today: Today }) {
  const { item: key, write } = useSearch({ from: '/today' });
  const isNarrow = useNarrow();
  const recording = useRecording();
  const { day } = useTodayDate(today.asOf);
  const [sent, setSent] = useState<SentFrom>();
  const { allDoneOn, setAllDoneOn } = useNextChosen(today.items, day, key, {
    isNarrow,
    isKept: sent !== undefined && sent.item.key === key,
  });
  const kept = sent?.item.key === key ? sent : undefined;
  const chosen = today.items.find((item) => item.key === key) ?? kept?.item;
  useHeadingFocused(key);

  if (isNarrow && key === undefined && today.items.length > 0) {
    return <NarrowList today={today} recording={recording} />;
  }
  return (
    <>
      <TodayColumn today={today} chosen={key} recording={recording} />
      {pageFor()}
    </>
  );

  function pageFor() {
    if (chosen !== undefined) {
      const before = kept?.before ?? today.items;
      const left = today.items.filter((item) => item.key !== chosen.key);
      const next = nextAfter(chosen.key, before, left);
      return (
        <ItemPage
          key={`${chosen.key} ${String(write ?? false)}`}
          item={chosen}
          isWriting={write === true}
          recording={recording}
          goOn={<GoOn next={next} onDone={() => setAllDoneOn(day)} />}
          onSent={() => setSent({ item: chosen, before: today.items })}
        />
      );
    }
    return key === undefined ? (
      <ClearDay today={today} isAllDone={allDoneOn === day} recording={recording} />
    ) : (
      <GonePage />
    );
  }
}

/** A message that was sent is looked at once more, though its row has left the list. */
interface SentFrom {
  readonly item: TodayItem;
  readonly before: readonly TodayItem[];
}

interface ChoosingTerms {
  readonly isNarrow: boolean;
  /** The page stays, though its row is gone. */
  readonly isKept: boolean;
}

/**
 * Chooses the first row for today where none is, and the next one once the chosen row is gone from the list: its work is done. Where
 * nothing is left for today, the day is clear. Answers with the day on which that happened last.
 */
function useNextChosen(
  items: readonly TodayItem[],
  today: Day,
  key: string | undefined,
  { isNarrow, isKept }: ChoosingTerms,
) {
  const navigate = useNavigate();
  const before = useRef<readonly TodayItem[]>([]);
  const [allDoneOn, setAllDoneOn] = useState<Day>();
  useLayoutEffect(() => {
    const isHere = items.some((item) => item.key === key);
    const wasHere = before.current.some((item) => item.key === key);
    if (isHere) {
      before.current = items;
      return;
    }
    if (isKept) {
      return;
    }
    if (key !== undefined && wasHere) {
      const next = nextAfter(key, before.current, items);
      before.current = items;
      void navigate({
        to: '/today',
        search: next === undefined ? {} : { item: next.key },
        replace: true,
        resetScroll: false,
      }).then(() => setAllDoneOn(next === undefined ? today : undefined));
      return;
    }
    const [first] = forToday(items);
    if (key === undefined && first !== undefined && !isNarrow) {
      void navigate({ to: '/today', search: { item: first.key }, replace: true, resetScroll: false });
    }
  }, [items, today, key, isNarrow, isKept, navigate]);
  return { allDoneOn, setAllDoneOn };
}

/** Where the step to another row took the focused control away, the heading of the new page is focused, and so read out. */
function useHeadingFocused(key: string | undefined): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) {
      return undefined;
    }
    before.current = key;
    const soon = requestAnimationFrame(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) {
        document.querySelector<HTMLElement>('main h1')?.focus();
      }
    });
    return () => cancelAnimationFrame(soon);
  }, [key]);
}
