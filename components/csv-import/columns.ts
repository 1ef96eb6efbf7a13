/** What a table can say of a company, in the order in which the choices stand. */
export const tableFields = [
  'company',
  'job',
  'stage',
  'date',
  'link',
  'place',
  'pay',
  'person',
  'email',
  'notes',
] as const
export type TableField = (typeof tableFields)[number]

/** The column of each field; -1 for none. */
export type Columns = Readonly<Record<TableField, number>>

/**
 * The names that columns have: at Huntr, Teal, Simplify and in tables of Notion, and in people's own tables, in several
 * languages. The likeliest first.
 */
const known: Readonly<Record<TableField, string>> = {
  company:
    'company|company name|employer|employer name|organization|organisation|firma|unternehmen|arbeitgeber|entreprise|societe|empresa|compania|azienda|bedrijf|werkgever|firme|spolka',
  job: 'job title|job|position|role|title|job role|role title|position title|job name|stelle|jobtitel|berufsbezeichnung|poste|intitule du poste|puesto|cargo|vaga|ruolo|posizione|functie|stanowisko',
  stage:
    'status|stage|application status|job status|list|list name|state|phase|step|stand|etat|statut|etape|estado|fase|etapa|stato|stan',
  date: 'date applied|applied|applied on|applied at|applied date|application date|date of application|date saved|saved at|date added|added|created at|created|date|datum|beworben am|bewerbungsdatum|date de candidature|fecha|fecha de solicitud|data|data de candidatura|sollicitatiedatum',
  link: 'job url|job post url|job posting url|posting url|job link|job posting link|url|link|posting|website|stellenlink|link zur stelle|anzeige|lien|enlace|adres',
  place:
    'location|job location|city|place|ort|standort|arbeitsort|lieu|ville|ubicacion|ciudad|local|localizacao|luogo|sede|locatie|plaats|miejsce',
  pay: 'salary|salary range|compensation|pay|pay range|gehalt|gehaltsspanne|salaire|salario|stipendio|retribuzione|salaris|wynagrodzenie',
  person:
    'contact|contact name|contacts|recruiter|recruiter name|hiring manager|point of contact|ansprechpartner|ansprechpartnerin|kontakt|contacto|contato|contatto|contactpersoon',
  email: 'email|e mail|contact email|recruiter email|mail|courriel|correo',
  notes:
    'notes|note|comments|comment|description|notizen|notiz|bemerkungen|bemerkung|kommentar|remarques|notas|comentarios|opmerkingen|uwagi',
}

/** A name without capitals, accents and signs. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Which column holds what, as the names of the columns say. A name that is not known counts for nothing. */
export function columnsOf(names: readonly string[]): Columns {
  const given = names.map(plain)
  const taken = new Set<number>()
  const columns: Partial<Record<TableField, number>> = {}
  for (const field of tableFields) {
    const places = known[field].split('|').map((name) => given.indexOf(name))
    const place = places.find((one) => one >= 0 && !taken.has(one)) ?? -1
    columns[field] = place
    if (place >= 0) taken.add(place)
  }
  return columns as Columns
}
