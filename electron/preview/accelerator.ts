/** A key press as a page sees it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

const KEYS: Readonly<Record<string, string>> = {
  left: 'arrowleft',
  right: 'arrowright',
  up: 'arrowup',
  down: 'arrowdown',
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
};

/** The key press that an accelerator stands for: https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts */
export function keyPressFor(accelerator: string, platform: NodeJS.Platform): KeyPress {
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  const onMac = platform === 'darwin';
  const either = parts.includes('commandorcontrol') || parts.includes('cmdorctrl');
  return {
    key: KEYS[key] ?? key,
    ctrl: parts.includes('control') || parts.includes('ctrl') || (either && !onMac),
    meta: parts.includes('command') || parts.includes('cmd') || (either && onMac),
    alt: parts.includes('alt') || parts.includes('option'),
    shift: parts.includes('shift'),
  };
}
