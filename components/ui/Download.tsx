import { useEffect, useEffectEvent, useRef } from 'react'

interface Props {
  file: Blob
  name: string
  /** Called once the browser has the file. */
  onGiven?(): void
}

/** Gives a file to the candidate: the browser saves it under its name. Nothing of it is to be seen. */
export function Download({ file, name, onGiven }: Props) {
  const given = useEffectEvent(() => onGiven?.())
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const address = URL.createObjectURL(file)
    link.current?.setAttribute('href', address)
    link.current?.click()
    given()
    return () => URL.revokeObjectURL(address)
  }, [file])
  return (
    // oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the effect gives it its address
    <a ref={link} hidden download={name}>
      {name}
    </a>
  )
}
