import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/ingest/detect-language.ts';
import { anyText } from './any-text.ts';

const samples = {
  en: 'The mayor said on Monday that the bridge would open in spring, after the council had voted for it by a narrow margin.',
  de: 'Die Bürgermeisterin sagte am Montag, dass die Brücke im Frühjahr geöffnet wird, nachdem der Stadtrat mit knapper Mehrheit dafür gestimmt hatte.',
  fr: 'Le maire a déclaré lundi que le pont serait ouvert au printemps, après le vote du conseil municipal, et que les travaux sont presque terminés.',
  es: 'El alcalde dijo el lunes que el puente se abrirá en primavera, después de que el consejo votara a favor de la obra en una sesión muy larga.',
  it: 'Il sindaco ha detto lunedì che il ponte sarà aperto in primavera, dopo il voto del consiglio comunale, e che i lavori sono quasi finiti.',
  nl: 'De burgemeester zei maandag dat de brug in het voorjaar open gaat, nadat de raad er met een kleine meerderheid voor had gestemd.',
  pt: 'O prefeito disse na segunda-feira que a ponte será aberta na primavera, depois que o conselho votou a favor da obra em uma longa sessão.',
  ca: "L'alcalde va dir dilluns que el pont s'obrirà a la primavera, després que el consell votés a favor de l'obra amb els veïns de la ciutat.",
  da: 'Borgmesteren sagde mandag, at broen åbner til foråret, efter at byrådet med et lille flertal havde stemt for det.',
  sv: 'Borgmästaren sade på måndagen att bron öppnar i vår efter att fullmäktige med liten majoritet hade röstat för det.',
  pl: 'Burmistrz powiedział w poniedziałek, że most zostanie otwarty wiosną, po tym jak rada niewielką większością zagłosowała za.',
  ru: 'Мэр заявил в понедельник, что мост откроется весной, после того как совет проголосовал за это.',
  ja: '市長は月曜日、橋は春に開通すると述べた。議会は賛成多数で可決した。',
};

describe('detectLanguage', () => {
  it.each(Object.entries(samples))('tells %s, once and repeated', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(`${text}\n\n`.repeat(12))).toBe(language);
  });

  it('is not misled by quotes in another language', () => {
    expect(detectLanguage(`${samples.de} „${samples.en}“ ${samples.de} ${samples.de}`)).toBe('de');
  });

  it('says und where there is no language to tell', () => {
    for (const text of ['', ' \n', '1234 5678', '!!! ???', '\ud800', '\0\0\0']) {
      expect(detectLanguage(text)).toBe('und');
    }
  });

  it('gives a primary subtag or und for any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detectLanguage(text)).toMatch(/^(?:[a-z]{2}|und)$/);
      }),
    );
  });
});
