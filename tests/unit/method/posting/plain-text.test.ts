import { describe, expect, it } from 'vitest'
import { plainText } from '@/method/posting/plain-text'

describe('a description in HTML is read as text', () => {
  it.each([
    ['<p>We build <b class="x">pipelines</b>.</p><p>Now</p>', 'We build pipelines.\n\nNow'],
    ['<ul><li>Python<li >SQL &amp; dbt</ul>', '• Python\n• SQL & dbt'],
    ['one<br>two<BR/>three<br />four', 'one\ntwo\nthree\nfour'],
    ['<td>Berlin</td><td>Munich</td>', 'Berlin Munich'],
    ['a<script>bad("</b>")</script >b<STYLE>p{}</style>c', 'abc'],
    ['a<script>never closed', 'a'],
    ['x <!-- a <b>c</b> --> y', 'x y'],
    ['&lt;p&gt;Hello&lt;/p&gt;', 'Hello'],
    ['<p class=MsoNormal><o:p></o:p><![if !supportLists]>a<![endif]></p>', 'a'],
    ['<img src=x onerror=alert(1)>t', 't'],
    [`<input disabled value='a = b' data-x/>t`, 't'],
  ])('%s', (html, wanted) => {
    expect(plainText(html)).toBe(wanted)
  })
})

describe('what is no tag stays as it is written', () => {
  it.each([
    'You have < 5 years and > 2 years',
    'List<String> and a<b and c>d',
    'Map<String, List<Integer>> or Vec<u8>',
    'write to <jobs@acme.com> or <https://acme.com/jobs>',
    'from <your name>, with <3',
    '5 <- arrow -> 6, a <!-- that never ends',
    'if a<b, c=5, d>e',
    'a[b[0]]>1',
  ])('%s', (text) => {
    expect(plainText(text)).toBe(text)
  })

  it('between tags, too', () => {
    expect(plainText('pay <b>x</b> if a < 3 & b > 4')).toBe('pay x if a < 3 & b > 4')
    expect(plainText('<p>&lt;5 years, I &lt;3 you</p>')).toBe('<5 years, I <3 you')
  })
})
