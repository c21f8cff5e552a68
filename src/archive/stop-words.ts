/** Folded words of English and German that say nothing about what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does for from had has have he
  her hers him his how i if in into is it its just let may me might more most must my no nor not of off on once only or other our
  ours out over own same she should so some such than that the their them then there these they this those through to too under until
  up us very was we were what when where which while who whom whose why will with would you your yours
  aber als am an auch auf aus bei bin bis da damit dann das dass dein dem den der des dich die dies diese diesem diesen dieser dieses
  doch dort du durch ein eine einem einen einer eines er es etwa euch fur gegen hat hatte hatten haben hier hin ich ihm ihn ihnen ihr
  ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinem keinen keiner konnen konnte
  man mehr mein mich mir mit muss nach nicht noch nun nur ob oder ohne schon sehr sein seine seinem seinen seiner sich sie sind so
  soll sollen sollte uber um und uns unser unter vom von vor war waren was weil welche wenn wer werden wie wieder will wir wird wo
  wollen wurde wurden zu zum zur zwar zwischen`.split(/\s+/),
);
