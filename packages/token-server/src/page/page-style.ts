export const PAGE_STYLE = `
:root { color-scheme: light dark; --bg: #f4f6f5; --card: #fff; --line: #e3e8e5; --text: #17211c; --soft: #66736c; --accent: #07a85b;
  --down: #d43b3b; --shaky: #d9730d; --due: #2f6fdb; --good: #07a85b; --idle: #8b9690; }
@media (prefers-color-scheme: dark) {
  :root { --bg: #101412; --card: #181d1a; --line: #29302c; --text: #e7ece9; --soft: #95a19b; --accent: #2fd07f;
    --down: #ff6b6b; --shaky: #ffa04d; --due: #7aa8ff; --good: #2fd07f; --idle: #7c8781; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text); font: 14px/1.5 system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
.page { max-width: 1240px; margin: 0 auto; padding: 28px 24px 48px; }
header { display: flex; align-items: baseline; gap: 14px; flex-wrap: wrap; margin-bottom: 20px; }
h1 { font-size: 22px; line-height: 1.2; margin: 0; letter-spacing: -.01em; }
.replica { color: var(--soft); }
.asof { margin-left: auto; color: var(--soft); font-variant-numeric: tabular-nums; }
.alert { border: 1px solid var(--shaky); border-left-width: 5px; border-radius: 8px; padding: 10px 14px; margin: 0 0 16px; background: var(--card); }
.tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 10px; margin-bottom: 16px; }
.tile { display: block; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px; color: inherit; text-decoration: none; }
.tile:hover, .tile:focus-visible { border-color: var(--soft); }
.tile[aria-current] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.tile b { display: block; font-size: 26px; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.tile.none b { color: var(--soft); font-weight: 500; }
.tile span { color: var(--soft); display: flex; align-items: center; gap: 6px; white-space: nowrap; }
.tile span i, .state i { width: 8px; height: 8px; border-radius: 50%; background: var(--tone, var(--soft)); flex: none; }
.down { --tone: var(--down); } .shaky { --tone: var(--shaky); } .due { --tone: var(--due); } .good { --tone: var(--good); } .idle { --tone: var(--idle); }
.down b, .shaky b { color: var(--tone); } .tile.none b { color: var(--soft); }
form { margin-bottom: 16px; }
input[type=search] { width: 100%; padding: 10px 14px; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
input[type=search]:focus { outline: 2px solid var(--accent); outline-offset: -1px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: left; font-weight: 500; color: var(--soft); padding: 10px 14px; border-bottom: 1px solid var(--line); }
td { padding: 10px 14px; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
tr:last-child td { border-bottom: 0; }
th:nth-child(1) { width: 19%; } th:nth-child(2) { width: 11%; } th:nth-child(3) { width: 10%; } th:nth-child(4) { width: 15%; } th:nth-child(5) { width: 14%; }
td b { font-weight: 600; } td small { color: var(--soft); display: block; font-size: 12.5px; }
code { font: 12.5px ui-monospace, 'SF Mono', Menlo, Consolas, monospace; color: var(--soft); }
.state { display: inline-flex; align-items: center; gap: 7px; color: var(--tone); font-weight: 550; white-space: nowrap; }
.left { font-variant-numeric: tabular-nums; white-space: nowrap; }
progress { display: block; width: 100%; max-width: 150px; height: 4px; margin-top: 6px; border: 0; border-radius: 2px; overflow: hidden; appearance: none; background: var(--line); }
progress::-webkit-progress-bar { background: var(--line); } progress::-webkit-progress-value { background: var(--tone); } progress::-moz-progress-bar { background: var(--tone); }
.message { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; font-size: 13px; }
.past .message { color: var(--soft); }
.empty { padding: 44px 20px; text-align: center; color: var(--soft); }
nav { display: flex; align-items: center; gap: 10px; margin-top: 14px; color: var(--soft); font-variant-numeric: tabular-nums; }
nav a { color: var(--text); background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 6px 14px; text-decoration: none; }
nav a:hover { border-color: var(--soft); } nav span { margin-right: auto; }
@media (max-width: 860px) {
  .page { padding: 18px 14px 36px; } .tiles { grid-template-columns: repeat(3, 1fr); } .asof { margin-left: 0; }
  thead { display: none; } table, tbody, tr, td { display: block; width: auto; }
  tr { display: grid; grid-template-columns: 1fr auto; gap: 4px 12px; padding: 12px 14px; border-bottom: 1px solid var(--line); }
  tr:last-child { border-bottom: 0; } td { padding: 0; border: 0; } td:nth-child(2), td:nth-child(4) { text-align: right; }
  td:nth-child(4) progress { margin-left: auto; width: 110px; } td:nth-child(6) { grid-column: 1 / -1; } td.blank { display: none; }
  td[data-label]::before { content: attr(data-label); color: var(--soft); margin-right: 8px; } td:nth-child(5) { grid-column: 1 / -1; } td:nth-child(5) small { display: inline; margin-left: 8px; }
}
`
