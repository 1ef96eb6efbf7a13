import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { pages } from '@/locales/pages'
import { BEFORE_NAME } from '@/storage/records/one-file'
import { Download } from '@/components/ui/Download'
import { fileOfFolder } from './hand-over'
import { nameOfFile } from './write-file'

/** Saves the file of how everything was before a file was brought in, if there is one. */
export function Before() {
  const [saved, setSaved] = useState<{ file: File; name: string } | null>(null)
  const [isThere, setIsThere] = useState(false)
  useEffect(() => {
    let isHere = true
    void fileOfFolder(BEFORE_NAME).then((file) => isHere && setIsThere(file !== null))
    return () => {
      isHere = false
    }
  }, [])
  if (!isThere) return null
  const save = async () => {
    const file = await fileOfFolder(BEFORE_NAME)
    if (file) setSaved({ file, name: `before-${nameOfFile(file.lastModified, false)}` })
  }
  return (
    <>
      <Button onClick={() => void save()}>{pages.yourData.open.before}</Button>
      {saved && <Download file={saved.file} name={saved.name} />}
    </>
  )
}
