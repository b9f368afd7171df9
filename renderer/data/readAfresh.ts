import type { InvalidateQueryFilters } from '@tanstack/react-query';
import { queryClient } from './queryClient.ts';

/**
 * Asks again, and resolves once the pages show the answers: the library tells them in a timer of its own after the answers are there.
 * Who lets go of what was typed before that would show the old words for a moment, and a selection in them would be lost.
 */
export async function readAfresh(filters: InvalidateQueryFilters): Promise<void> {
  await queryClient.invalidateQueries(filters);
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
}
