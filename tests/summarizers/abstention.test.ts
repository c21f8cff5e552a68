import { describe, expect, it } from 'vitest';
import { FLOOD, summarize } from './summarize.ts';

const story = FLOOD.join('\n\n');
const code = (text: string, language = 'en') => summarize(text, { language }).abstained?.code;
const opening = FLOOD.slice(0, 3).join('\n\n');

describe('a paywall stub', () => {
  it.each([
    ['Subscribe to continue reading', 'en'],
    ['Already a subscriber? Sign in', 'en'],
    ['This article is for subscribers only.', 'en'],
    ['Log in or create an account to read the rest.', 'en'],
    ['You have reached your limit of free articles.', 'en'],
    ['Dieser Artikel ist nur für Abonnenten.', 'de'],
    ['Weiterlesen mit Tageblatt Plus', 'de'],
    ['Sie sind bereits Abonnent? Hier anmelden', 'de'],
    ['Il vous reste 75 % de cet article à lire. La suite est réservée aux abonnés.', 'fr'],
    ['Déjà abonné ? Connectez-vous', 'fr'],
    ['Contenido exclusivo para suscriptores', 'es'],
    ['Suscríbete para seguir leyendo', 'es'],
    ['Contenuto riservato agli abbonati', 'it'],
    ['Abbonati per continuare a leggere', 'it'],
  ])('ends in "%s"', (gate, language) => {
    const text = `${opening}\n\n${gate}\n\nTwo crowns in the first month.`;
    const { abstained, lines } = summarize(text, { language });
    expect(abstained?.code).toBe('paywall');
    expect(abstained?.reason).toContain('open the page with an account');
    expect(lines).toEqual([]);
  });

  it('may break off without a word', () => {
    for (const end of ['…', '...', ' […]', ' [...]'])
      expect(code(`${opening}\n\nThe log, which the county kept from${end}`)).toBe('paywall');
  });

  it('is not a whole article with an offer under it, nor one that asks for a newsletter', () => {
    expect(
      code(`${story}\n\n${story.replaceAll('Oldenby', 'Pell')}\n\nAlready a subscriber? Sign in`),
    ).toBeUndefined();
    expect(code(`${story}\n\nSubscribe to our newsletter to get the news of your county.`)).toBeUndefined();
    expect(
      code(`${story}\n\nThe museum is open to subscribers and their families at the weekend.`),
    ).toBeUndefined();
  });
});

describe('a gallery', () => {
  const captions = [
    'A lantern is carried to the old pier by a girl of nine.',
    'The mayor lights the first lantern beside the new wall.',
    'Firefighters look on from a boat in the middle of the river.',
    'The last lantern of the evening passes under the bridge.',
  ];
  const all = [...captions, ...captions.map((caption) => caption.replace('lantern', 'candle'))];

  it.each([
    ['counters', (caption: string, at: number) => `${at + 1} of 8\n\n${caption}`],
    ['counters with a slash', (caption: string, at: number) => `Foto ${at + 1}/8\n\n${caption}`],
    ['counters in a line', (caption: string, at: number) => `Photo ${at + 1} of 8: ${caption}`],
    ['credits', (caption: string) => `${caption} (Photo: Mira Sand)`],
  ])('shows itself by %s', (_, made) => {
    expect(code(all.map(made).join('\n\n'))).toBe('gallery');
    expect(code(all.map(made).join('\n\n'), 'fr')).toBe('gallery');
  });

  it('is not an article with a few pictures, or with shares of a total', () => {
    const pictures = captions.map((caption, at) => `${at + 1} of 4\n\n${caption}`).join('\n\n');
    expect(code(`${pictures}\n\n${story}\n\n${story.replaceAll('Oldenby', 'Pell')}`)).toBeUndefined();
    expect(
      code(`${story} It won 2 of 24 seats in May, 3 of 24 in June and 9 of 24 in July.`),
    ).toBeUndefined();
  });
});

describe('a live blog', () => {
  const entries = (clock: (at: number) => string, between = '\n\n') =>
    FLOOD.map((sentence, at) => `${clock(at)}${between}${sentence}`).join('\n\n');

  it.each([
    ['GMT', (at: number) => `${20 - at}:42 GMT`],
    ['a.m. and p.m.', (at: number) => `${11 - at}:05 p.m. ET`],
    ['Uhr', (at: number) => `+++ ${20 - at}.15 Uhr +++`],
    ['h', (at: number) => `${20 - at}h42`],
    ['ages', (at: number) => `${at + 2} minutes ago`],
  ])('opens its entries with a time (%s)', (_, clock) => {
    expect(code(entries(clock))).toBe('live-blog');
    expect(code(entries(clock, ' '))).toBe('live-blog');
  });

  it('needs fewer entries where it calls itself one', () => {
    const [first, ...rest] = FLOOD;
    const three = rest.map((sentence, at) => (at % 4 === 0 ? `${20 - at}:10 ${sentence}` : sentence));
    expect(code(['Flood in Oldenby: live updates', first, ...three].join('\n\n'))).toBe('live-blog');
    expect(code([first, ...three].join('\n\n'))).toBeUndefined();
  });

  it('is not the account of a day in order, nor a list of results', () => {
    const timeline = FLOOD.map((sentence, at) => `At ${10 + at}:15 it was reported: ${sentence}`);
    expect(code(timeline.join('\n\n'))).not.toBe('live-blog');
    const hours = [
      '11:00 am – The alarm.',
      '11:40 am – The wall.',
      '12:10 pm – The bus.',
      '1:00 pm – The end.',
    ];
    const long = Array.from(
      { length: 20 },
      (_, at) => `Resident number ${at} of the town wants to see the log.`,
    );
    expect(code([story, ...hours, ...long].join('\n\n'))).toBeUndefined();
  });
});

describe('a transcript', () => {
  it('is not a list of points that each open with their label', () => {
    const labels = ['Education', 'Transport', 'Work', 'Energy', 'Health', 'Taxes', 'Defence', 'Housing'];
    const points = labels.map(
      (label) => `${label}: The party wants to spend two billion crowns more a year on it.`,
    );
    expect(code([FLOOD[0], ...points].join('\n\n'))).not.toBe('transcript');
  });

  it('shows quotes only, and says so', () => {
    const turns = FLOOD.map((sentence, at) => `${at % 2 ? 'Ingrid Solheim' : 'Per Hagen'}: ${sentence}`);
    const { abstained, lines, gist } = summarize(turns.join('\n\n'));
    expect(abstained?.code).toBe('transcript');
    expect(abstained?.reason).toContain('quotes only');
    expect([lines, gist]).toEqual([[], undefined]);
  });
});

it('names the reason that tells most where several hold', () => {
  expect(code(`${FLOOD[0]}\n\nSubscribe to continue reading`)).toBe('paywall');
  expect(code('1 of 4\n\nA girl.\n\n2 of 4\n\nA boy.\n\n3 of 4\n\nA dog.\n\n4 of 4\n\nA cat.')).toBe(
    'gallery',
  );
  expect(code(FLOOD[0], 'fr')).toBe('too-short');
});
