import { useEffect, useRef } from 'react'

/** Gives a file to the candidate: the browser saves it under its name. Nothing of it is to be seen. */
export function Download({ file, name }: { file: Blob; name: string }) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(file)
    link.current?.setAttribute('href', address)
    link.current?.click()
    return () => URL.revokeObjectURL(address)
  }, [file])
  return (
    // oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the effect gives it its address
    <a ref={link} hidden download={name}>
      {name}
    </a>
  )
}
