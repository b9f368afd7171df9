import { useIsFetching } from '@tanstack/react-query';
import { ButtonLink } from '../components/ButtonLink.tsx';
import { WaitingLines } from '../components/WaitingLines.tsx';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { TodayStrip } from './TodayStrip.tsx';

/** In place of a row that was linked to and has been done since. */
export function GonePage() {
  const say = useSay();
  const isAsking = useIsFetching({ queryKey: ['today.read'] }) > 0;
  if (isAsking) {
    return (
      <Page title={say(($) => $.today.title)} heading={'\u00a0'} strip={<TodayStrip />}>
        <WaitingLines />
      </Page>
    );
  }
  return (
    <Page
      title={say(($) => $.today.gone.heading)}
      lead={say(($) => $.today.gone.lead)}
      strip={<TodayStrip />}
      foot={{
        primary: (
          <ButtonLink kind="primary" to="/today">
            {say(($) => $.today.gone.toToday)}
          </ButtonLink>
        ),
      }}
    >
      {null}
    </Page>
  );
}
