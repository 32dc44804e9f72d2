// How the page looks, in light and in dark.

export const style = `
:root { --bg: #f7f8fa; --card: #fff; --ink: #1a2029; --dim: #5c6675; --line: #dde2ea; --link: #1f5fd0; --code: #f0f3f7;
  --good: #12743c; --good-bg: #def3e5; --bad: #b3261e; --bad-bg: #fde4e1; --unsure: #8a5700; --unsure-bg: #fdf0d3;
  --info: #1c6080; --info-bg: #dff0f7; --known: #7341a8; --known-bg: #efe5fa; --off: #5c6675; --off-bg: #e9edf2; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #10141a; --card: #181e26; --ink: #e4e9f0; --dim: #98a4b3; --line: #2b3440; --link: #86b2ff; --code: #11161d;
    --good: #6fd697; --good-bg: #14351f; --bad: #ff9a90; --bad-bg: #471c1a; --unsure: #f2bf62; --unsure-bg: #3d2d0c;
    --info: #7ec8e6; --info-bg: #12323f; --known: #cda6f5; --known-bg: #33234a; --off: #98a4b3; --off-bg: #252d38; }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--bg); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
code, pre, .path, .method, .status, .nr { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 13px; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
h2:focus { outline: none; }
.skip { position: absolute; left: -99em; }
.skip:focus { left: 1em; top: .5em; background: var(--card); padding: .4em .8em; z-index: 3; }
header, main { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 28px; padding-bottom: 4px; }
header p { margin: .15em 0; }
.over { color: var(--dim); font-size: 13px; }
h1 { margin: 0 0 .35em; font-size: 24px; line-height: 1.25; overflow-wrap: anywhere; }
.conclusion { display: inline-block; padding: .3em .8em; border-radius: 6px; font-weight: 650; font-size: 17px; margin-bottom: .4em !important; }
.good .conclusion { color: var(--good); background: var(--good-bg); }
.bad .conclusion { color: var(--bad); background: var(--bad-bg); }
.unsure .conclusion { color: var(--unsure); background: var(--unsure-bg); }
.dim { color: var(--dim); }
h2 { margin: 30px 0 10px; font-size: 19px; }
h3 { margin: 22px 0 6px; font-size: 14px; color: var(--dim); font-weight: 600; }
h4 { margin: 0 0 4px; font-size: 13px; color: var(--dim); font-weight: 600; }
.notice { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--off); border-radius: 8px; padding: 2px 18px 10px; margin-top: 20px; overflow-wrap: anywhere; }
.notice h2 { margin: 10px 0 4px; font-size: 16px; }
.notice ul { margin: 0; padding-left: 18px; }
.notice li p { margin: .15em 0; }
.notice.bad { border-left-color: var(--bad); } .notice.unsure { border-left-color: var(--unsure); } .notice.info { border-left-color: var(--info); }
.matrix { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--line); border-radius: 8px; border-spacing: 0; }
.matrix th, .matrix td { text-align: left; padding: 6px 14px; border-top: 1px solid var(--line); vertical-align: top; }
.matrix thead th { border-top: 0; color: var(--dim); font-size: 13px; font-weight: 600; }
.matrix tbody th { font-weight: 500; white-space: nowrap; }
.matrix .num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.cells { width: 100%; }
.cell { display: inline-flex; align-items: center; justify-content: center; width: 22px; height: 22px; margin: 1px 3px 1px 0; border-radius: 4px; font-size: 12px; font-weight: 700; text-decoration: none; }
.cell:hover { filter: brightness(.93); }
.cell.partly { background-image: linear-gradient(135deg, transparent 80%, var(--unsure) 80%); }
.v-pass { color: var(--good); background-color: var(--good-bg); }
.v-fail, .v-error { color: var(--bad); background-color: var(--bad-bg); }
.cell.v-fail { color: var(--card); background-color: var(--bad); }
.v-warning { color: var(--unsure); background-color: var(--unsure-bg); }
.v-described { color: var(--info); background-color: var(--info-bg); }
.v-known-failure { color: var(--known); background-color: var(--known-bg); }
.v-skipped, .v-not-applicable { color: var(--off); background-color: var(--off-bg); }
.tools { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; padding: 8px 0; background: var(--bg); border-bottom: 1px solid var(--line); }
.search { color: var(--dim); font-size: 13px; }
input { font: inherit; font-size: 14px; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 4px 10px; width: 15em; margin-left: 4px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.chip { font: inherit; font-size: 13px; border: 1px solid transparent; border-radius: 99px; padding: 2px 10px; cursor: pointer; }
.chip[aria-pressed="true"] { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor; }
.chips:has([aria-pressed="true"]) .chip[aria-pressed="false"] { opacity: .55; }
.item { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 6px 0; scroll-margin-top: 64px; }
summary { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; padding: 7px 14px; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "▸"; color: var(--dim); width: .8em; }
[open] > summary::before { content: "▾"; }
summary > code { font-weight: 650; }
.badge { font-size: 12px; font-weight: 650; border-radius: 4px; padding: 1px 8px; white-space: nowrap; }
.title { flex: 1 1 20em; }
.tag { font-size: 12px; color: var(--dim); border: 1px solid var(--line); border-radius: 4px; padding: 0 6px; white-space: nowrap; }
.body { padding: 2px 14px 10px 34px; overflow-wrap: anywhere; }
.body > p { margin: .5em 0; }
.reasons { margin: .3em 0; padding-left: 18px; }
.finding { border-left: 3px solid var(--bad); padding: 2px 0 2px 14px; margin: 10px 0; }
.finding.l-inferred { border-color: var(--unsure); } .finding.l-chosen { border-color: var(--info); }
.finding p { margin: 0 0 4px; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 14px; margin: 0 0 8px; }
dt { color: var(--dim); font-size: 13px; } dd { margin: 0; }
dd.expected { color: var(--good); } dd.actual { color: var(--bad); font-weight: 550; }
.curl { position: relative; } .curl pre { white-space: pre-wrap; padding-right: 84px; }
.curl button { position: absolute; top: 6px; right: 6px; font: inherit; font-size: 12px; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 5px; padding: 2px 10px; cursor: pointer; }
pre { margin: 0 0 8px; padding: 8px 12px; background: var(--code); border: 1px solid var(--line); border-radius: 6px; overflow: auto; max-height: 26em; line-height: 1.45; }
.headers { white-space: pre-wrap; } .headers b { font-weight: 600; }
.exchange { content-visibility: auto; contain-intrinsic-size: auto 38px; margin: 4px 0; }
.exchange summary { flex-wrap: nowrap; padding: 4px 14px; }
.exchange .path { flex: 1 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.exchange[open] .path { white-space: normal; overflow-wrap: anywhere; }
.nr { width: 2.2em; text-align: right; } .method { width: 4.6em; }
.label { font-size: 12px; max-width: 18em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.status { font-weight: 700; } .s2 { color: var(--good); } .s3 { color: var(--info); } .s4 { color: var(--unsure); } .s5 { color: var(--bad); }
.pair { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 16px; }
[hidden] { display: none !important; }
.none { color: var(--dim); }
main { padding-bottom: 60px; }
@media (max-width: 760px) { .pair { grid-template-columns: minmax(0, 1fr); } .matrix tbody th { white-space: normal; } .matrix th, .matrix td { padding: 6px 8px; } .label { display: none; } .body { padding-left: 14px; } }
`
