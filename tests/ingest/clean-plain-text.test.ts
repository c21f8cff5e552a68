import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { cleanPlainText } from '../../src/ingest/clean-plain-text.ts';
import { settleText } from '../../src/ingest/settle-text.ts';
import { sharedFolder } from '../eval/shared-data.ts';
import { anyText } from './any-text.ts';

const story = [
  'The council of Dunmore voted on Tuesday to rebuild the harbour wall, which lost forty metres in the storms of January.',
  '“We have waited for ten years,” said the mayor, Jane Roe. “We will not wait for another winter.”',
  'Work is to begin in May and to take two summers, according to the town’s engineer.',
];
const body = story.join('\n\n');
const german = [
  'Der Stadtrat von Dunmoor hat am Dienstag beschlossen, die Hafenmauer wieder aufzubauen, die im Januar eingestürzt war.',
  '„Wir haben zehn Jahre gewartet“, sagte die Bürgermeisterin Jana Roth.',
].join('\n\n');

describe('cleanPlainText', () => {
  it('reads a page that was copied whole', () => {
    const page = [
      'Home News Town to rebuild its harbour wall',
      'Town to rebuild its harbour wall',
      'Town to rebuild its harbour wall\nSource: Dunmore Post',
      body,
      'Lind contributed to this story from Port Ellis. This article was contributed to by Gulf Wire reporters Ann Other and Edith M. Moss in Carrow.',
    ].join('\n\n');
    expect(cleanPlainText(page)).toEqual({
      headline: 'Town to rebuild its harbour wall',
      publisher: 'Dunmore Post',
      body,
    });
  });

  it('reads byline and date lines, alone or together', () => {
    const headline = 'Town to rebuild its harbour wall';
    expect(
      cleanPlainText(`${headline}\n\nBy Ann Other and Bo van der Lind\nPublished 3 May 2024\n\n${body}`),
    ).toEqual({
      headline,
      byline: 'Ann Other and Bo van der Lind',
      publishedAt: '2024-05-03',
      body,
    });
    expect(cleanPlainText(`${headline}\nBy Ann Other | 3 May 2024, 10:15 GMT\n\n${body}`)).toEqual({
      headline,
      byline: 'Ann Other',
      publishedAt: '2024-05-03T10:15:00.000Z',
      body,
    });
  });

  it.each([
    ['The Dunmore Post\nBy Ann Other\n3 May 2024', 'Ann Other', 'The Dunmore Post'],
    ['By Ann Other\nGazette of Carrow\n3 May 2024', 'Ann Other', 'Gazette of Carrow'],
    ['SPORT\nCarrow Star\n3 May 2024\nAnn Other at the Harbour Stadium', 'Ann Other', 'Carrow Star'],
    [
      'Dunmore Post | 3 May 2024 | By Ann Other, Harbour Correspondent',
      'Ann Other, Harbour Correspondent',
      'Dunmore Post',
    ],
    [
      'La Gazette de l’Estuaire\nPar Anne Autre\nPublié le 3 mai 2024 à 18 h 20',
      'Anne Autre',
      'La Gazette de l’Estuaire',
    ],
  ])('reads the lines around a byline: %j', (lines, byline, publisher) => {
    const headline = 'Town to rebuild its harbour wall';
    const clean = { headline, byline, publisher, publishedAt: '2024-05-03', body };
    expect(cleanPlainText(`${headline}\n\n${lines}\n\n${body}`)).toEqual(clean);
    expect(cleanPlainText(`${headline}\n${lines}\n\n${body}`)).toEqual(clean);
  });

  it('looks past the stamp of a press release', () => {
    const page = `FOR IMMEDIATE RELEASE\n\nTown to Rebuild Its Harbour Wall\n\n${body}\n\n###`;
    expect(cleanPlainText(page)).toEqual({ headline: 'Town to Rebuild Its Harbour Wall', body });
  });

  it('prefers the date of publication to that of a change, and takes that before none', () => {
    const dated = (...lines: string[]) =>
      cleanPlainText(`A wall for the town\n\n${lines.join('\n')}\n\n${body}`).publishedAt;
    expect(dated('Updated 5 May 2024', 'Published 3 May 2024')).toBe('2024-05-03');
    expect(dated('Last updated: 5 May 2024')).toBe('2024-05-05');
    expect(dated('Published 03/04/2024')).toBeUndefined();
  });

  it('reads the German forms', () => {
    const page = `Startseite > Nachrichten > Dunmoor\n\nStadt baut Mauer neu\n\nVon Anna Anders\nStand: 3. Mai 2024, 10:15 Uhr\nQuelle: Dunmoorer Bote\n\n${german}\n\nLesen Sie auch: Hafen bleibt geschlossen\n\n(dpa)`;
    expect(cleanPlainText(page)).toEqual({
      headline: 'Stadt baut Mauer neu',
      byline: 'Anna Anders',
      publisher: 'Dunmoorer Bote',
      publishedAt: '2024-05-03',
      body: german,
    });
  });

  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Share this article',
    'Read more: Ferry line cuts winter service',
    'Sign up for our newsletter',
    'Sign up to get the morning’s news in your inbox.',
    'Follow Ann Other on Twitter @annother',
    'Photo: Bo Lind / Gulf Wire',
    'The wall in January. (Photo by Bo Lind/Gulf Wire)',
    'Image source, Getty Images',
    '© 2024 Dunmore Post. All rights reserved.',
    'Anzeige',
    'Lesen Sie auch: Hafen bleibt geschlossen',
    '5 min read',
  ])('takes out "%s" between paragraphs', (line) => {
    const page = [story[0], line, story[1], story[2]].join('\n\n');
    expect(cleanPlainText(page)).toEqual({ body });
  });

  it.each([
    '(Reporting by Ann Other; Editing by Bo Lind)',
    'Reporting by Ann Other in Carrow; additional reporting by Bo Lind',
    'Ann Other contributed reporting from Port Ellis.',
    'Gulf Wire writers Ann Other and Bo Lind contributed to this report.',
    'Mit Material von dpa',
    'Source: Dunmore Post',
    'Tags: harbour, storms',
  ])('takes out "%s" at the end', (line) => {
    expect(cleanPlainText(`${body}\n\n${line}`).body).toBe(body);
  });

  it.each([
    'The storms contributed to the report that the town is now reading.',
    'Follow the money, the auditors said on Monday.',
    'Read more books, the mayor tells the pupils of the harbour school every year.',
    'Copyright in the drawings stays with the engineers, the council decided.',
    'Photographs of the wall hang in every shop of the town.',
    'Source: “a man who was there,” as the report puts it.',
    'Written by hand, the petition found two thousand names in one week.',
    'By Tuesday the gap had grown.',
    'Von Hamburg aus fährt nun ein Schiff.',
    'Share prices of the builders rose by a tenth on Wednesday.',
    'Watch: “We won’t wait,” says the mayor',
    'Sign up early, the ferry line told its passengers.',
  ])('leaves the story’s "%s" where it is', (line) => {
    for (const page of [`${story[0]}\n\n${line}\n\n${story[2]}`, `${body}\n\n${line}`]) {
      expect(cleanPlainText(page)).toEqual({ body: page });
    }
  });

  it('takes a short first line without a full stop for the headline', () => {
    expect(cleanPlainText(`Who pays for the wall?\n\n${body}`).headline).toBe('Who pays for the wall?');
    expect(cleanPlainText(`Mayor: ‘We won’t wait’\n\n${body}`).headline).toBe('Mayor: ‘We won’t wait’');
    expect(cleanPlainText(`A wall for the town\n\n${body}`)).toEqual({
      headline: 'A wall for the town',
      body,
    });
  });

  it.each([
    ['a sentence', 'The town has voted.'],
    ['a quotation', '“We will not wait”'],
    ['a dateline', 'PORT ELLIS, CARROW'],
    ['a list item', '- the harbour wall'],
    ['a lead-in', 'What the council decided:'],
    ['a continued line', 'and so the wall comes back'],
  ])('does not take %s for the headline', (_, line) => {
    expect(cleanPlainText(`${line}\n\n${body}`)).toEqual({ body: `${line}\n\n${body}` });
  });

  it('keeps a subheading and a standfirst', () => {
    const page = `A wall for the town\n\nCouncil votes five to four after a long night\n\n${body}`;
    expect(cleanPlainText(page)).toEqual({
      headline: 'A wall for the town',
      body: `Council votes five to four after a long night\n\n${body}`,
    });
  });

  it('learns the publisher from a title that names it', () => {
    const page = `Town to rebuild its harbour wall - Dunmore Post\n\nTown to rebuild its harbour wall\n\n${body}`;
    expect(cleanPlainText(page)).toEqual({
      headline: 'Town to rebuild its harbour wall',
      publisher: 'Dunmore Post',
      body,
    });
  });

  it('lets what the markup said win, and drops its repetition', () => {
    const known = { headline: 'A wall for the town', publisher: 'Carrow Times' };
    expect(cleanPlainText(`A Wall for the Town\nSource: Dunmore Post\n\n${body}`, known)).toEqual({
      ...known,
      body,
    });
  });

  it('leaves nothing but paragraphs of the settled text, for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const settled = settleText(text);
        const clean = cleanPlainText(text);
        const { paragraphs } = articleFromText(clean.body, { language: 'en' });
        for (const { start, end } of paragraphs) expect(settled).toContain(clean.body.slice(start, end));
      }),
    );
  });

  it('keeps every paragraph with quotation marks that is not the headline, for any page', () => {
    const quoted = '“We won’t go,” she said.';
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const page = `${before}\n\n${quoted}\n\n${after}`;
        expect(cleanPlainText(page).body).toContain(quoted);
      }),
    );
  });
});

describe('the reference article', () => {
  const text = `${sharedFolder}/articles/peace-talks.txt`;
  it.skipIf(!existsSync(text))(
    'comes out with its headline and publisher, and without its boilerplate',
    () => {
      const gold = JSON.parse(readFileSync(`${sharedFolder}/articles/peace-talks.gold.json`, 'utf8'));
      const page = readFileSync(text, 'utf8');
      const clean = cleanPlainText(page);
      expect(clean.headline).toBe(gold.headline);
      expect(clean.publisher).toBe(gold.source);
      // The story starts after the paragraph that ends in the publisher's line.
      const [, , , firstParagraph] = page.split('\n\n');
      expect(clean.body.split('\n\n')[0]).toBe(firstParagraph);
      for (const line of gold.boilerplate) expect(clean.body).not.toContain(line);
      for (const quote of gold.quotes) expect(clean.body).toContain(quote.text);
      for (const line of gold.notQuotes) expect(clean.body).toContain(line);
    },
  );
});
