import type { OfferPaper, PaperOption, Run } from '../../shared/offers/paper.ts';
import { moneyBar } from '../../shared/pictures/moneyBar.ts';
import type { Canvas, Mark, Picture } from '../../shared/pictures/picture.ts';
import { timelinePicture } from '../../shared/pictures/timelinePicture.ts';

const WIDTH = 476;
const CANVAS: Canvas = { width: WIDTH, textSize: 9, measure: (text, { size }) => text.length * size * 0.5 };

/** The same offer as a page for a browser to print: the same words, type and pictures. `fonts` is the address of their folder. */
export function offerHtml(paper: OfferPaper, fonts: string): string {
  const { reasoning, money, timeline, workings, restsOn, closing } = paper;
  return `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8">
<title>${escaped(paper.documentTitle)}</title><style>${style(fonts)}</style></head><body>
<p class="quiet"><b>${escaped(paper.letterhead.name)}</b> ${escaped(paper.letterhead.date)}</p>
<h1>${escaped(paper.heading)}</h1><p class="opening">${runs(paper.opening)}</p>
<div class="options">${paper.options.map(option).join('')}</div>
<div class="options">${paper.signatures.map(({ caption, name }) => `<p class="sign">${escaped(caption)}<br>${escaped(name)}</p>`).join('')}</div>
<h2>${escaped(reasoning.heading)}</h2>
<table><thead><tr>${reasoning.columns.map((column) => `<th>${escaped(column)}</th>`).join('')}</tr></thead><tbody>
${reasoning.rows.map((row) => `<tr><td>${escaped(row.quote)}</td><td>${escaped(row.agreed)}<br><small>${escaped(row.clauses)}</small></td><td><b>${escaped(row.outcome)}.</b> ${escaped(row.found)}</td></tr>`).join('\n')}
</tbody></table>
<h2>${escaped(money.heading)}</h2><p>${escaped(money.sentence)}</p>${svg(moneyBar({ ...money.bar, canvas: CANVAS }))}
<h2>${escaped(timeline.heading)}</h2><p>${runs(timeline.sentence)}</p>${svg(timelinePicture({ ...timeline.picture, canvas: CANVAS }))}
${workings.map(working).join('\n')}
<h2>${escaped(restsOn.heading)}</h2><p>${escaped(restsOn.text)}</p><p>${escaped(restsOn.sealLabel)} ${escaped(restsOn.seal ?? '')}</p>
<h2>${escaped(closing.heading)}</h2><p>${escaped(closing.text)}</p></body></html>`;
}

function style(fonts: string): string {
  const face = (file: string, weight: number) =>
    `@font-face{font-family:S;font-weight:${weight};src:url(${fonts}/${file})}`;
  return `${face('SourceSans3_400Regular.ttf', 400)}${face('SourceSans3_600SemiBold.ttf', 600)}
@page{size:A4;margin:30mm 21mm}body{font:400 9.5pt/13.9pt S;color:#23211d;margin:0}h1{font:600 22pt/26pt S}h2{font:600 13pt/16pt S;break-after:avoid}
b{font-weight:600}.opening{font-size:11.5pt;line-height:16.8pt}.options{display:flex;gap:22pt}.options>*{flex:1}.sign{border-top:.5pt solid;margin-top:36pt}
table{width:100%;border-collapse:collapse}th{text-align:left;font-weight:400}tr{break-inside:avoid}td,th{vertical-align:top;border-bottom:.5pt solid #cbc5ba;padding:6pt 12pt 6pt 0}`;
}

function option({ letter, title, lines, payment }: PaperOption): string {
  const words = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  return `<section><p>☐ ${letter} <b>${escaped(title)}</b></p><ul>${words}</ul><p>${escaped(payment.label)}<br><b>${escaped(payment.amount)}</b><br>${escaped(payment.remark ?? '')}</p></section>`;
}

function working({ heading, lines, remarks }: OfferPaper['workings'][number]): string {
  const rows = lines.map(
    ({ label, value }) => `<tr><td>${escaped(label)}</td><td>${escaped(value)}</td></tr>`,
  );
  return `<h2>${escaped(heading)}</h2><table>${rows.join('')}</table>${remarks.map((remark) => `<p>${escaped(remark)}</p>`).join('')}`;
}

function runs(words: readonly Run[]): string {
  return words
    .map((run) => {
      if ('sign' in run) {
        return ' ▨ ';
      }
      return run.strong === true ? `<b>${escaped(run.text)}</b>` : escaped(run.text);
    })
    .join('');
}

function svg({ width, height, marks }: Picture): string {
  return `<svg width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">${marks.map(shape).join('')}</svg>`;
}

function shape(mark: Mark): string {
  switch (mark.shape) {
    case 'rectangle':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="#ddd8ce"/>`;
    case 'line':
      return `<line x1="${mark.x1}" y1="${mark.y1}" x2="${mark.x2}" y2="${mark.y2}" stroke="#55514a"/>`;
    case 'disc':
    case 'diamond':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}"/>`;
    case 'text':
      return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.style.size}" text-anchor="${mark.anchor}">${escaped(mark.text)}</text>`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
