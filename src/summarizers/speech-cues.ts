/** English verbs that report speech, in the forms news uses most. */
export const ENGLISH_SPEECH_CUES: ReadonlySet<string> = new Set(
  `said says say saying told tells added adds asked asks announced announces argued argues claimed claims confirmed
  confirms declared declares denied denies explained explains insisted insists noted notes replied reported reports
  responded revealed reveals stated states suggested suggests tweeted urged urges vowed warned warns wrote writes
  according admitted admits acknowledged concluded continued described joked recalled remarked spoke posted`
    .trim()
    .split(/\s+/),
);

/** German verbs that report speech. */
export const GERMAN_SPEECH_CUES: ReadonlySet<string> = new Set(
  `sagte sagt sagten erklärte erklärt betonte betont meinte meint kündigte kündigt forderte fordert bestätigte bestätigt
  teilte berichtete berichtet behauptete äußerte warnte warnt kritisierte kritisiert begründete ergänzte fügte schrieb
  laut zufolge sprach nannte bezeichnete bezeichnet`
    .trim()
    .split(/\s+/),
);
