/** What pages are drawn of: words, and how sentences and quotations are set. */
export interface PageLanguage {
  readonly lang: string;
  readonly words: readonly string[];
  readonly joint: string;
  readonly stop: string;
  readonly marks: readonly [string, string];
  readonly cues: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/** Languages and scripts that differ in what a browser takes for a word. */
export const pageLanguages: readonly PageLanguage[] = [
  {
    lang: 'en',
    words: words(
      'we will not leave the city until every bridge is open again & 45% of well-known voters, drivers and (so-called) experts agree that $4,500 isn’t enough for a long-term plan re-entry naïve café ministers said budget water river council market people years',
    ),
    joint: ' ',
    stop: '.',
    marks: ['“', '”'],
    cues: ['the mayor said', 'said Anna Reyes', 'he told reporters', 'she added, smiling,'],
  },
  {
    lang: 'de',
    words: words(
      'wir müssen die Brücke für alle öffnen, weil 12,5 % der Wähler größere Straßen wünschen und die Süd-Ost-Route über Jahre schließt Ärger Übung Öl Bürgermeisterin Haushalt',
    ),
    joint: ' ',
    stop: '.',
    marks: ['„', '“'],
    cues: ['sagte die Bürgermeisterin', 'so der Sprecher', 'erklärte Jürgen Groß'],
  },
  {
    lang: 'ru',
    words: words(
      'мы не уйдём из города пока все мосты снова не откроются для людей и грузов сказал ёлка рынок вода годы бюджет северо-запад',
    ),
    joint: ' ',
    stop: '.',
    marks: ['«', '»'],
    cues: ['сказал мэр', 'добавила она', 'заявил Пётр Ильин'],
  },
  {
    lang: 'ar',
    words: words(
      'لن نغادر المدينة حتى تفتح كل الجسور من جديد للناس والبضائع في السوق والماء سنوات ميزانية قالَ الناسُ',
    ),
    joint: ' ',
    stop: '.',
    marks: ['"', '"'],
    cues: ['قال العمدة', 'أضافت المتحدثة'],
  },
  {
    lang: 'zh',
    words: words(
      '我们 不会 离开 城市 直到 每座 桥梁 重新 开放 人民 市场 预算 多年 经济 政府 北京 水 很 重要',
    ),
    joint: '',
    stop: '。',
    marks: ['“', '”'],
    cues: ['市长说', '发言人补充道'],
  },
  {
    lang: 'ja',
    words: words(
      '私たちは 橋が 開くまで 都市を 離れません 市場の 予算は 重要です 水と 人々は カフェで 待っています',
    ),
    joint: '',
    stop: '。',
    marks: ['「', '」'],
    cues: ['と市長は述べた', 'と彼女は語った'],
  },
  {
    lang: 'th',
    words: words('เรา จะ ไม่ ออก จาก เมือง จนกว่า สะพาน ทุก แห่ง เปิด อีก ครั้ง ประชาชน ตลาด น้ำ สำคัญ'),
    joint: '',
    stop: ' ',
    marks: ['“', '”'],
    cues: ['นายกเทศมนตรี กล่าว', 'เธอ กล่าว เสริม'],
  },
  {
    lang: 'en',
    words: words(
      'great 🎉 news 👩‍👩‍👧 for everyone ❤️ in town 🇩🇪 today, and it’s 100% real 😀 folks – no “ifs” – we’re done',
    ),
    joint: ' ',
    stop: '!',
    marks: ['"', '"'],
    cues: ['the fan posted', 'wrote a reader'],
  },
];
