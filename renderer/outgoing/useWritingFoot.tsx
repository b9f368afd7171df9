import { Button } from '../components/Button.tsx';
import type { PageFoot } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { handedBeforeWords, handedNowWords } from './handedWords.ts';
import type { OutgoingHere } from './OutgoingHere.ts';
import { useGoneOutFoot } from './useGoneOutFoot.tsx';
import type { HandingOver } from './useHandingOver.ts';

/** The foot of a message: the ways to hand it over, and once that was done the question what became of it. */
export function useWritingFoot({ open, outgoing, write }: OutgoingHere, handing: HandingOver): PageFoot {
  const say = useSay();
  const { asks, handed, isWaiting, notYet, wasSent, handOver, sendNow, onItsWay } = handing;
  const { timeZone, currency } = open.project;
  const how = handed === undefined ? handedBeforeWords(say, write, outgoing) : handedNowWords(say, handed);
  const question = useGoneOutFoot({ asks, how, timeZone, currency, isWaiting, notYet, wasSent });
  if (question !== undefined) {
    return question;
  }
  const openMail = (kind: 'primary' | 'quiet') => (
    <Button kind={kind} isPending={isWaiting} onPress={() => handOver('mailProgram')}>
      {say(($) => $.outgoingPage.foot.openMail)}
    </Button>
  );
  // What may have arrived, or waits for an account, is not offered to be sent another way: that would send it twice.
  if (onItsWay?.state === 'uncertain') {
    return { sentence: <span role="status">{say(($) => $.sending.waiting.mayHaveArrived)}</span> };
  }
  const waits = onItsWay?.state === 'waits';
  if (waits && sendNow === undefined) {
    return { sentence: <span role="status">{say(($) => $.sending.waiting.takeBackFirst)}</span> };
  }
  if (sendNow !== undefined) {
    return {
      sentence: (
        <span role="status">
          {waits ? say(($) => $.sending.waiting.stillHere) : say(($) => $.outgoingPage.foot.onlyOnClick)}
        </span>
      ),
      quiet: !waits && openMail('quiet'),
      primary: (
        <Button kind="primary" isPending={isWaiting} onPress={sendNow}>
          {say(($) => $.sending.sendNow)}
        </Button>
      ),
    };
  }
  return {
    sentence: (
      <span role="status">
        {how === '' ? say(($) => $.outgoingPage.foot.nothingSent) : say(($) => $.outgoingPage.foot.stays)}
      </span>
    ),
    quiet: (
      <Button kind="quiet" isPending={isWaiting} onPress={() => handOver('clipboard')}>
        {say(($) => $.outgoingPage.foot.copy)}
      </Button>
    ),
    primary: openMail('primary'),
  };
}
