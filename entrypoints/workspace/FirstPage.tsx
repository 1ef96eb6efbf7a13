import { NewCall } from '@/components/planning/NewCall'
import { Button } from '@/components/ui/Button'
import { useOpener } from '@/components/ui/use-opener'
import { WelcomePage } from '@/components/welcome/WelcomePage'
import { text } from '@/locales/text'
import { goToCompany } from './route'

/** The welcome, with the form that plans the first call. */
export function FirstPage() {
  const { opened, begin, close } = useOpener<'call'>()
  return (
    <WelcomePage
      plan={
        <>
          <Button aria-expanded={opened !== null} onClick={() => begin('call')}>
            {text.newCall.plan}
          </Button>
          {opened && <NewCall adds={opened} onAdded={goToCompany} onCancel={close} />}
        </>
      }
    />
  )
}
