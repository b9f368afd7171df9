import { Link } from '@tanstack/react-router';
import type { ClientProject, OpenClient } from '../../shared/contract/clients.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { SignedWords } from '../components/SignedWords.tsx';
import { projectState } from '../projects/projectState.ts';
import { useLanguage } from '../words/useLanguage.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import sheet from './ClientSheet.module.css';
import styles from './ClientProjects.module.css';

/** The projects of a client with their money, and one sum for each currency. */
export function ClientProjects({ open: { projects, money } }: { readonly open: OpenClient }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section>
      <h2 className={sheet.title}>{say(($) => $.clients.projects.title)}</h2>
      {projects.length === 0 ? (
        <p className={styles.none}>{say(($) => $.clients.projects.none)}</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.caption}>{say(($) => $.clients.projects.caption)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(($) => $.clients.projects.project)}</th>
              <th scope="col" className={styles.amount}>
                {say(($) => $.clients.projects.price)}
              </th>
              <th scope="col" className={styles.amount}>
                {say(($) => $.clients.projects.paid)}
              </th>
              <th scope="col" className={styles.amount}>
                {say(($) => $.clients.projects.open)}
              </th>
            </tr>
          </thead>
          <tbody>
            {projects.map((project) => (
              <Row key={project.id} project={project} />
            ))}
          </tbody>
          {projects.length > 1 && (
            <tfoot>
              {money.map(({ currency, price, paid, open }) => {
                const write = writerFor({ language, currency, timeZone: 'UTC' });
                return (
                  <tr key={currency}>
                    <th scope="row">{say(($) => $.clients.projects.total)}</th>
                    <td className={styles.amount}>{write.money(price)}</td>
                    <td className={styles.amount}>{write.money(paid)}</td>
                    <td className={styles.amount}>{write.money(open)}</td>
                  </tr>
                );
              })}
            </tfoot>
          )}
        </table>
      )}
    </section>
  );
}

function Row({ project }: { readonly project: ClientProject }) {
  const say = useSay();
  const language = useLanguage();
  const here = useWriter();
  const write = writerFor({ language, currency: project.currency, timeZone: here.timeZone });
  const { sign, words } = projectState(say, write, project.state, write.dayOf(instantOf(new Date())));
  const { price, paid, open, payBack, credit } = project;
  return (
    <tr>
      <th scope="row">
        <Link to="/projects/$projectId" params={{ projectId: project.id }} className={styles.link}>
          {project.title}
        </Link>
        <span className={styles.second}>
          {sign === undefined ? words : <SignedWords kind={sign}>{words}</SignedWords>}
        </span>
        {credit > 0 && (
          <span className={styles.second}>
            {say(($) => $.clients.projects.credit, { amount: write.money(credit) })}
          </span>
        )}
        {payBack > 0 && (
          <span className={styles.second}>
            {say(($) => $.clients.projects.payBack, { amount: write.money(payBack) })}
          </span>
        )}
      </th>
      <td className={styles.amount} data-label={say(($) => $.clients.projects.price)}>
        {price === null ? '–' : write.money(price)}
      </td>
      <td className={styles.amount} data-label={say(($) => $.clients.projects.paid)}>
        {write.money(paid)}
      </td>
      <td className={styles.amount} data-label={say(($) => $.clients.projects.open)}>
        {price === null ? '–' : write.money(open)}
      </td>
    </tr>
  );
}
