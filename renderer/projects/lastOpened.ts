const KEY = 'project looked at last';

/** The project looked at last in this window; null at first. */
export function lastOpened(): string | null {
  return sessionStorage.getItem(KEY);
}

export function noteOpened(projectId: string): void {
  sessionStorage.setItem(KEY, projectId);
}
