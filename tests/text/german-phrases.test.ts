import { describe, expect, it } from 'vitest';
import { phrasesOf, readGerman } from './read-german.ts';

describe('German noun phrases', () => {
  it('take their complements with them', () => {
    expect(phrasesOf('Ein Sprecher des Senders sagte am Montag nichts dazu.')).toContain(
      'Ein Sprecher des Senders',
    );
    expect(phrasesOf('Dazu sagte die Präsidentin von Solmark nichts.')).toContain(
      'die Präsidentin von Solmark',
    );
  });

  it('end before the one a thing was told to', () => {
    expect(phrasesOf('Das sagte der Minister der Ohretaler Zeitung nach der Sitzung.')).toContain(
      'der Minister',
    );
  });

  it('leave the source of a phrase of source alone', () => {
    const phrases = phrasesOf('Nach Angaben des künstlerischen Leiters sei das Haus voll.');
    expect(phrases).toContain('des künstlerischen Leiters');
    expect(phrases.join()).not.toContain('Angaben');
  });

  it('leave out of a verdict whose verdict it is', () => {
    expect(phrasesOf('Das sei nötig, so das Fazit von Ilse Brandhorst.')).toContain('Ilse Brandhorst');
  });

  it('join two bare nouns of one kind', () => {
    expect(phrasesOf('Laut Polizei und Staatsanwaltschaft war der Wagen leer.')).toContain(
      'Polizei und Staatsanwaltschaft',
    );
  });
});

describe('German names', () => {
  const entityOf = (text: string, name: string) =>
    readGerman(text).entities.find((entity) => entity.name === name);

  it('lose the compound role before them and keep it as their role', () => {
    expect(entityOf('Der SPD-Fraktionschef Ewald Tiekötter sagte ab.', 'Ewald Tiekötter')).toMatchObject({
      kind: 'person',
      role: 'SPD-Fraktionschef',
    });
  });

  it('know a woman by the ending of her role', () => {
    expect(entityOf('Die Polizeisprecherin Kim Ruschmeyer sagte ab.', 'Kim Ruschmeyer')?.gender).toBe(
      'female',
    );
  });

  it('stand apart from the possessor before their role', () => {
    const { entities } = readGerman('Solmarks Ministerpräsident Tilo Würzner sagte ab. Solmark schwieg.');
    expect(entities.map(({ name }) => name)).toContain('Tilo Würzner');
  });

  it('take the role that a comma sets before them', () => {
    const text = 'Der Vorsitzende des Ruderverbandes, Jonas Pagenkopf, sagte ab.';
    expect(entityOf(text, 'Jonas Pagenkopf')?.role).toBe('Vorsitzende des Ruderverbandes');
  });
});

describe('German sentences', () => {
  it('go on after an ordinal', () => {
    expect(
      readGerman('In der 7. Biennale von Ohrdorf ist er dabei. Am 3. Oktober endet sie.').sentences,
    ).toHaveLength(2);
  });
});

describe('a German form of address', () => {
  it('leaves the role to the comma before it', () => {
    const { entities } = readGerman('Der Leiter des Freibads, Dr. Emil Rastenberg, sagte ab.');
    expect(entities.find(({ name }) => name === 'Emil Rastenberg')?.role).toBe('Leiter des Freibads');
  });
});
