import type { Language } from '../../shared/model/basics.ts';
import type { PdfPage } from './pdf.ts';
import styles from './PageWords.module.css';

interface PageWordsProps {
  readonly page: PdfPage;
  readonly language: Language;
}

/** The words of a page that is shown as a picture, for those who hear it. */
export function PageWords({ page, language }: PageWordsProps) {
  return (
    <div className={styles.words} lang={language}>
      {page.lines.map((line, place) => (
        <p key={place}>{line}</p>
      ))}
    </div>
  );
}
