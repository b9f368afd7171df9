import { useEffect, useRef } from 'react';
import type { PdfPage } from './pdf.ts';
import styles from './PdfPageView.module.css';

interface PdfPageViewProps {
  readonly page: PdfPage;
  /** In pixels of the page; it is painted as sharp as the screen can show it. */
  readonly width: number;
}

/** A page of a PDF as it prints: white in every light. */
export function PdfPageView({ page: { page }, width }: PdfPageViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width: sheetWidth, height: sheetHeight } = page.getViewport({ scale: 1 });
  const height = Math.round((width * sheetHeight) / sheetWidth);
  useEffect(() => {
    const paper = canvas.current;
    if (paper === null || width === 0) {
      return undefined;
    }
    const scale = (width * window.devicePixelRatio) / sheetWidth;
    const viewport = page.getViewport({ scale });
    paper.width = Math.round(viewport.width);
    paper.height = Math.round(viewport.height);
    const painting = page.render({ canvas: paper, viewport });
    // Cancelled when the page goes or is shown in another size.
    painting.promise.catch(() => undefined);
    return () => painting.cancel();
  }, [page, width, sheetWidth]);
  return <canvas ref={canvas} className={styles.page} style={{ width, height }} aria-hidden="true" />;
}
