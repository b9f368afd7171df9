import { memo, useId } from 'react';
import type { Mark, Picture, Tone } from '../../shared/pictures/picture.ts';
import { assertNever } from '../../shared/assertNever.ts';
import styles from './PictureView.module.css';

const COLOURS: Readonly<Record<Tone, string>> = {
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  bar: 'var(--bar)',
  barStrong: 'var(--bar-strong)',
  accent: 'var(--accent)',
  needs: 'var(--needs)',
  risk: 'var(--risk)',
  riskFill: 'var(--risk-fill)',
  onRisk: 'var(--on-risk)',
  page: 'var(--ground-page)',
  future: 'var(--ground-side)',
};

interface PictureViewProps {
  readonly picture: Picture;
  /** What the picture shows, for those who do not see it; where a table says the same, name the table. */
  readonly label: string;
}

/** Paints the marks of a picture in the colours of the tokens, one unit to a pixel; anew only where the picture is another. */
export const PictureView = memo(function PictureView({ picture, label }: PictureViewProps) {
  const id = useId();
  const hatches = [
    ...new Set(
      picture.marks.flatMap((mark) =>
        mark.shape === 'rectangle' && mark.hatch !== undefined ? [mark.hatch] : [],
      ),
    ),
  ];
  return (
    <svg
      className={styles.picture}
      width={picture.width}
      height={picture.height}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        {hatches.map((tone) => (
          <pattern
            key={tone}
            id={`${id}-${tone}`}
            width={hatchOf(tone).step}
            height={hatchOf(tone).step}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect
              x="0"
              y="0"
              width={hatchOf(tone).thickness}
              height={hatchOf(tone).step}
              fill={COLOURS[tone]}
            />
          </pattern>
        ))}
      </defs>
      {picture.marks.map((mark, place) => (
        <MarkView key={place} mark={mark} hatchId={(tone) => `${id}-${tone}`} />
      ))}
    </svg>
  );
});

/** What is at risk is hatched more finely than what was waited for, so that the two are told apart without colour. */
function hatchOf(tone: Tone): { readonly step: number; readonly thickness: number } {
  return tone === 'risk' ? { step: 4.6, thickness: 1.3 } : { step: 6.2, thickness: 1.9 };
}

interface MarkViewProps {
  readonly mark: Mark;
  readonly hatchId: (tone: Tone) => string;
}

function MarkView({ mark, hatchId }: MarkViewProps) {
  switch (mark.shape) {
    case 'rectangle':
      return <Rectangle mark={mark} hatchId={hatchId} />;
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={COLOURS[mark.tone]}
          strokeWidth={mark.thickness}
          strokeDasharray={mark.dash?.join(' ')}
        />
      );
    case 'disc':
      return <Disc mark={mark} />;
    case 'diamond': {
      const { x, y, radius } = mark;
      return (
        <path
          d={`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`}
          fill={COLOURS[mark.fill ?? 'page']}
          stroke={COLOURS[mark.outline]}
          strokeWidth={radius * 0.28}
        />
      );
    }
    case 'text':
      return <Words mark={mark} />;
    default:
      return assertNever(mark);
  }
}

function Rectangle({
  mark,
  hatchId,
}: {
  readonly mark: Extract<Mark, { shape: 'rectangle' }>;
  readonly hatchId: MarkViewProps['hatchId'];
}) {
  const place = { x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius };
  return (
    <>
      <rect
        {...place}
        fill={mark.fill === undefined ? 'none' : COLOURS[mark.fill]}
        stroke={mark.outline === undefined ? undefined : COLOURS[mark.outline]}
        strokeWidth={mark.outlineWidth}
      />
      {mark.hatch !== undefined && <rect {...place} fill={`url(#${hatchId(mark.hatch)})`} />}
    </>
  );
}

function Disc({ mark }: { readonly mark: Extract<Mark, { shape: 'disc' }> }) {
  const { x, y, radius, part } = mark;
  const outline = mark.outline === undefined ? undefined : COLOURS[mark.outline];
  const strokeWidth = radius * 0.28;
  if (part === undefined || part >= 1) {
    return (
      <circle
        cx={x}
        cy={y}
        r={radius}
        fill={mark.fill === undefined ? COLOURS.page : COLOURS[mark.fill]}
        stroke={outline}
        strokeWidth={outline === undefined ? undefined : strokeWidth}
      />
    );
  }
  const colour = COLOURS[mark.fill ?? 'ink'];
  const angle = part * 2 * Math.PI;
  const inner = radius - strokeWidth / 2;
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={inner}
        fill={COLOURS.page}
        stroke={outline ?? colour}
        strokeWidth={strokeWidth}
      />
      <path
        d={`M${x} ${y}V${y - inner}A${inner} ${inner} 0 ${part > 0.5 ? 1 : 0} 1 ${x + inner * Math.sin(angle)} ${y - inner * Math.cos(angle)}Z`}
        fill={colour}
      />
    </>
  );
}

function Words({ mark }: { readonly mark: Extract<Mark, { shape: 'text' }> }) {
  const { x, y, width, anchor, style } = mark;
  return (
    <>
      {mark.ground !== undefined && (
        <rect
          x={startOf(x, width, anchor) - 3}
          y={y - style.size * 0.65}
          width={width + 6}
          height={style.size * 1.3}
          fill={COLOURS[mark.ground]}
        />
      )}
      <text
        x={x}
        y={y + style.size * 0.33}
        textAnchor={anchor}
        fill={COLOURS[mark.tone]}
        fontSize={style.size}
        fontWeight={style.strong ? 600 : 400}
      >
        {mark.text}
      </text>
    </>
  );
}

function startOf(x: number, width: number, anchor: 'start' | 'middle' | 'end'): number {
  switch (anchor) {
    case 'start':
      return x;
    case 'middle':
      return x - width / 2;
    case 'end':
      return x - width;
  }
}
