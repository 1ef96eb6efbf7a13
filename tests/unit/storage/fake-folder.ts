/** A folder of the file system, in memory: only what the tests use of it. */
export class FakeFolder {
  readonly files = new Map<string, { text: string; lastModified: number }>()
  readonly folders = new Map<string, FakeFolder>()
  /** While this is set, every method throws it, as on a full or broken disk. */
  failure: Error | null
  /** The change of this number fails, and so do all after it. */
  failAt: number
  /** How many letters have been written. */
  letters: number

  constructor(private readonly parent?: FakeFolder) {
    this.failure = null
    this.failAt = Infinity
    this.letters = 0
  }

  asHandle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    this.check()
    const known = this.folders.get(name)
    if (known) return known
    if (!create) throw notFound(name)
    const folder = new FakeFolder(this)
    this.folders.set(name, folder)
    return folder
  }

  async getFileHandle(name: string, { create = false } = {}) {
    this.check()
    if (!this.files.has(name) && !create) throw notFound(name)
    if (!this.files.has(name)) this.files.set(name, { text: '', lastModified: Date.now() })
    return {
      getFile: async () => {
        const { text, lastModified } = this.files.get(name)!
        return { lastModified, size: text.length, text: async () => text }
      },
      createWritable: async () => {
        let text = ''
        return {
          write: async (part: string | Blob) => {
            this.check()
            text += typeof part === 'string' ? part : await part.text()
          },
          abort: async () => {},
          close: async () => {
            this.change(text.length)
            this.files.set(name, { text, lastModified: Date.now() })
          },
        }
      },
    }
  }

  async removeEntry(name: string, { recursive = false } = {}): Promise<void> {
    this.change(0)
    const isGone = this.files.delete(name) || (recursive && this.folders.delete(name))
    if (!isGone) throw notFound(name)
  }

  async *keys(): AsyncGenerator<string> {
    this.check()
    yield* [...this.files.keys(), ...this.folders.keys()]
  }

  async *entries() {
    for await (const name of this.keys()) {
      const folder = this.folders.get(name)
      yield folder
        ? ([name, { kind: 'directory' }] as const)
        : ([name, { kind: 'file', ...(await this.getFileHandle(name)) }] as const)
    }
  }

  /** The file or folder of a path, to look at or to damage. */
  at(path: string): FakeFolder {
    return path.split('/').reduce((folder, name) => folder.folders.get(name)!, this as FakeFolder)
  }

  private change(letters: number): void {
    this.check()
    if (this.parent) return this.parent.change(letters)
    this.letters += letters
    this.failAt -= 1
    if (this.failAt <= 0) throw new Error('The worker was stopped')
  }

  private check(): void {
    if (this.failure) throw this.failure
    this.parent?.check()
  }
}

const notFound = (name: string) => new DOMException(`${name} is not there`, 'NotFoundError')
