import type { Lexicon } from './lexicon.ts';
import { wordSet, words } from './lexicon.ts';
import { cueStrengths, inflected, pronounGenders } from './romance-cues.ts';

const AR = 'a an ó aron ado aba aban ando ar';
const STRONG = [
  ...words(
    'dijo dice dicen dijeron dicho decir decía decían diciendo dirá escribió escribe escriben escribieron escrito escribía respondió responde responden respondieron respondido añadió añade añaden añadieron añadido añadía',
  ),
  ...inflected('afirm declar explic señal agreg', AR),
];
const USUAL = [
  ...words(
    'recuerda recuerdan recordó recordaron recordado recordaba cuenta cuentan contó contaron contado contaba insistió insiste insisten insistido concluyó concluye concluyen reconoció reconoce reconocen reconocido ' +
      'admitió admite admiten admitido prometió promete prometen prometido advirtió advierte advierten advertido sostuvo sostiene sostienen sostenido expuso expone zanjó repuso repone aduce adujo defendió defiende defienden ' +
      'confiesa confesó confesado sugirió sugiere sugieren pidió pide piden pedido predijo predice alude aludió inquirió inquiere replicó replica repite repitió repiten reza rezan rezaba lee leía decía avisa avisan avisó ruega rogó ' +
      'arguye arguyó coincide coincidió incide incidió riñe prosigue prosiguió espetó espeta bromeó bromea ironizó ironiza resumió resume escupe soltó suelta discrepa discrepó juró jura atribuyó',
  ),
  ...inflected(
    'asegur indic manifest precis subray coment anunci denunci destac apunt lament critic expres pregunt opin exclam tuite zanj reiter matiz aclar argument relat explay pronunci sentenci reclam recalc ratific detall ' +
      'confirm contest especific enfatiz estim consider inform proclam vaticin alert apel puntualiz narr notific record aleg justific bram grit susurr valor present constat not revel contrapus',
    AR,
  ),
];
const WEAK = [
  ...inflected('acus calific tild llam bautiz salud felicit compar rechaz neg asum habl', AR),
  ...words(
    'niega niegan describe describió cree creen piensa espera teme temen ve quiere critica define definió',
  ),
];

/** Spanish. */
export const spanish: Lexicon = {
  language: 'es',
  nounsCapitalised: false,
  pronouns: pronounGenders('él éste', 'ella ésta', 'ellos ellas', 'yo nosotros quien que'),
  determiners: wordSet(
    'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella cada varios varias algunos algunas ningún ninguna',
  ),
  possessives: wordSet('su sus mi mis nuestro nuestra nuestros nuestras tu tus cuyo cuya'),
  prepositions: wordSet(
    'a al de del en por para con sin sobre entre hasta desde contra hacia según durante ante bajo tras mediante junto',
  ),
  conjunctions: wordSet(
    'y e o u pero sino ni que si cuando como porque aunque mientras pues donde quien cual',
  ),
  auxiliaries: wordSet(
    'es son era eran fue fueron sido ser está están estaba estaban ha han había habían haber hay será serán sería puede pueden podía debe deben debía va van iba haya hayan sea sean',
  ),
  otherFunctionWords: wordSet(
    'no más menos muy también aún ya siempre nunca entonces aquí allí ayer hoy mañana mismo todo todos toda todas se le les lo me nos así además sólo solo casi ahora antes después luego incluso tampoco ' +
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  cues: cueStrengths(STRONG, USUAL, WEAK),
  finiteVerbs: new Set(),
  accordingTo: wordSet('según'),
  titles: wordSet(
    'sr sra srta dr dra don doña señor señora presidente presidenta ministro ministra primer primera alcalde alcaldesa senador senadora diputado diputada general capitán coronel comandante juez jueza fiscal rey reina príncipe ' +
      'princesa papa obispo cardenal padre inspector comisario doctor doctora profesor profesora consejero consejera',
  ),
  roles: wordSet(
    'presidente presidenta ministro ministra ministros alcalde alcaldesa alcaldes diputado diputada diputados senador senadora senadores abogado abogada abogados juez jueza jueces fiscal fiscales portavoz portavoces director directora jefe ' +
      'jefa responsable responsables experto experta expertos investigador investigadora investigadores profesor profesora profesores médico médica médicos sindicalista vecino vecina vecinos testigo testigos policía policías entrenador ' +
      'entrenadora jugador jugadora jugadores candidato candidata candidatos autor autora escritor escritora periodista periodistas estudiante estudiantes secretario secretaria consejero consejera concejal concejala agricultor agricultora ' +
      'agricultores fundador fundadora dueño dueña hombre mujer padre madre hermano hermana hijo hija tío tía primo prima abuelo abuela marido esposa esposo amigo amiga amigos líder líderes delegado delegada comisario comisaria ' +
      'panadero panadera pescador pescadora pescadores ganadero ganadera ganaderos obrero obrera trabajador trabajadora trabajadores empleado empleada empleados enfermero enfermera enfermeros bombero bombera bomberos ingeniero ingeniera ' +
      'ingenieros arquitecto arquitecta artista actor actriz cantante novelista poeta cineasta biólogo bióloga geólogo geóloga economista historiador historiadora sociólogo socióloga científico científica científicos catedrático catedrática ' +
      'empresario empresaria empresarios comerciante comerciantes gerente encargado encargada coordinador coordinadora asesor asesora asesores embajador embajadora diplomático diplomática negociador negociadora inspector inspectora agente ' +
      'agentes magistrado magistrada víctima víctimas acusado acusada detenido detenida opositor opositora opositores dirigente dirigentes militante militantes activista activistas voluntario voluntaria voluntarios jubilado jubilada ' +
      'jubilados pasajero pasajera pasajeros conductor conductora capitán general coronel piloto marinero cura sacerdote obispo papa rey reina príncipe princesa gobernador gobernadora vicepresidente vicepresidenta exministro exministra ' +
      'expresidente eurodiputado eurodiputada representante representantes manifestante manifestantes residente residentes propietario propietaria afectado afectada afectados fuentes analista analistas especialista especialistas ' +
      'seleccionador árbitro campeón campeona guardia traductor traductora editor editora cocinero cocinera profesional',
  ),
  organisations: wordSet(
    'gobierno ministerio partido sindicato asociación empresa constructora compañía cooperativa grupo comisión consejo tribunal juzgado fiscalía ayuntamiento universidad instituto diario periódico agencia congreso senado unión federación ' +
      'ciudad club oposición plataforma consejería generalitat junta diputación cámara banco fundación hospital colegio museo ejército confederación comité equipo cadena organización entidad ong patronal observatorio alcaldía',
  ),
  documents: wordSet(
    'comunicado informe carta texto documento artículo estudio nota mensaje tuit sentencia declaración libro cartel pancarta auto letrero pintada rótulo correo circular editorial encuesta sondeo ley decreto contrato octavilla ' +
      'panfleto placa pegatina inscripción escrito acta publicación vídeo',
  ),
  particles: wordSet('de del la las los y von van der el al bin'),
  connectives: wordSet('sin embargo pero y además también entonces luego después así'),
};
