import { useQuery } from '@tanstack/react-query';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { PublicHolidays } from '../../shared/updates/publicHolidays.ts';
import { holidaysOf } from '../../shared/updates/publicHolidays.ts';

const NONE: PublicHolidays = new Set();

/** The public holidays that a project counts with; none until they are loaded. */
export function useHolidays({ reminders }: Pick<ProjectFile, 'reminders'>): PublicHolidays {
  const { data } = useQuery({
    queryKey: ['window.holidays', reminders?.workdaysOnly, reminders?.holidays],
    queryFn: () => holidaysOf(reminders === undefined ? {} : { reminders }),
  });
  return data ?? NONE;
}
