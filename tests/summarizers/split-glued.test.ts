import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { splitGlued } from '../../src/summarizers/split-glued.ts';
import { parseDocument } from '../../src/text/parse-document.ts';

function partsOf(text: string, language = 'en'): string[] {
  const document = parseDocument(articleFromText(text, { language }));
  const { body } = document.article;
  return document.sentences.flatMap((sentence) =>
    splitGlued(document, sentence).map(({ start, end }) => body.slice(start, end)),
  );
}

describe('splitGlued', () => {
  it('parts a caption from the sentence that a lost line break glued to it', () => {
    expect(
      partsOf('Divers search the harbour near Saltby on Monday evening The ferry had carried 40 people.'),
    ).toEqual([
      'Divers search the harbour near Saltby on Monday evening',
      'The ferry had carried 40 people.',
    ]);
  });

  it('parts where the opening words return, also after a label', () => {
    expect(
      partsOf(
        'Wanted: Police in Oster Bay are looking for a baker Police in Oster Bay have closed two roads.',
      ),
    ).toEqual([
      'Wanted: Police in Oster Bay are looking for a baker',
      'Police in Oster Bay have closed two roads.',
    ]);
  });

  it('parts several captions in a row', () => {
    expect(
      partsOf(
        'The crowd waits outside the gate at dawn The gate opens an hour later than planned They wait in the cold rain.',
      ),
    ).toHaveLength(3);
  });

  it.each([
    'A spokesman for the council told The Courier that the bridge would stay shut.',
    'She had lived for nine years in The Hague before she wrote the novel.',
    'The band played songs from the film The long night to a full house.',
    'The minister said on Monday that A levels would be held in June this year.',
    'He asked her “why on earth The gate was open all night” and she laughed aloud.',
    'Officials in the south met The Northern Alliance for talks about the harbour.',
  ])('leaves names and quotations alone: %s', (text) => {
    expect(partsOf(text)).toEqual([text]);
  });

  it('leaves other languages alone', () => {
    const text =
      'Die Band spielte an diesem Abend vor allem alte Lieder In der Halle waren alle Plätze besetzt.';
    expect(partsOf(text, 'de')).toEqual([text]);
  });
});
