const PLACES = new Set(
  (
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,' +
    'mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,' +
    'texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,afghanistan,albania,algeria,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,bolivia,bosnia,brazil,' +
    'bulgaria,cambodia,canada,chile,china,colombia,congo,croatia,cuba,cyprus,czech republic,denmark,ecuador,egypt,estonia,ethiopia,finland,france,germany,ghana,greece,guatemala,haiti,honduras,hungary,iceland,' +
    'india,indonesia,iran,iraq,ireland,israel,italy,jamaica,japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,libya,lithuania,luxembourg,malaysia,mali,malta,mexico,moldova,mongolia,' +
    'montenegro,morocco,myanmar,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,norway,oman,pakistan,palestine,panama,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,' +
    'saudi arabia,senegal,serbia,singapore,slovakia,slovenia,somalia,south africa,south korea,spain,sri lanka,sudan,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,tunisia,turkey,uganda,ukraine,' +
    'united arab emirates,united kingdom,united states,uruguay,uzbekistan,venezuela,vietnam,yemen,zambia,zimbabwe,america,europe,asia,africa,england,scotland,wales,northern ireland,britain,great britain,u.s.,us,u.k.,uk,eu,' +
    'usa,london,paris,berlin,moscow,beijing,tokyo,kyiv,kiev,rome,madrid,brussels,vienna,warsaw,budapest,prague,athens,ankara,istanbul,jerusalem,tel aviv,cairo,baghdad,tehran,damascus,kabul,delhi,new delhi,mumbai,' +
    'islamabad,karachi,dubai,sydney,melbourne,canberra,toronto,ottawa,montreal,vancouver,mexico city,havana,rio de janeiro,sao paulo,buenos aires,lagos,nairobi,johannesburg,cape town,geneva,zurich,munich,hamburg,' +
    'frankfurt,cologne,los angeles,san francisco,san diego,san bernardino,chicago,boston,philadelphia,detroit,cleveland,columbus,cincinnati,dallas,houston,austin,san antonio,el paso,phoenix,tucson,denver,seattle,portland,las vegas,' +
    'miami,orlando,tampa,atlanta,charlotte,raleigh,new orleans,nashville,memphis,st. louis,kansas city,minneapolis,milwaukee,indianapolis,pittsburgh,baltimore,brooklyn,manhattan,queens,new york city,washington d.c.,d.c.,' +
    'manchester,liverpool,birmingham,leeds,glasgow,edinburgh,cardiff,belfast,dublin,deutschland,österreich,schweiz,frankreich,italien,spanien,russland,polen,türkei,griechenland,großbritannien,münchen,köln,wien,' +
    'benghazi,aleppo,crimea,gaza,west bank,hong kong,middle east,latin america,south china sea,silicon valley,wall street,capitol hill,guantanamo bay'
  ).split(','),
);

/** Whether a lower-case name is a well-known country, state or city. */
export function isPlace(name: string): boolean {
  return PLACES.has(name);
}
