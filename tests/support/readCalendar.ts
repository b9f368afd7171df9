/** A property of a calendar: its name, its parameters as they are written, its value as it is written. */
interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

export interface ReadComponent {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly parts: readonly ReadComponent[];
}

export interface ReadEvent {
  readonly uid: string;
  /** For what lasts a day. */
  readonly day?: string;
  /** For what is at a moment, in UTC. */
  readonly at?: string;
  readonly summary: string;
  readonly description: string;
  readonly sequence: number;
  readonly stamp: string;
  /** When its alarms go off, in UTC. */
  readonly alarms: readonly string[];
}

const encoder = new TextEncoder();
/** RFC 5545, 3.1: a name, parameters without quotes here, a value without controls. */
const LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=[^\p{Cc}";:,]*)*):((?:(?!\p{Cc})[^]|\t)*)$/u;
const MOMENT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** Reads a calendar as strictly as RFC 5545 is written, and throws where it is not kept. */
export function readCalendar(bytes: Uint8Array): {
  readonly calendar: ReadComponent;
  readonly events: ReadEvent[];
} {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const physical = text.split('\r\n');
  must(physical.at(-1) === '' || physical.at(-1) === 'END:VCALENDAR', 'ends with a whole line');
  for (const line of physical) {
    must(encoder.encode(line).length <= 75, `no more than 75 octets: ${line}`);
    must(!/[\r\n]/.test(line), `lines end in CRLF: ${line}`);
  }
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line): Line => {
      const [, name, parameters, value] = LINE.exec(line) ?? [];
      must(name !== undefined && parameters !== undefined && value !== undefined, `a line: ${line}`);
      return { name, parameters, value };
    });

  const { component: calendar, next } = componentAt(lines, 0);
  must(next === lines.length && calendar.name === 'VCALENDAR', 'one calendar');
  must(only(calendar, 'VERSION') === '2.0' && only(calendar, 'PRODID') !== '', 'version and product');
  must(!calendar.parts.some(({ name }) => name === 'VTIMEZONE'), 'no block of a time zone');
  return { calendar, events: calendar.parts.map(eventOf) };
}

function componentAt(lines: readonly Line[], at: number): { component: ReadComponent; next: number } {
  const name = lines[at]?.value ?? '';
  must(lines[at]?.name === 'BEGIN' && name !== '', 'a component begins');
  const own: Line[] = [];
  const parts: ReadComponent[] = [];
  let next = at + 1;
  for (let line = lines[next]; line !== undefined && line.name !== 'END'; line = lines[next]) {
    if (line.name === 'BEGIN') {
      const inner = componentAt(lines, next);
      parts.push(inner.component);
      next = inner.next;
    } else {
      own.push(line);
      next += 1;
    }
  }
  must(lines[next]?.value === name, `${name} ends`);
  return { component: { name, lines: own, parts }, next: next + 1 };
}

function eventOf(event: ReadComponent): ReadEvent {
  must(event.name === 'VEVENT', 'an event');
  must(only(event, 'LAST-MODIFIED') === only(event, 'DTSTAMP'), 'the moment of the last change');
  return {
    uid: words(only(event, 'UID')),
    ...whenOf(event),
    summary: words(only(event, 'SUMMARY')),
    description: words(only(event, 'DESCRIPTION')),
    sequence: Number(only(event, 'SEQUENCE')),
    stamp: momentOf(only(event, 'DTSTAMP')),
    alarms: event.parts.map(alarmOf),
  };
}

/** A whole day, or a moment in UTC without an end. */
function whenOf(event: ReadComponent): { readonly day: string } | { readonly at: string } {
  const start = event.lines.find(({ name }) => name === 'DTSTART');
  const end = event.lines.find(({ name }) => name === 'DTEND');
  if (start?.parameters === '') {
    must(end === undefined, 'a moment has no end');
    return { at: momentOf(only(event, 'DTSTART')) };
  }
  must(start?.parameters === ';VALUE=DATE', 'a whole day');
  must(end === undefined || end.parameters === ';VALUE=DATE', 'whole days');
  const day = dayOf(only(event, 'DTSTART'));
  must(end === undefined || Date.parse(dayOf(end.value)) - Date.parse(day) === 86_400_000, 'one day');
  return { day };
}

function alarmOf(alarm: ReadComponent): string {
  must(alarm.name === 'VALARM' && only(alarm, 'ACTION') === 'DISPLAY', 'an alarm that is shown');
  must(only(alarm, 'DESCRIPTION') !== '', 'an alarm that says what it is for');
  must(alarm.lines.find(({ name }) => name === 'TRIGGER')?.parameters === ';VALUE=DATE-TIME', 'a moment');
  return momentOf(only(alarm, 'TRIGGER'));
}

/** The value of a property that stands there once. */
function only({ name: component, lines }: ReadComponent, wanted: string): string {
  const [line, ...others] = lines.filter(({ name }) => name === wanted);
  must(line !== undefined && others.length === 0, `${component} has one ${wanted}`);
  return line.value;
}

/** RFC 5545, 3.3.11. */
function words(value: string): string {
  must(/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value), `escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
}

function dayOf(value: string): string {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  must(day !== undefined, `a day: ${value}`);
  return `${year}-${month}-${day}`;
}

function momentOf(value: string): string {
  must(MOMENT.test(value), `a moment in UTC: ${value}`);
  return value.replace(MOMENT, '$1-$2-$3T$4:$5:$6Z');
}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) {
    throw new Error(`not as RFC 5545 has it: ${what}`);
  }
}
