/**
 * The commonest words of the languages that most of our articles are in, and of their close neighbours,
 * which are there so that Catalan is not taken for Spanish or Danish for Dutch. Closed classes only.
 */
export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in that is was for on with as he his by at from it be are this have has had not but they which were an their who will would been more said',
    de: 'der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
    fr: 'le la les de des et à un une du en dans que qui est pour par sur au il ne pas plus avec ce se sont aux ont cette mais été leur comme nous elle son ses',
    es: 'de la que el en y los del se las por un para con no una su al lo como más pero sus le ha sobre este entre cuando muy sin también hasta desde fue son está',
    it: 'di che e il la per un in è del non una della con si i dei le da più sono al nel alla anche come dal gli delle ha ma lo questo hanno stato dalla nella',
    nl: 'de het een van en in is dat op te zijn voor met die niet aan er ook door als maar om bij heeft uit naar worden nog dan wordt over hij zij deze werd meer hebben',
    pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pela pelo até isso',
    ca: 'de la que el i a en les els per amb un del una al és dels no es ha més va aquest però ser són com també han aquesta seva entre pel ja',
    gl: 'de a o que e do da en un para con non unha os no se na por máis as dos como pero foi ao das ten á seu súa ou ser moito xa tamén pola polo ata',
    da: 'og i at det er en til af på for med de den der som et ikke har om fra var han ved men så kan vil også efter blev eller sig skal nu være hun',
    no: 'og i det er på som en til av for at med de ikke den har om et fra var han ved men så seg kan vil også etter ble eller skal være hun etter nå',
    sv: 'och i att det som en på är av för med den till inte har de om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid ska hon',
    af: 'die van en in is dat het wat vir op met nie te om sy hy ook deur as aan was maar sal by word hulle ons kan uit hulle',
    ro: 'de și în a la că cu pe din o nu pentru este un care se au mai al fi sunt fost lui sau dar prin după fi ca ale ce',
  }).map(([language, words]) => [language, words.split(' ')]),
);
