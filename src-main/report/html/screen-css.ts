/** What the report needs on the screen beside its own style: one language at a time, the filter of the checks, the tools. */
export const screenCss = `
body:has(#language-de:checked) .in-en, body:has(#language-en:checked) .in-de { display: none; }
body:has(#checks-open:checked) .checks tr:is(.ok, .none, .waiting),
body:has(#checks-found:checked) .checks tr:is(.ok, .none, .waiting, .unknown) { display: none; }
@media screen {
  html { scroll-behavior: smooth; scroll-padding-top: 64px; }
  .tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 4px 28px; padding: 8px max(18mm, calc(50% - 102mm));
    background: #fff; border-bottom: 1px solid var(--line); font-size: 10pt; }
  .tools fieldset { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 0; padding: 0; border: 0; align-items: center; }
  .tools legend { float: left; padding: 0; margin-right: 14px; color: var(--muted); }
  .tools label { display: inline-flex; gap: 5px; align-items: center; min-height: 24px; cursor: pointer; }
  .tools input { width: 17px; height: 17px; margin: 0; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-bottom: 14pt; font-size: 9pt; }
  a { color: #0b5cad; text-decoration: underline; text-underline-offset: 2px; }
  :target { background: var(--warn-soft); outline: 2px solid var(--warn); outline-offset: 2px; }
  section:target { background: none; outline: none; }
  main { position: relative; max-width: 240mm; }
  .two-columns { columns: auto; }
  .checks table { font-size: 9.5pt; }
  .checks .left { font-size: 8.5pt; }
  .checks th, .checks td { padding: 3pt 8pt 3pt 0; }
}
@media screen and (max-width: 700px) {
  .tools { position: static; padding: 8px 16px; }
}
@media print {
  .tools, nav { display: none; }
}`
