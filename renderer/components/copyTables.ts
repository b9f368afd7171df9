import type { Rows } from './tableText.ts';
import { tableText } from './tableText.ts';

/**
 * Puts tables on the clipboard, for spreadsheets as tab-separated text and for mails as tables. By the copy command rather than
 * navigator.clipboard, which needs a permission, and every permission of this window is denied. False where it did not work.
 */
export function copyTables(tables: readonly Rows[]): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent): void => {
    if (event.clipboardData !== null) {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData.setData('text/plain', tableText(tables));
      event.clipboardData.setData('text/html', tables.map(tableElement).join('<br>'));
      isWritten = true;
    }
  };
  document.addEventListener('copy', write, true);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', write, true);
  return isDone && isWritten;
}

function tableElement([head = [], ...rows]: Rows): string {
  const table = document.createElement('table');
  const line = (cells: readonly string[], kind: 'th' | 'td'): HTMLTableRowElement => {
    const row = document.createElement('tr');
    for (const words of cells) {
      const cell = document.createElement(kind);
      cell.textContent = words;
      row.append(cell);
    }
    return row;
  };
  table.append(line(head, 'th'), ...rows.map((cells) => line(cells, 'td')));
  return table.outerHTML;
}
