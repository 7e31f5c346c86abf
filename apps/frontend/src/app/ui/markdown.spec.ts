import { TestBed } from '@angular/core/testing';
import { Markdown } from './markdown';
import { piecesOf } from './speech-text';

async function drawn(text: string): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Markdown);
  fixture.componentRef.setInput('text', text);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const elements = (page: HTMLElement): string[] =>
  [...page.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());

it('draws what a speech needs', async () => {
  const page = await drawn(
    'A *plain* and **strong** word.\n\n> Said before\n\n- one\n- two\n\n1. first\n\nA line\nand the next',
  );
  expect(page.querySelector('em')?.textContent).toBe('plain');
  expect(page.querySelector('strong')?.textContent).toBe('strong');
  expect(page.querySelector('p')?.textContent).toBe('A plain and strong word.');
  expect(page.querySelector('blockquote p')?.textContent).toBe('Said before');
  expect([...page.querySelectorAll('ul > li')].map((li) => li.textContent)).toEqual(['one', 'two']);
  expect(page.querySelector('ol > li')?.textContent).toBe('first');
  expect(page.querySelectorAll('br')).toHaveLength(1);
});

it('links only to pages and mailboxes, and lends them no weight', async () => {
  const page = await drawn(
    '[page](https://example.org/a?b=1) <https://example.org/c> [mail](mailto:a@example.org)',
  );
  const links = [...page.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/a?b=1',
    'https://example.org/c',
    'mailto:a@example.org',
  ]);
  for (const link of links) {
    expect(link.getAttribute('rel')).toBe('ugc nofollow noopener noreferrer');
  }
});

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>*{display:none}</style>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://example.org/1)',
  '[x](//evil.example)',
  '[x](/debates/1)',
  '[x]( javascript:alert(1) "t")',
  '[x](<javascript:alert(1)>)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/pixel.gif)',
  '[![x](y)](javascript:alert(1))',
  '[a]: javascript:alert(1)\n\n[a]',
  '`<b>`',
  '# <b>heading</b>',
  '<!-- --><b>',
  '{{constructor.constructor("alert(1)")()}}',
  '<ng-template><img src=x onerror=alert(1)></ng-template>',
  '\u0000<script>\u0000alert(1)</script>',
];

it.each(attacks)('draws only words for %j', async (attack) => {
  const page = await drawn(attack);
  const allowed = ['p', 'a', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote'];
  expect(elements(page).filter((tag) => !allowed.includes(tag))).toEqual([]);
  for (const element of page.querySelectorAll('*')) {
    expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([]);
  }
  for (const link of page.querySelectorAll('a')) {
    expect(link.getAttribute('href')).toMatch(/^(https?|mailto):/);
  }
});

it('shows HTML as the words that were written', async () => {
  expect((await drawn('<b>bold</b>')).textContent).toBe('<b>bold</b>');
});

it('reads a hostile speech of the longest length in a moment', () => {
  for (const part of ['[', '*a_', '> ', '- ', '![](', '<', '\\', '**', '[a](<', '&#']) {
    const before = performance.now();
    piecesOf(part.repeat(10_000 / part.length));
    expect(performance.now() - before).toBeLessThan(1_000);
  }
});
