import { armor, Decrypter, Encrypter } from 'age-encryption'

/** How a sealed file begins. */
const HEAD = 'age-encryption.org/v1'
const ARMOR_HEAD = '-----BEGIN AGE ENCRYPTED FILE-----'

/**
 * Why a sealed file does not open. `passphrase`: it is another one. `key`: the file was sealed for a key, not with a
 * passphrase. `broken`: it is cut off or was changed.
 */
export type SealProblem = 'passphrase' | 'key' | 'broken'

export type Unsealed = { ok: true; file: Blob } | { ok: false; problem: SealProblem }

/**
 * Seals a file with a passphrase. The `age` program opens it, too.
 *
 * @param workFactor how much work each try of a passphrase is: 2 to the power of it. Some tests take less
 */
export async function sealed(file: Blob, passphrase: string, workFactor = 18): Promise<Blob> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return new Response(await encrypter.encrypt(file.stream())).blob()
}

/** Opens a sealed file. */
export async function unsealed(file: Blob, passphrase: string): Promise<Unsealed> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    const binary = await withoutArmor(file)
    const opened = await decrypter.decrypt(binary.stream())
    return { ok: true, file: await new Response(opened).blob() }
  } catch (error) {
    if (!/no identity matched/.test(String(error))) return { ok: false, problem: 'broken' }
    return { ok: false, problem: (await isForPassphrase(file)) ? 'passphrase' : 'key' }
  }
}

async function withoutArmor(file: Blob): Promise<Blob> {
  const start = await file.slice(0, 200).text()
  if (!start.trimStart().startsWith(ARMOR_HEAD)) return file
  return new Blob([armor.decode(await file.text()) as Uint8Array<ArrayBuffer>])
}

async function isForPassphrase(file: Blob): Promise<boolean> {
  const header = await (await withoutArmor(file)).slice(0, 200).text()
  return header.startsWith(`${HEAD}\n-> scrypt `)
}
