import { digit, gap } from './number-forms'

// Numbers that stay in a text that is given away: dates, times of the day, percentages, versions and counts.

/** To the other end of a range. With blanks, the dash may stand between a figure of pay and a count. */
const upTo = String.raw`(?:[-\u2010-\u2015~]|\s(?:to|bis|à)\s)`
/** In the languages that most texts are in. Short names that mean something else more often are not among them. */
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|okt|dez|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|déc|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|augusti|maj|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta'
const month = String.raw`(?:${months})(?!\p{L})\.?`
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const year = String.raw`(?:19[5-9]\d|20[0-3]\d)`
const begin = String.raw`(?<![\p{L}\p{Nd}])(?<!${digit}${gap})`
const close = String.raw`(?!${gap}?${digit})`
const counted =
  'people|persons?|colleagues|employees|engineers|developers|designers|managers|reports|members|users|customers|clients|teams?|candidates|applicants|companies|offices|countries|cities|languages|nationalities|products|projects|services|repos|questions|minutes?|mins?|seconds?|secs?|hours|hrs?|days|weeks|months|years|yrs|sprints|quarters|rounds?|calls|interviews|steps|stages|slides|pages|lines|km|miles|kg|gb|tb|mb|ms|degrees|times|things|points|percent|per cent|leute|personen|mitarbeitende|mitarbeiter|minuten|stunden|tage|wochen|monate|jahre|runden|fragen|personnes|minutes|heures|jours|semaines|mois|ans|années|personas|minutos|horas|días|semanas|meses|años|persone|minuti|ore|giorni|settimane|mesi|anni|människor|personer|dagar|veckor|månader|osób|minut|dni|lat'
/** What a pay figure stands beside: a number there is no year. */
const payWord =
  'pay|pays|paid|paying|salary|base|bonus|ote|rate|gross|net|brutto|netto|gehalt|lohn|comp|compensation|offer|offers|offered|budget|range|gage|salaire|sueldo|salario|fixum|give|gives|gave|get|gets|earn|earns|make|makes|want|wants|asked?|cap|min|max|minimum|maximum|ceiling|floor|target|around|about|least|mindestens|maximal'

const noFigure = [
  // Days of the calendar.
  String.raw`${begin}\d{4}-[01]\d-[0-3]\d(?!\d)`,
  String.raw`${begin}${day}[./-](?:0?[1-9]|1[0-2])[./-](?:${year}|\d\d)${close}`,
  String.raw`${begin}(?:0?[1-9]|1[0-2])\/${day}\/${year}${close}`,
  String.raw`${begin}${year}[./](?:0?[1-9]|1[0-2])[./]${day}${close}`,
  String.raw`(?<=(?<!\p{L})(?:am|vom|zum|den|seit|ab)\s)${day}\.(?:0?[1-9]|1[0-2])\.${close}`,
  String.raw`${begin}${day}(?:st|nd|rd|th|\.|er|º)?\s(?:(?:of|de|the)\s)?${month}(?:,?\s${year}${close})?`,
  String.raw`(?<!\p{L})${month}\s(?:${day}(?:st|nd|rd|th)?(?:,?\s${year})?|${year})(?!\p{L})${close}`,
  String.raw`(?<!\d)(?:${year}\s?[年년]|${day}\s?[月日월일]|\d{1,2}\s?[時时点시]|\d{1,3}\s?[分人名回年歳岁분명회년])(?!\d{0,4}[万萬千億亿円元만억원])`,
  String.raw`(?<!\p{L})[qh][1-4]\s?\/?\s?${year}${close}`,
  String.raw`${begin}\d{1,3}(?:st|nd|rd|th)(?!\p{L})`,
  // Times of the day.
  String.raw`${begin}(?:[01]?\d|2[0-4])[:h][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?)?(?![\p{L}\d])`,
  String.raw`${begin}(?:0?\d|1[0-2])\s?[ap]\.?m(?!\p{L})`,
  String.raw`${begin}(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?\s(?:uhr|o['’]clock)(?!\p{L})`,
  String.raw`${begin}24\/7${close}`,
  // Parts of a whole, counts and versions.
  String.raw`${begin}\d{1,3}(?:[.,]\d{1,2})?(?:${upTo}\d{1,3}(?:[.,]\d{1,2})?)?\s?[%٪‰]`,
  String.raw`${begin}\d{1,3}(?:[.,]\d{1,3})?(?:${upTo}\d{1,3}(?:[.,]\d{1,3})?)?(?:\+?(?:\s|-)?(?:${counted})|-(?:minute|hour|day|week|month|year|person))(?!\p{L})`,
  String.raw`(?<=(?<!\p{L})(?:\p{L}{2,20}\.js|version|java|python|php|ruby|ios|android|windows|angular|react|vue|rails|postgres|\.net|c\+\+|round|page|question|step|room|fortune|chapter)\s|(?<!\p{L})v)\d{1,3}(?:\.\d{1,2}){0,2}(?![\p{L}\d])${close}`,
]
/** Matches what is a number and shown to be no figure of pay. */
export const noPay = new RegExp(
  // What stands in the next line says nothing of a number.
  noFigure.join('|').replaceAll(String.raw`\s`, String.raw`[^\S\r\n\u2028\u2029]`),
  'giu',
)
/** Matches a year alone. "2000" is as often a figure. */
export const aYear = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:${payWord})(?!\p{L})[^\n]{0,12})${begin}(?:(?<!\d[-\u2010-\u2015/])|(?<=${year}[-\u2010-\u2015/]))(?!2000)${year}(?:s(?!\p{L}))?(?![\p{L}\p{N}])${close}(?!\p{Zs}(?:${payWord})(?!\p{L}))`,
  'giu',
)
