import { describe, expect, it } from 'vitest';
import { FLOOD, summarize, texts } from './summarize.ts';

const flood = FLOOD.join(' ');

describe('what ranked chooses', () => {
  it('takes the news of the story, not its colour', () => {
    const summary = summarize(flood, { headline: 'Hundreds flee as Varne floods Oldenby' });
    expect(texts(summary)[0]).toBe(FLOOD[0]);
    expect(summary.gist?.text).toBe(FLOOD[0]);
  });

  it('shows as many lines as asked for, one to five, in story order', () => {
    for (const lines of [1, 2, 3, 4, 5]) {
      const starts = summarize(flood, { lines }).lines.map(({ evidence }) => evidence[0]!.start);
      expect(starts).toHaveLength(lines);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  it('never shows a question, nor words of a quote without their speaker', () => {
    for (const lines of [1, 3, 5]) {
      const shown = texts(summarize(flood, { lines }));
      for (const unfit of [FLOOD[5], FLOOD[7], FLOOD[8]]) expect(shown).not.toContain(unfit);
    }
  });

  it('shows a sentence that leans on the one before it only right after that one', () => {
    for (const lines of [1, 2, 3, 4, 5]) {
      const shown = texts(summarize(flood, { lines }));
      for (const at of [1, 4]) {
        const place = shown.indexOf(FLOOD[at]!);
        if (place >= 0) expect(shown[place - 1]).toBe(FLOOD[at - 1]);
      }
    }
  });

  it('does not repeat itself where the article does', () => {
    const echo =
      'The Varne river broke its banks at Oldenby on Sunday night and flooded 340 houses in the town, officials said.';
    const shown = texts(summarize([flood, echo, FLOOD[0]].join(' '), { lines: 5 }));
    expect(shown.filter((text) => text.startsWith('The Varne river broke'))).toHaveLength(1);
  });
});

it.each(['en', 'de'])('never opens on what only the article explains (%s)', (language) => {
  const back =
    language === 'en'
      ? 'The incident flooded 340 houses in Oldenby on Sunday night.'
      : 'Der Vorfall traf am Sonntagabend 340 Häuser in Oldenby.';
  const text = ['Forecasters expect more rain in the hills.', back, ...FLOOD.slice(5)].join('\n\n');
  for (const lines of [1, 3, 5]) {
    const summary = summarize(text, { lines, language });
    expect(texts(summary)[0]).not.toBe(back);
    expect(summary.gist?.text).not.toBe(back);
  }
});

describe('what is on the page but not in the story', () => {
  const furniture = [
    'Home News Weather Flood in Oldenby',
    'Flood in Oldenby: Hundreds Flee as River Breaks Its Banks',
    'By Mara Lindqvist and Tom Ashe',
    'Sign up for our morning newsletter and never miss a story about the weather in your county.',
    'Photo: rescue workers in Oldenby on Monday morning, where 340 houses were flooded by the Varne.',
    'Read more: The Varne river broke its banks at Oldenby twice in the last century.',
    '• The Varne river flooded 340 houses in Oldenby on Sunday night, the fire service reported.',
    'Residents of Oldenby (left) were taken to three schools in the county on Sunday night.',
    'This article was contributed to by our reporters Mara Lindqvist in Oldenby and Tom Ashe in Kesterham.',
    'Lindqvist contributed to this story from Oldenby, where the Varne river flooded 340 houses.',
    'The fire service (which led the rescue was called at ten on Sunday night in Oldenby.',
    'Source: County Wire',
    'Anyone with information about the flood in Oldenby is asked to contact the fire service of the county.',
    'The fire service of Oldenby can be reached at 252-237-2188 on Sunday night and on Monday in the county.',
    '[Previous story on the flood in Oldenby, posted at 7:47 p.m. on Sunday night.]',
    'Here are the names of the 340 houses in Oldenby that were flooded on Sunday night.',
    'Lire aussi : la Varne inonde 340 maisons à Oldenby dimanche soir, selon les pompiers.',
    'Lea también: el Varne inunda 340 casas en Oldenby el domingo por la noche.',
    'Heading on the flood in Oldenby that got its stop from the page and floods 340 houses .',
  ];

  it.each(furniture)('never shows "%s"', (line) => {
    for (const place of [0, 3, FLOOD.length]) {
      const text = [...FLOOD.slice(0, place), line, ...FLOOD.slice(place)].join('\n\n');
      const summary = summarize(text, { lines: 5 });
      const shown = [...texts(summary), summary.gist?.text ?? ''];
      expect(shown).not.toContain(line);
      expect(shown.some((other) => line.includes(other))).toBe(false);
    }
  });
});

describe('when it abstains', () => {
  const code = (text: string, language = 'en') => summarize(text, { language }).abstained?.code;

  it('says so for a text that is hardly longer than a digest', () => {
    const summary = summarize(FLOOD.slice(0, 3).join(' '));
    expect(summary.abstained?.code).toBe('too-short');
    expect(summary.abstained?.reason).toMatch(/has \d+ words/);
    expect(summary.gist).toBeUndefined();
    expect(summary.lines).toEqual([]);
  });

  it('tells a list of links', () => {
    const links = Array.from({ length: 40 }, (_, at) => `Ten things to know about the flood, part ${at}`);
    expect(code(links.join('\n\n'))).toBe('link-list');
  });

  it('tells a live blog by its clock', () => {
    const entries = FLOOD.map((sentence, at) => `${10 + at}:15 GMT\n\n${sentence}`);
    expect(code(entries.join('\n\n'))).toBe('live-blog');
  });

  it('tells a transcript by its turns', () => {
    const turns = FLOOD.map((sentence, at) => `${at % 2 ? 'SOLHEIM' : 'Q'}: ${sentence}`);
    expect(code(turns.join('\n\n'))).toBe('transcript');
  });

  it('shows the opening lines, and says so, where it can not judge the language', () => {
    const summary = summarize(flood, { language: 'und' });
    expect(summary.abstained?.code).toBe('unknown-language');
    expect(texts(summary)[0]).toBe(FLOOD[0]);
    expect(summary.gist?.text).toBe(FLOOD[0]);
  });
});

describe('German', () => {
  const german = [
    'Die Varne ist am Sonntagabend in Oldenby über die Ufer getreten und hat 340 Häuser überflutet, wie die Feuerwehr mitteilte.',
    'Sie stieg nach einer Woche Regen binnen fünf Stunden um zwei Meter.',
    'Rund 900 Einwohner verbrachten die Nacht in drei Schulen, und das Krankenhaus verlegte 41 Patienten nach Kesterham.',
    '„So schnell haben wir den Fluss noch nie steigen sehen“, sagte Brandmeisterin Ingrid Solheim, die den Einsatz leitete.',
    'Dennoch hielt die neue Mauer am Bahnhof.',
    'Warum kam die Warnung so spät?',
    'Die Mauer wurde im Mai für zwölf Millionen Kronen fertig und schützt die Bahnstrecke und das Kraftwerk.',
    'Landrat Per Hagen versprach am Montag, das Protokoll der Warnungen an die Einwohner zu veröffentlichen.',
    'Meteorologen erwarten, dass der Regen am Dienstagabend endet und der Fluss bis Donnerstag wieder sinkt.',
    'In den Hügeln oberhalb der Stadt fielen in sieben Tagen mehr als 200 Liter Regen auf den Quadratmeter.',
  ];

  it('is summarized, without questions and leaning sentences', () => {
    const summary = summarize(german.join(' '), { language: 'de' });
    expect(summary.abstained).toBeUndefined();
    const shown = texts(summary);
    expect(shown).toHaveLength(3);
    expect(shown[0]).toBe(german[0]);
    expect(shown).not.toContain(german[5]);
    expect(shown.includes(german[4]!) && !shown.includes(german[3]!)).toBe(false);
  });
});
