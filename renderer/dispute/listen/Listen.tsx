import { useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { claimTitle } from '../../../shared/explaining/explainFinding.ts';
import type { Claim } from '../../../shared/model/dispute.ts';
import { closeAsking, isAskingUnsaid } from '../../data/asking.ts';
import { useUndo } from '../../frame/undo.ts';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { disputeKeeper } from '../saving/keepers.ts';
import { Circumstances } from './Circumstances.tsx';
import { ClaimList } from './ClaimList.tsx';
import styles from './Listen.module.css';
import { AddClaim, GoOnToCheck, WhereOneStands } from './ListenFoot.tsx';
import type { Mark } from './marksIn.ts';
import type { Range } from './range.ts';
import { ReplyFirst } from './ReplyFirst.tsx';
import { useClaims } from './useClaims.ts';
import { useExplaining } from './useExplaining.ts';
import { useMarks } from './useMarks.ts';
import { useStickyTop } from './useStickyTop.ts';
import { WordsAsTheyCame } from './WordsAsTheyCame.tsx';

/** The words on the left, the claims on the right; the number ties a mark and its claim. */
export function Listen({ here }: { readonly here: DisputeHere }) {
  const say = useSay();
  const undo = useUndo();
  const { claim } = useSearch({ from: '/projects/$projectId/disputes/$disputeId/listen' });
  const { place, dispute, open, called, write, checked } = here;
  const explaining = useExplaining(here);
  const claims = useClaims(place);
  const keeper = disputeKeeper(place);
  const marks = useMarks(dispute);
  const body = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const stickyTop = useStickyTop(side);
  const [opened, setOpened] = useState<string | undefined>(claim);
  const [remarking, setRemarking] = useState<string>();
  const [told, setTold] = useState('');
  const numberOf = (claimId: string) => dispute.claims.findIndex(({ id }) => id === claimId) + 1;
  const isReadOnly = open.brokenSeal !== null;
  const isUnsaid = dispute.requested.kind === 'none' && isAskingUnsaid(place) && !isReadOnly;

  /** Opens a claim and shows it, without taking the focus away from where one is. */
  const show = useCallback((claimId: string) => {
    setOpened(claimId);
    window.requestAnimationFrame(() =>
      body.current
        ?.querySelector(`[data-listed="${CSS.escape(claimId)}"] > button`)
        ?.scrollIntoView({ block: 'nearest' }),
    );
  }, []);

  function mark(range: Range): void {
    if (remarking === undefined) {
      const claim = claims.add(range);
      show(claim.id);
      setTold(say(($) => $.listen.claims.marked, { number: dispute.claims.length + 1 }));
      return;
    }
    claims.remark(remarking, range);
    setTold(say(($) => $.listen.claims.remarked, { number: numberOf(remarking) }));
    setRemarking(undefined);
  }

  function openInList(claimId: string | undefined): void {
    setOpened(claimId);
    setRemarking(undefined);
    if (claimId !== undefined) {
      body.current
        ?.querySelector(`[data-claim="${CSS.escape(claimId)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
    }
  }

  function remove(claim: Claim): void {
    const number = numberOf(claim.id);
    const putBack = claims.remove(claim.id);
    setRemarking(undefined);
    undo.offer({ said: say(($) => $.listen.claims.removed, { number }), undo: putBack });
    list.current?.querySelector<HTMLElement>('button')?.focus();
  }

  // A latest-value function: the words are drawn anew only when they or their marks change.
  const latestMark = useLatest(mark);
  const onMark = useCallback((range: Range) => latestMark.current(range), [latestMark]);
  const stopRemarking = useCallback(() => setRemarking(undefined), []);
  const titles = useLatest((one: Mark) => {
    const claim = dispute.claims.find(({ id }) => id === one.claimId);
    return claim === undefined ? '' : claimTitle(explaining, claim);
  });
  const titleOf = useCallback((one: Mark) => titles.current(one), [titles]);

  const markLabel =
    remarking === undefined
      ? say(($) => $.listen.mark)
      : say(($) => $.listen.useFor, { number: numberOf(remarking) });
  return (
    <DisputePage
      here={here}
      step="listen"
      title={say(($) => $.listen.title, { name: called })}
      lead={say(($) => $.listen.lead, { name: called })}
      foot={{
        sentence: (
          <WhereOneStands
            claims={dispute.claims}
            remarking={remarking === undefined ? undefined : numberOf(remarking)}
            unsaidBy={isUnsaid ? called : undefined}
          />
        ),
        quiet: isReadOnly ? undefined : (
          <AddClaim
            onAdd={() => {
              const claim = claims.add(undefined);
              show(claim.id);
              focusFirstField(body.current, claim.id);
            }}
          />
        ),
        primary: (
          <GoOnToCheck place={place} hasClaims={dispute.claims.length > 0} isUnsaid={isUnsaid} page={body} />
        ),
      }}
    >
      <ReplyFirst here={here} />
      <div ref={body} className={styles.listen}>
        <WordsAsTheyCame
          here={here}
          isReadOnly={isReadOnly}
          keep={keeper.keep}
          marks={marks}
          titleOf={titleOf}
          chosen={opened}
          markLabel={isReadOnly ? undefined : markLabel}
          onMark={onMark}
          onChoose={show}
          onEscape={stopRemarking}
        />
        <div ref={side} className={styles.claims} style={{ top: stickyTop }}>
          <ClaimList
            list={list}
            claims={dispute.claims}
            open={opened}
            onOpen={openInList}
            explaining={explaining}
            dispute={dispute}
            isReadOnly={isReadOnly}
            isRemarking={remarking !== undefined}
            isInText={(claim) => marks.some(({ claimId }) => claimId === claim.id)}
            onChange={claims.change}
            onRemark={(isRemarking) => setRemarking(isRemarking ? opened : undefined)}
            onRemove={remove}
          />
          <Circumstances
            dispute={dispute}
            called={called}
            write={write}
            paid={checked.status === 'here' ? checked.value.assessment.totals.netPaid : undefined}
            isUnsaid={isUnsaid}
            keep={(change) => {
              if (change.requested !== undefined) {
                closeAsking(place);
              }
              keeper.keep(change);
            }}
          />
        </div>
      </div>
      <p role="status" className={styles.forReaders}>
        {told}
      </p>
    </DisputePage>
  );
}

function focusFirstField(body: HTMLElement | null, claimId: string): void {
  // Once the claim is in the list and open.
  window.requestAnimationFrame(() =>
    body
      ?.querySelector(`[data-listed="${CSS.escape(claimId)}"]`)
      ?.querySelector<HTMLElement>('[aria-haspopup="listbox"]')
      ?.focus(),
  );
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
