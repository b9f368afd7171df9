interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** Only a file with this line is ours to change or to take away. */
const OURS = 'X-Common-Ground-Autostart=true';

/**
 * The file that lets a Linux desktop start a program. One that is no longer where TryExec says is passed over without a word.
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/
 */
export function desktopEntry(name: string, { program, args }: Command): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${asValue(name)}`,
    `TryExec=${asValue(program)}`,
    `Exec=${asValue([program, ...args].map(asArgument).join(' '))}`,
    'Terminal=false',
    OURS,
    '',
  ].join('\n');
}

export function isOurEntry(entry: string): boolean {
  return linesOf(entry).includes(OURS);
}

/** Desktops switch an entry off by a line in it, so that it can be switched on again. */
export function isSwitchedOff(entry: string): boolean {
  return linesOf(entry).some((line) =>
    /^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)$/.test(line),
  );
}

function linesOf(entry: string): string[] {
  return entry.split(/\r?\n/).map((line) => line.trim());
}

/** In quotes, with what the shell of the specification would read otherwise escaped; % begins a field code. */
function asArgument(argument: string): string {
  return `"${argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
}

/** A value is read once more for escapes of its own. */
function asValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}
