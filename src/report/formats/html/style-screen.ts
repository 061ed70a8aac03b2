/** System fonts, one accent, generous spacing. Contrast of every text colour is at least 4.5 to 1 on both grounds. */
export const screenStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--sunk:#f3f1ec;--ink:#1c2430;--mute:#59626f;--line:#dedad1;--accent:#1d5078;--good:#14613a;--bad:#a11c22;--held:#63389a;--open:#7a4f00;--goodbg:#eef6f0;--badbg:#fcf0ee;--head:5.4rem;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#14181e;--card:#1b2028;--sunk:#222831;--ink:#e4e7eb;--mute:#a4adb9;--line:#343c47;--accent:#8cc3f2;--good:#74d59f;--bad:#ff9a94;--held:#c9aeff;--open:#f0c266;--goodbg:#182720;--badbg:#2c1d1e}}
*{box-sizing:border-box}
html{scroll-padding-top:calc(var(--head) + 1rem);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 var(--sans);overflow-wrap:anywhere}
main{max-width:75rem;margin:0 auto;padding:0 2rem 6rem}
section{padding-top:4.5rem}
section:first-child{padding-top:3rem}
h1,h2,h3,h4{line-height:1.25;margin:0;text-wrap:balance}
h1{font-size:2.35rem;font-weight:650;letter-spacing:-.02em}
h1 span{color:var(--mute);font-weight:400;margin-left:.5em}
section>h2{font-size:1.6rem;letter-spacing:-.012em;padding-bottom:.55rem;border-bottom:1px solid var(--line)}
h3{font-size:1.13rem;margin:2.4rem 0 .7rem}
h4{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a.id,span.id{font-weight:600;white-space:nowrap;text-decoration:none}
a.id:hover{text-decoration:underline}
code{font:.88em/1.45 var(--mono)}
small{display:block;color:var(--mute);font-size:.86em;line-height:1.45}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.criterion,.ev tr{scroll-margin-top:5.6rem}
tr:target>td,li:target,details.resource:target>summary,article:target>h3,article:target>h4,article:target>header h3{background:color-mix(in srgb,var(--accent) 12%,transparent)}
.over{margin:0 0 .3rem;color:var(--mute);font-size:.82rem;letter-spacing:.09em;text-transform:uppercase}
.lead{max-width:46rem;color:var(--mute);margin:.8rem 0 1.6rem}
#summary>.lead{font-size:1.08rem}
.nothing{color:var(--mute);font-style:italic}
.tag{display:inline-block;margin-left:.6em;padding:0 .5em;border:1px solid var(--line);border-radius:1em;color:var(--mute);font-size:.76rem;font-weight:500;line-height:1.55;vertical-align:.08em;white-space:nowrap}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;z-index:9;background:var(--card);padding:.5rem 1rem}
#top{position:sticky;top:0;z-index:5;background:color-mix(in srgb,var(--paper) 94%,transparent);backdrop-filter:blur(8px);border-bottom:1px solid var(--line)}
.identity{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;max-width:75rem;margin:0 auto;padding:.65rem 2rem .2rem;font-size:.86rem;color:var(--mute)}
.identity strong{color:var(--ink)}
nav{display:flex;gap:1.5rem;max-width:75rem;margin:0 auto;padding:.1rem 2rem .55rem;overflow-x:auto;scrollbar-width:none;font-size:.9rem}
nav .proviso{margin-left:auto;color:var(--mute);white-space:nowrap;padding:.15rem 0}
nav a{white-space:nowrap;text-decoration:none;padding:.15rem 0}nav a:hover{text-decoration:underline}
.gate{margin:1.8rem 0;padding:1.4rem 1.7rem 1.3rem;border:1px solid var(--line);border-left:5px solid currentColor;border-radius:8px;background:var(--card)}
.gate.bad{background:var(--badbg)}.gate.good{background:var(--goodbg)}
.gate>*{color:var(--ink)}.gate>.mute{color:var(--mute)}
.gate h2{font-size:1.25rem;display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline}
.gate h2>span:last-child{font-weight:450;font-size:1.05rem}
.findings{list-style:none;margin:1.1rem 0 .2rem;padding:0}
.findings>li{padding:.95rem 0;border-top:1px solid var(--line)}
.what{display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin:0 0 .3rem;align-items:baseline}
.ids{font-size:.9rem}
.findings dl{display:grid;grid-template-columns:4.6rem 1fr;gap:.15rem .6rem;margin:0;font-size:.93rem}
.findings dt{color:var(--mute)}dd{margin:0;min-width:0}
.limits{margin:1.8rem 0;padding:1.1rem 1.7rem;border-radius:8px;background:var(--sunk)}
.limits h3{margin:0 0 .4rem;font-size:1rem}.limits ul{margin:0;padding-left:1.1rem;max-width:48rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.7rem 2rem;margin:1.2rem 0;font-size:.93rem}
.facts dt{color:var(--mute);font-size:.84rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:1rem;margin:2rem 0 0}
.tiles>div{padding:1.1rem 1.3rem;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.tiles h3{margin:0;font-size:.9rem;font-weight:500;color:var(--mute)}
.big{margin:.1rem 0 .5rem;font-size:2rem;font-weight:650;letter-spacing:-.02em;line-height:1.15;font-variant-numeric:tabular-nums}
.tiles ul{list-style:none;margin:0;padding:0;font-size:.92rem;line-height:1.75}.tiles .s{font-weight:450}.tiles>div{min-width:0}
.people{columns:2;column-gap:3rem;list-style:none;padding:0}.people li{break-inside:avoid;padding:.2rem 0}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;font-size:.88rem}
.scroll{position:relative;overflow-x:auto;margin:1rem 0;border:1px solid var(--line);border-radius:8px;background:var(--card)}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5}
th,td{padding:.6rem .85rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
tbody tr:last-child>*{border-bottom:0}
thead th{background:var(--sunk);color:var(--mute);font-size:.8rem;font-weight:600;white-space:nowrap}
thead button{all:unset;cursor:pointer;display:inline-block}
thead button:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
thead button::after{content:"";display:inline-block;width:.5em;height:.5em;margin-left:.45em;opacity:0;background:currentColor;clip-path:polygon(50% 0,100% 100%,0 100%)}
thead th:hover button::after{opacity:.4}
th[aria-sort] button::after{opacity:1}th[aria-sort=descending] button::after{transform:rotate(180deg)}
.n{text-align:right;font-variant-numeric:tabular-nums}
td{min-width:7rem;overflow-wrap:break-word}table:not(.ev) td:has(code){min-width:17rem}td code,td a,td small,.ev td{overflow-wrap:anywhere}td.n{min-width:0}
.matrix th[scope=row]{font-weight:400;min-width:15rem}.matrix td{min-width:6.5rem}.matrix .why{min-width:15rem;color:var(--mute)}
.ev{table-layout:fixed;min-width:58rem}
.ev th:nth-child(1){width:15%}.ev th:nth-child(2){width:21%}.ev th:nth-child(3){width:9.5%}.ev th:nth-child(4){width:31%}.ev th:nth-child(5){width:11%}.ev th:nth-child(6){width:12.5%}
.msg{display:block;margin-bottom:.2rem}
.fact{display:block;margin-bottom:.3rem}.fact i{font-style:normal;color:var(--mute)}.fact .v{font-weight:600}
.hatch{color:var(--bad);font-weight:600}
.criterion{margin:2.2rem 0 0;padding-top:1.7rem;border-top:1px solid var(--line)}
#filter+.criterion{border-top:0;padding-top:.4rem}
.criterion header h3,.control h3,.control h4{margin:0 0 .3rem}
.criterion header h3{font-size:1.3rem}
.criterion header h3 .id,.control .id{color:var(--accent);margin-right:.35em}
.criterion header p{margin:.15rem 0}.criterion header p .s{margin-right:1em}
.controls{margin:1.1rem 0 1.3rem}
.controls>div{margin:0 0 .95rem;padding-left:1.1rem;border-left:3px solid var(--line)}
.controls dt{font-weight:600}.controls dd{max-width:52rem}.controls small{margin-top:.2rem}
.also{font-size:.93rem;color:var(--mute)}
.rest{margin-top:3rem}
.plain{list-style:none;margin:.4rem 0;padding:0}.plain>li{padding:.32rem 0}
.rest .plain{columns:2;column-gap:3rem}.rest .plain>li{break-inside:avoid}
summary{cursor:pointer;padding:.5rem 0}
summary:hover{color:var(--accent)}
.fold>summary{padding:.7rem 0;font-weight:500}
.control{margin:1.3rem 0;padding:1.3rem 1.6rem;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.control blockquote{margin:.3rem 0 .9rem;max-width:52rem;font-size:1.04rem}
.reason{max-width:52rem}
.rules{list-style:none;padding:0}.rules>li{padding:.9rem 0;border-top:1px solid var(--line)}.rules p{margin:.25rem 0;max-width:56rem}
.resource{border-top:1px solid var(--line)}
.resource>summary{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.3rem 1.5rem;padding:.7rem .3rem;list-style:none}
.resource>summary::-webkit-details-marker{display:none}
.resource>summary .sum{display:flex;flex-wrap:wrap;gap:.1rem 1rem;justify-content:flex-end;font-size:.9rem}
.resource[open]{padding-bottom:1.1rem}.resource[open]>summary .name{font-weight:600}.resource>:not(summary){margin-left:1.2rem}
p.why{font-weight:600;margin-top:1rem}
.verdict{font-size:1.05rem}
.sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem;align-items:start}.sums .scroll{margin:.4rem 0}
.sum caption{text-align:left;padding:.75rem .85rem .3rem;font-weight:600}.sum caption small{font-weight:400}
.sum tbody th,.sum tfoot th{font-weight:400;width:16rem}.sum th,.sum td{padding:.35rem .85rem}.sum td.n{text-align:left;white-space:nowrap}.sum tfoot>tr>*{font-weight:600;border-top:2px solid var(--line);border-bottom:0}
.eq{color:var(--good)}.neq{color:var(--bad)}
.recipe{max-width:52rem;padding-left:1.3rem}.recipe li{padding:.25rem 0}
#filter{position:sticky;top:var(--head);z-index:4;display:flex;flex-wrap:wrap;gap:.6rem .9rem;align-items:end;margin:1rem 0;padding:.8rem 1rem;border:1px solid var(--line);border-radius:8px;background:var(--card)}
#filter[hidden],[hidden]{display:none}
#filter label{display:block;font-size:.8rem;color:var(--mute)}#filter label span{display:block}
#filter label:first-child{flex:1 1 16rem}
#filter input,#filter select,#filter button{font:inherit;font-size:.95rem;width:100%;min-height:2.5rem;padding:.3rem .65rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:6px}
#filter button{width:auto;cursor:pointer}
#filter output{flex:1 0 100%;font-size:.86rem;color:var(--mute)}#filter output:empty{display:none}
@media (max-width:60rem){#filter{position:static}.criterion,.ev tr{scroll-margin-top:0}nav .proviso{display:none}}
@media (max-width:44rem){
main{padding:0 1.1rem 4rem}section{padding-top:3.2rem}
h1{font-size:1.75rem}h1 span{display:block;margin:0;font-size:1.1rem}section>h2{font-size:1.35rem}
.identity{padding:.5rem 1.1rem .1rem;gap:0 .9rem;font-size:.82rem}.identity .digest{display:none}
nav{padding:.1rem 1.1rem .45rem;gap:1.2rem}
.gate,.limits,.control{padding:1rem 1.1rem}
.findings dl{grid-template-columns:1fr}.findings dt{font-size:.82rem;margin-top:.25rem}
.tiles{grid-template-columns:1fr 1fr;gap:.7rem}.tiles>div{padding:.8rem .9rem}
.rest .plain,.people{columns:1}
.resource>summary{grid-template-columns:1fr}.resource>summary .sum{justify-content:flex-start}.resource>:not(summary){margin-left:0}
#filter label{flex:1 1 8rem}#filter label:first-child{flex-basis:100%}
.scroll:has(>.ev){border:0;background:none;overflow:visible}
.ev{min-width:0;table-layout:auto}.ev,.ev tbody,.ev tr,.ev td{display:block}
.ev thead{display:none}
.ev tr{margin:0 0 .8rem;padding:.5rem .9rem;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.ev tr[hidden]{display:none}
.ev td{display:grid;grid-template-columns:5rem minmax(0,1fr);column-gap:.6rem;min-width:0;padding:.28rem 0;border:0}
.ev td>*{grid-column:2}.ev td>.id{justify-self:start}
.ev td::before{grid-column:1;grid-row:1;color:var(--mute);font-size:.82rem}
.ev td:nth-child(1)::before{content:"Control"}.ev td:nth-child(2)::before{content:"Resource"}.ev td:nth-child(3)::before{content:"Result"}.ev td:nth-child(4)::before{content:"Evidence"}.ev td:nth-child(5)::before{content:"Set by"}.ev td:nth-child(6)::before{content:"Source"}
}
`;
