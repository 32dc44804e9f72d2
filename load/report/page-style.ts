// How the HTML report looks, by day and by night.
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #fbfbfa; --card: #ffffff; --ink: #1d2126; --muted: #68717d; --line: #dfe3e8;
  --accent: #2463c9; --good: #1f8a4c; --warn: #b86e00; --bad: #c62f2f; --refused: #7a4fc0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --card: #1c2026; --ink: #e7eaee; --muted: #98a2af; --line: #323943;
    --accent: #6ea3f5; --good: #4cc07f; --warn: #e0a13c; --bad: #f0706a; --refused: #b191ec;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { font-size: 26px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 17px; margin: 0 0 12px; }
header p, .note { color: var(--muted); margin: 4px 0 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px; margin-top: 18px; }
.verdict { border-left: 6px solid var(--bad); }
.verdict.held { border-left-color: var(--good); }
.verdict.invalid { border-left-color: var(--warn); }
.verdict strong { font-size: 20px; }
.verdict ul { margin: 8px 0 0; padding-left: 20px; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 12px; margin: 18px 0 0; }
.facts div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 10px 14px; }
.facts dt { color: var(--muted); font-size: 13px; }
.facts dd { margin: 0; font-size: 20px; font-weight: 600; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; font-size: 13px; color: var(--muted); }
th, td { padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
td.n, th.n { text-align: right; padding-right: 0; padding-left: 12px; white-space: nowrap; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { margin: 6px 0 0; padding: 10px 12px; background: var(--ground); border-radius: 6px; overflow-x: auto; }
.held, .good { color: var(--good); } .broken, .failure { color: var(--bad); } .warning { color: var(--warn); }
section.verdict { color: inherit; }
.tag { font-weight: 700; font-size: 12px; letter-spacing: 0.04em; text-transform: uppercase; }
.finding + .finding { margin-top: 14px; }
.finding p { margin: 2px 0 0; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 18px; }
.two > section { min-width: 0; }
@media (max-width: 820px) { .two { grid-template-columns: 1fr; } }
.u-legend { color: var(--ink); font-size: 13px; }
.u-legend th, .u-legend td { border: 0; padding: 2px 4px; color: inherit; }
.u-legend .u-marker { border-radius: 2px; }
.u-select { background: color-mix(in srgb, var(--accent) 18%, transparent); }
.u-cursor-x, .u-cursor-y { border-color: var(--muted) !important; }
@media print { body { background: none; } section { break-inside: avoid; } }
`
