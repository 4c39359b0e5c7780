/** The colours and fonts of the picture, for a light and a dark page. */

interface Palette {
  readonly page: string;
  readonly panel: string;
  readonly edge: string;
  readonly text: string;
  readonly faint: string;
  /** Text on a guest's colour. */
  readonly onColour: string;
  readonly host: string;
  readonly guests: readonly string[];
}

const light: Palette = {
  page: '#ffffff',
  panel: '#f6f8fa',
  edge: '#d1d9e0',
  text: '#1f2328',
  faint: '#59636e',
  onColour: '#ffffff',
  host: '#c3ccd5',
  guests: ['#0969da', '#bc4c00', '#1a7f37', '#8250df', '#bf3989', '#1b7c83'],
};

const dark: Palette = {
  page: '#0d1117',
  panel: '#161b22',
  edge: '#30363d',
  text: '#f0f6fc',
  faint: '#9198a1',
  onColour: '#0d1117',
  host: '#3d444d',
  guests: ['#58a6ff', '#f0883e', '#3fb950', '#bc8cff', '#f778ba', '#39c5cf'],
};

const rule = (selector: string, declarations: string): string => `${selector}{${declarations}}`;

function colours({ page, panel, edge, text, faint, onColour, host, guests }: Palette): string[] {
  const each = guests.flatMap((colour, index) => [
    rule(`.g${index}`, `fill:${colour}`),
    rule(`.e.g${index}`, `fill:none;stroke:${colour}`),
    rule(`.w.g${index}`, `fill:none;stroke:${colour}`),
  ]);
  return [
    rule('.page', `fill:${page};stroke:${edge}`),
    rule('.panel', `fill:${panel};stroke:${edge}`),
    rule('text', `fill:${text}`),
    rule('.faint', `fill:${faint}`),
    rule('.h', `fill:${host}`),
    rule('.e.h', `fill:none;stroke:${faint}`),
    ...each,
    rule('.on', `fill:${onColour}`),
  ];
}

const sans = 'ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif';
const mono = 'ui-monospace,SFMono-Regular,Menlo,Consolas,Noto Sans Mono,DejaVu Sans Mono,monospace';

/**
 * The style sheet. The page that shows the picture cannot influence it: the reader's system decides whether it is dark, and
 * the picture has its own background, so that it is readable on any page.
 */
export const style = (): string =>
  [
    '',
    rule('text', `font:12px ${sans}`),
    rule('.title', 'font-size:20px;font-weight:600'),
    rule('.name', 'font-size:15px;font-weight:600'),
    rule('.strong', 'font-weight:600'),
    rule('.small', 'font-size:10px'),
    rule('.mono', `font-family:${mono}`),
    rule('.middle', 'text-anchor:middle'),
    rule('.end', 'text-anchor:end'),
    rule('.w', 'stroke-width:2'),
    rule('.e', 'stroke-width:2'),
    ...colours(light),
    rule('@media (prefers-color-scheme:dark)', `\n${colours(dark).join('\n')}\n`),
    '',
  ].join('\n');
