import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Dossier } from '@/storage/records/dossier'
import { extensionPath } from './browser'

// A profile kept from before: what a browser had on disk after a candidate's calls with the last version that wrote
// schema 2. It was made so: that version's build got the key below into its manifest. A candidate held a call with Acme
// on the stand-in page of Meet, planned the next round, and was in a call with Borealis, half a line typed, when the
// browser got SIGKILL. Of the profile, the folders in which an extension's data is stand in `profile.tar.gz`, without
// the log files for people. `records.json` has the dossiers of both companies and of the candidate's own answers, as
// that version read them shortly before.

const folder = fileURLToPath(new URL('../fixtures/profiles/schema-2', import.meta.url))

/** The key decides the extension's id, and so the place of its data. Without a key the build's path does. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuxjnfLiEUmjD2n8FS7XZzVCuGt0H9SCScY1+f07yrCp1kSAWQ48q2xEi55Aq93us7gBVI4+' +
  'BXaNYedCbAoypzsRd5othE1J50t7jcyujiID3JLLv28r10mTkVrld08YiXAOVpzkCJNrgZQPcslX2d9OI+X7PSQJ9Wj4HyHAf8eN15oi/LFdpJ09Hzf' +
  'nY04PEOvdgDFBuFbgroA/bXyvxCE6enW9hsN1ZpxUhkibH0Yld85tNbe437XKtYjAVrPorJIuKddwUeJ+LYkrWuIln0DTm4iqnP2WpwiNPl8xg+GVnt' +
  'Arggfr6adz+L2fONPgL7wbgKm2nWmfuXuGjnsW89wIDAQAB'

/** Unpacks the profile. */
export async function unpackProfile(profile: string): Promise<void> {
  await mkdir(profile, { recursive: true })
  await promisify(execFile)('tar', ['-xzf', join(folder, 'profile.tar.gz'), '-C', profile])
}

/** Copies the build to a folder and gives it the key. */
export async function copyWithKey(extension: string): Promise<void> {
  await cp(extensionPath, extension, { recursive: true })
  const file = join(extension, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ ...manifest, key }))
}

/** The dossiers as the older version read them. Their rows have the fields of that version. */
export const dossiersBefore = async (): Promise<Partial<Dossier>[]> =>
  JSON.parse(await readFile(join(folder, 'records.json'), 'utf8')) as Partial<Dossier>[]
