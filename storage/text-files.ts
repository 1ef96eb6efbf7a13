import * as z from 'zod/mini'
import { saysNotFound } from './errors'

/** @returns null if there is no such file */
export async function readText(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<string | null> {
  const file = await fileOf(folder, name)
  return file === null ? null : file.text()
}

/** @returns null if there is no such file, or if a write was stopped when it had only made the file */
export async function fileOf(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<File | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    return file.size === 0 ? null : file
  } catch (error) {
    if (saysNotFound(error)) return null
    throw error
  }
}

/** The old text stays until `close` replaces it by the complete new one in one step. */
export async function writeText(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<void> {
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable()
  try {
    await stream.write(text)
  } catch (error) {
    await stream.abort()
    throw error
  }
  await stream.close()
}

/** @returns undefined if a text has another form; any other error is thrown */
export function attempt<Value>(parse: () => Value): Value | undefined {
  try {
    return parse()
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.core.$ZodError) return undefined
    throw error
  }
}
