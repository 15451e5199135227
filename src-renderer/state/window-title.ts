import type { Wizard } from './wizard.svelte.ts'

/** The title of the window; the case's own as soon as there is one. */
export function windowTitle(wizard: Wizard): string {
  const { session, parts, place, result, ui } = wizard
  if (place === 'running') return `${ui.running.title} – SUP Doctor`
  if (session === null || parts === null || place === 'start') return 'SUP Doctor'
  const step = wizard.steps.find(({ id }) => id === place)
  const own = place === 'compare' ? ui.sidebar.compare : ui.sidebar.result
  const [name, title] = step === undefined ? [own, result?.title ?? ''] : [step.name, step.title]
  return parts.views.documentTitle({ name, title, diagnosis: session.diagnosis })
}
