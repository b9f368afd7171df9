import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { classes } from '../components/classes.ts';
import path from '../dispute/path/PathColumn.module.css';
import { PathSign } from '../dispute/path/PathSign.tsx';
import stripStyles from '../dispute/path/PathStrip.module.css';
import { ListColumn } from '../frame/ListColumn.tsx';
import type { OpenProject } from '../../shared/contract/answers.ts';
import styles from './SigningColumn.module.css';
import { AgreementLink } from './SigningRoom.tsx';
import type { SigningWords } from './signingWords.ts';
import type { SigningParty, WalkStep } from './walk.ts';

export interface StepShown {
  readonly step: WalkStep;
  readonly state: 'done' | 'present' | 'coming';
  /** Whether one may go there already. */
  readonly isOpen: boolean;
}

interface SigningPathProps {
  readonly open: OpenProject;
  readonly words: SigningWords;
  /** What is signed. */
  readonly what: string;
  readonly party: SigningParty;
  readonly steps: readonly StepShown[];
}

/** The way to the signature, beside the page. */
export function SigningColumn({ open: { project }, words, what, party, steps }: SigningPathProps) {
  const { say, language } = words;
  return (
    <ListColumn label={say(($) => $.signing.label)} top={<AgreementLink projectId={project.id} />}>
      <div lang={language}>
        <div className={path.head}>
          <h2>{project.title}</h2>
          <p className={styles.what}>{what}</p>
        </div>
        <ol className={path.steps}>
          {steps.map((one, index) => (
            <li key={one.step} className={path.step}>
              <StepLink
                projectId={project.id}
                party={party}
                step={one}
                className={path.link}
                here={path.present}
              >
                <PathSign number={index + 1} state={one.state} />
                <span className={path.words}>
                  <span className={path.name}>
                    {say(($) => $.signing.steps[one.step])}
                    {one.state === 'done' && (
                      <span className={path.forReaders}>, {say(($) => $.signing.done)}</span>
                    )}
                  </span>
                  <span className={path.holds}>{say(($) => $.signing.holds[one.step])}</span>
                </span>
              </StepLink>
            </li>
          ))}
        </ol>
      </div>
    </ListColumn>
  );
}

/** The way in the top bar, where there is no room for the column. */
export function SigningStrip({ open: { project }, words, party, steps }: SigningPathProps) {
  const { say, language } = words;
  return (
    <nav className={styles.strip} aria-label={say(($) => $.signing.label)}>
      <AgreementLink projectId={project.id} />
      <ol className={styles.stripSteps} lang={language}>
        {steps.map((one, index) => (
          <li key={one.step}>
            <StepLink
              projectId={project.id}
              party={party}
              step={one}
              className={stripStyles.link}
              here={stripStyles.present}
            >
              <PathSign number={index + 1} state={one.state} />
              <span className={one.state === 'present' ? styles.stripName : stripStyles.forReaders}>
                {say(($) => $.signing.steps[one.step])}
              </span>
              {one.state === 'done' && (
                <span className={stripStyles.forReaders}>, {say(($) => $.signing.done)}</span>
              )}
            </StepLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepLinkProps {
  readonly projectId: string;
  readonly party: SigningParty;
  readonly step: StepShown;
  readonly className: string | undefined;
  readonly here: string | undefined;
  readonly children: ReactNode;
}

function StepLink({ projectId, party, step, className, here, children }: StepLinkProps) {
  if (!step.isOpen) {
    return <span className={classes(className, styles.closed)}>{children}</span>;
  }
  return (
    <Link
      to="/projects/$projectId/sign/$party/$step"
      params={{ projectId, party, step: step.step }}
      className={classes(className, step.state === 'present' && here)}
      aria-current={step.state === 'present' ? 'step' : undefined}
    >
      {children}
    </Link>
  );
}
