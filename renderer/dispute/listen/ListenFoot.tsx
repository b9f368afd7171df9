import type { RefObject } from 'react';
import type { Claim } from '../../../shared/model/dispute.ts';
import { Button } from '../../components/Button.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { SignedWords } from '../../components/SignedWords.tsx';
import { useSay } from '../../words/useSay.ts';
import { numberWord, withCapital } from '../numberWord.ts';
import { stepAddress } from '../path/stepAddress.ts';
import type { DisputePlace } from '../saving/keepers.ts';
import { needsAnswer } from './claimTargets.ts';

interface WhereOneStandsProps {
  readonly claims: readonly Claim[];
  /** The number of the claim that gets other words. */
  readonly remarking: number | undefined;
  /** Who asks for something that nobody has noted yet. */
  readonly unsaidBy: string | undefined;
}

export function WhereOneStands({ claims, remarking, unsaidBy }: WhereOneStandsProps) {
  const say = useSay();
  const count = claims.length;
  const open = claims.filter(needsAnswer).length;
  if (remarking !== undefined) {
    return say(($) => $.listen.foot.remarking, { number: remarking });
  }
  if (count === 0) {
    return say(($) => $.listen.foot.none);
  }
  if (open === 0 && unsaidBy !== undefined) {
    return <SignedWords kind="needs">{say(($) => $.listen.foot.unsaid, { name: unsaidBy })}</SignedWords>;
  }
  return open > 0 ? (
    <SignedWords kind="needs">
      {say(($) => $.listen.foot.needs, { count: open, number: withCapital(numberWord(say, open)) })}
    </SignedWords>
  ) : (
    say(($) => $.listen.foot.some, { count, number: withCapital(numberWord(say, count)) })
  );
}

export function AddClaim({ onAdd }: { readonly onAdd: () => void }) {
  const say = useSay();
  return (
    <Button kind="quiet" onPress={onAdd}>
      {say(($) => $.listen.foot.add)}
    </Button>
  );
}

interface GoOnToCheckProps {
  readonly place: DisputePlace;
  readonly hasClaims: boolean;
  readonly isUnsaid: boolean;
  readonly page: RefObject<HTMLElement | null>;
}

/** Without a claim there is nothing to check: it leads to the words. Then to what is asked for, where nobody has said it. */
export function GoOnToCheck({ place, hasClaims, isUnsaid, page }: GoOnToCheckProps) {
  const say = useSay();
  return hasClaims && !isUnsaid ? (
    <ButtonLink kind="primary" to={stepAddress('check')} params={place}>
      {say(($) => $.listen.foot.go)}
    </ButtonLink>
  ) : (
    <Button
      kind="primary"
      onPress={() =>
        hasClaims
          ? page.current?.querySelector<HTMLElement>('[data-asks] button')?.click()
          : page.current?.querySelector<HTMLElement>('textarea, [data-sentence][tabindex="0"]')?.focus()
      }
    >
      {say(($) => $.listen.foot.go)}
    </Button>
  );
}
