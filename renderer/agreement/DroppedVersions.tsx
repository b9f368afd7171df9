import { versionCalled } from '../../shared/explaining/versionCalled.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { useSay } from '../words/useSay.ts';
import { SideLabel, SideList } from './SideList.tsx';

interface DroppedVersionsProps {
  readonly project: ProjectFile;
  readonly write: Writer;
}

/** What was meant to be signed and was dropped. */
export function DroppedVersions({ project: { agreements, withdrawn }, write }: DroppedVersionsProps) {
  const say = useSay();
  if (withdrawn === undefined || withdrawn.length === 0) {
    return null;
  }
  return (
    <SideList title={say(($) => $.agreement.dropped.title)}>
      {withdrawn.map(({ version, withdrawnAt }) => (
        <SideLabel key={`${version.number} ${withdrawnAt}`}>
          {say(($) => $.agreement.dropped.one, {
            what: versionCalled(say, agreements, version),
            day: write.dayWithYear(write.dayOf(withdrawnAt)),
          })}
        </SideLabel>
      ))}
    </SideList>
  );
}
