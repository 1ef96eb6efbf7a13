import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { sealed, unsealed } from '@/components/one-file/age'
import { isSealed } from '@/components/one-file/seal'

/** Little work, so that the tests are quick. */
const WORK = 2
const text = `{"format":"candid"}\n${'Grüße '.repeat(20_000)}`
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())
const problemOf = async (file: Blob, passphrase: string) => {
  const opened = await unsealed(file, passphrase)
  return opened.ok ? null : opened.problem
}

describe('a sealed file', () => {
  it('is opened by its passphrase alone, and reads as before', async () => {
    const file = await sealed(new Blob([text]), 'vier Wörter', WORK)
    expect(await isSealed(file)).toBe(true)
    expect(await file.text()).not.toContain('candid')
    const opened = await unsealed(file, 'vier Wörter')
    expect(opened.ok && (await opened.file.text())).toBe(text)
    expect(await problemOf(file, 'drei Wörter')).toBe('passphrase')
  })

  it('may be armored, as a mail holds it', async () => {
    const file = await sealed(new Blob(['short']), 'x', WORK)
    const armored = new Blob([`\n${armor.encode(await bytesOf(file))}`])
    expect(await isSealed(armored)).toBe(true)
    const opened = await unsealed(armored, 'x')
    expect(opened.ok && (await opened.file.text())).toBe('short')
    expect(await problemOf(armored, 'y')).toBe('passphrase')
  })

  it('is named broken wherever it is cut or changed', async () => {
    const bytes = await bytesOf(await sealed(new Blob([text]), 'x', WORK))
    for (const length of [0, 22, 80, 200, bytes.length - 1])
      expect(await problemOf(new Blob([bytes.slice(0, length)]), 'x'), `${length}`).toBe('broken')
    const changed = bytes.slice()
    changed[changed.length - 5]! ^= 1
    expect(await problemOf(new Blob([changed]), 'x')).toBe('broken')
    expect(await problemOf(new Blob(['-----BEGIN AGE ENCRYPTED FILE-----\nrest']), 'x')).toBe(
      'broken',
    )
  })

  it('for a key is named so', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()))
    const file = await encrypter.encrypt('for a key')
    expect(await problemOf(new Blob([file as Uint8Array<ArrayBuffer>]), 'x')).toBe('key')
  })
})

it('any other file is not sealed', async () => {
  for (const other of ['', '{"format":"candid"}', 'PK', 'age'])
    expect(await isSealed(new Blob([other]))).toBe(false)
})
