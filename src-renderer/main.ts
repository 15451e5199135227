import './styles/tokens.css'
import './styles/base.css'
import './styles/cards.css'
import { mount } from 'svelte'
import { languageOfLocale } from '../src-main/contract/text.ts'
import { api } from './host/api.ts'
import { Wizard } from './state/wizard.svelte.ts'
import App from './views/App.svelte'

const target = document.getElementById('app')
if (target === null) throw new Error('index.html has no #app')
const preference = {
  language: languageOfLocale(navigator.language),
  dark: matchMedia('(prefers-color-scheme: dark)').matches
} as const
const wizard = new Wizard(api, preference, () => import('./views/CaseView.svelte'))
mount(App, { target, props: { wizard } })
// after the first render, which does not need the host
void wizard.boot()
