import type { AppError } from '../../shared/contract/appError.ts';
import { Button } from '../components/Button.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import { useImport } from './importing.ts';
import { PlaceList } from './PlaceList.tsx';

interface ImportTroublePageProps {
  readonly error: AppError;
  readonly onClose: () => void;
}

/** Why a file was not taken in: a broken one may have many places to mend, so it gets the whole page. */
export function ImportTroublePage({ error, onClose }: ImportTroublePageProps) {
  const say = useSay();
  const { importProject } = useImport();
  const isWalked = error.code === 'invalidFile';
  return (
    <Page
      title={say(($) => $.projects.notImported.title)}
      {...(isWalked
        ? {
            heading: say(($) => $.places.title, { file: error.file }),
            lead: say(($) => $.places.lead, { count: error.problems.length }),
          }
        : {})}
      foot={{
        sentence: say(($) => $.projects.notImported.nothingChanged),
        quiet: (
          <Button kind="quiet" onPress={onClose}>
            {say(($) => $.projects.notImported.close)}
          </Button>
        ),
        primary: (
          <Button kind="primary" onPress={importProject}>
            {say(($) => $.projects.notImported.chooseAnother)}
          </Button>
        ),
      }}
    >
      {isWalked ? (
        <PlaceList problems={error.problems} names={error.names ?? {}} />
      ) : (
        <Trouble error={error} />
      )}
    </Page>
  );
}
