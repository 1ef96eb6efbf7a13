// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { loadModule } from './load-module.mjs'

// Trains the model that knows a question by its words, and writes its weights. The same data give the same bytes.

const fromHere = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const data = fromHere('../following/training/')
const weights = fromHere('../assets/following/weights.bin')

/** @param {string} folder @returns {[name: string, text: string][]} */
const filesIn = (folder) =>
  readdirSync(data + folder)
    .toSorted()
    .map((file) => [file.replace(/\.txt$/, ''), readFileSync(`${data}${folder}/${file}`, 'utf8')])

/** @type {typeof import('../following/training/material')} */
const { materialOf } = await loadModule('following/training/material.ts')
/** @type {typeof import('../following/training/train')} */
const { trainModel } = await loadModule('following/training/train.ts')
const bytes = trainModel(materialOf(filesIn('families'), filesIn('talk')), console.log)
writeFileSync(weights, bytes)
console.log(`${weights}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`)
