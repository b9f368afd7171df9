import { IconX } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { day } from '../../shared/model/basics.ts';
import type { NotedMood } from '../../shared/model/client.ts';
import { mood } from '../../shared/model/client.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { z } from '../../shared/model/zod.ts';
import { moodLine } from '../../shared/pictures/moodLine.ts';
import { Button } from '../components/Button.tsx';
import { DayField } from '../components/DayField.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { PictureView } from '../components/PictureView.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { screenCanvas } from '../components/screenCanvas.ts';
import { TextField } from '../components/TextField.tsx';
import { useWidth } from '../components/useWidth.ts';
import { useTyped } from '../data/useTyped.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import sheet from './ClientSheet.module.css';
import styles from './Moods.module.css';

interface MoodsProps {
  readonly clientId: string;
  readonly moods: readonly NotedMood[];
  readonly onAdd: (mood: Omit<NotedMood, 'id'>) => void;
  readonly onRemove: (mood: NotedMood) => void;
}

/** The mood over time as a line and as a table, and a row to note how it is now. */
export function Moods({ clientId, moods, onAdd, onRemove }: MoodsProps) {
  const say = useSay();
  const inOrder = useMemo(
    () => moods.toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day)),
    [moods],
  );
  return (
    <section className={styles.moods}>
      <div>
        <h2 className={sheet.title}>{say(($) => $.clients.moods.title)}</h2>
        <p className={styles.lead}>{say(($) => $.clients.moods.lead)}</p>
      </div>
      {inOrder.length > 0 && (
        <>
          <MoodFigure moods={inOrder} />
          <MoodTable moods={inOrder} onRemove={onRemove} />
        </>
      )}
      <MoodForm clientId={clientId} onAdd={onAdd} />
    </section>
  );
}

function MoodFigure({ moods }: { readonly moods: readonly NotedMood[] }) {
  const say = useSay();
  const write = useWriter();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const picture = useMemo(
    () => (width === 0 ? undefined : moodLine({ canvas: screenCanvas(width), moods, say, write })),
    [width, moods, say, write],
  );
  return (
    <div ref={place} className={styles.picture}>
      {picture !== undefined && <PictureView picture={picture} label={say(($) => $.clients.moods.picture)} />}
    </div>
  );
}

/** The latest first. */
function MoodTable({ moods, onRemove }: Pick<MoodsProps, 'moods' | 'onRemove'>) {
  const say = useSay();
  const write = useWriter();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{say(($) => $.clients.moods.caption)}</caption>
      <thead className={styles.caption}>
        <tr>
          <th scope="col">{say(($) => $.clients.moods.day)}</th>
          <th scope="col">{say(($) => $.clients.moods.mood)}</th>
          <th scope="col">{say(($) => $.clients.moods.note)}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {moods.toReversed().map((noted) => (
          <tr key={noted.id}>
            <th scope="row" className={styles.day}>
              {write.dayWithYear(noted.day)}
            </th>
            <td className={styles.mood}>{say(($) => $.clients.moods.words[noted.mood])}</td>
            <td className={styles.note}>{noted.note}</td>
            <td className={styles.remove}>
              <IconButton
                label={say(($) => $.clients.moods.remove, { day: write.dayWithYear(noted.day) })}
                onPress={() => onRemove(noted)}
              >
                <IconX size={16} stroke={1.5} aria-hidden />
              </IconButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const typedMood = z.object({ day: day.nullable(), mood: mood.nullable(), note: z.string() });

function MoodForm({ clientId, onAdd }: Pick<MoodsProps, 'clientId' | 'onAdd'>) {
  const say = useSay();
  const write = useWriter();
  const today = write.dayOf(instantOf(new Date()));
  const { typed, change, drop } = useTyped({ kind: 'mood', clientId }, typedMood, () => ({
    day: today,
    mood: null,
    note: '',
  }));
  const [asked, setAsked] = useState(false);

  function add(): void {
    const { day: on, mood: how, note } = typed;
    if (on === null || how === null || on > today) {
      setAsked(true);
      return;
    }
    onAdd({ day: on, mood: how, note: note.trim() });
    setAsked(false);
    drop();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <RadioGroup
        label={say(($) => $.clients.moods.mood)}
        options={mood.options.map((id) => ({ id, label: say(($) => $.clients.moods.words[id]) }))}
        value={typed.mood}
        onChange={(how) => change({ mood: how })}
        problem={asked && typed.mood === null ? say(($) => $.clients.moods.moodMissing) : undefined}
      />
      <div className={styles.line}>
        <DayField
          label={say(($) => $.clients.moods.day)}
          value={typed.day}
          onChange={(on) => change({ day: on })}
          problem={dayProblem()}
        />
        <TextField
          label={say(($) => $.clients.moods.note)}
          value={typed.note}
          onChange={(note) => change({ note })}
          hint={say(($) => $.clients.moods.noteHint)}
        />
        <Button size="small" type="submit">
          {say(($) => $.clients.moods.add)}
        </Button>
      </div>
    </form>
  );

  function dayProblem(): string | undefined {
    if (typed.day !== null && typed.day > today) {
      return say(($) => $.clients.moods.dayLater);
    }
    return asked && typed.day === null ? say(($) => $.clients.moods.dayMissing) : undefined;
  }
}
