import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text as a page shows it, in points from its top left corner. */
export interface ShownText {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ShownText[];
  /** The types of its tagged parts, from the document down. */
  readonly tags: readonly string[];
  /** What reading programs say in place of its pictures. */
  readonly alternatives: readonly string[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly title: string;
  readonly author: string;
  /** As the metadata stream tells it. */
  readonly titleInMetadata: string;
  readonly language: string | null;
  readonly bookmarks: readonly string[];
  readonly fonts: readonly string[];
}

/** Reads a PDF back with pdf.js, as a browser would show it. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await loading.promise;
  const { info, metadata } = await document.getMetadata();
  const pages: ReadPage[] = [];
  const fonts = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    await page.getOperatorList();
    const texts = content.items.flatMap((item): ShownText[] => {
      if (!('str' in item) || item.str.trim() === '') {
        return [];
      }
      // A PDF's matrix is six numbers; pdf.js types it as any.
      const [size = 0, , , , x = 0, y = 0] = item.transform as number[];
      // A font is loaded once its page's operators are; its name is what the PDF calls it.
      const font = page.commonObjs.get(item.fontName) as { name: string };
      fonts.add(font.name);
      return [{ text: item.str, x, right: x + item.width, baseline: height - y, size }];
    });
    const tree = await page.getStructTree();
    pages.push({ width, height, texts, ...tagsIn(tree) });
  }
  const outline = await document.getOutline();
  const read = {
    pages,
    title: String(infoOf(info, 'Title')),
    author: String(infoOf(info, 'Author')),
    titleInMetadata: String(metadata.get('dc:title')),
    language: String(infoOf(info, 'Language')),
    bookmarks: outline.map(({ title }) => title),
    fonts: [...fonts],
  };
  await loading.destroy();
  return read;
}

/** All that the pages say, in the order of the file, without spaces: where they fall at the end of a line is not told. */
export function wordsOf({ pages }: ReadPdf): string {
  return withoutSpaces(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

function infoOf(info: object, key: string): unknown {
  return Object.entries(info).find(([name]) => name === key)?.[1];
}

interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  /** `content` for what is painted on the page. */
  readonly type?: string;
  readonly children?: readonly TagNode[];
}

/** Of what goes on over several pages, each page tells the parts that it shows. */
function tagsIn(tree: TagNode | null): Pick<ReadPage, 'tags' | 'alternatives'> {
  const shown = tree === null ? [] : nodesOf(tree).filter(isShown);
  return {
    tags: shown.flatMap(({ role }) => role ?? []),
    alternatives: shown.flatMap(({ alt }) => alt ?? []),
  };
}

function nodesOf(node: TagNode): TagNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function isShown(node: TagNode): boolean {
  return node.type === 'content' || (node.children ?? []).some(isShown);
}
