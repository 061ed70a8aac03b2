import type { ControlMapping } from '../../mapping';

/** Text as a CSS string: everything but plain characters as escapes, so that no name can end the string or the style element. */
const quoted = (text: string): string => `"${[...text].map((c) => (/[A-Za-z0-9 .,:/-]/.test(c) ? c : `\\${(c.codePointAt(0) ?? 0xfffd).toString(16)} `)).join('')}"`;

/** A4, colours for paper, nothing folded, table heads on every page, digest in every footer. */
export function printStyle({ content, integrity }: ControlMapping): string {
  const { system, source } = content;
  const identity = [system.name, system.environment, source.commit ? `commit ${source.commit.slice(0, 10)}` : '', `as of ${content.asOf}`].filter(Boolean).join(', ');
  return `
@page{size:A4;margin:16mm 14mm 20mm;
@top-left{content:${quoted(identity)};font:7.5pt system-ui,sans-serif;color:#59626f}
@bottom-left{content:${quoted(`content ${integrity.contentDigest}`)};font:7pt monospace;color:#59626f}
@bottom-right{content:counter(page) " / " counter(pages);font:7.5pt system-ui,sans-serif;color:#59626f}}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--sunk:#f3f1ec;--ink:#111820;--mute:#4c5561;--line:#cfcbc2;--accent:#1d5078;--good:#14613a;--bad:#a11c22;--held:#63389a;--open:#7a4f00;--goodbg:#fff;--badbg:#fff}
html{font-size:9.5pt}body{font-size:9.5pt;line-height:1.45}
main{max-width:none;padding:0}section{padding-top:1.6rem}section:first-child{padding-top:.5rem}
nav,#filter,.skip,thead button::after{display:none!important}
#top{position:static;border-bottom:1px solid var(--line);background:none;backdrop-filter:none}.identity{padding:0 0 .4rem}
h1{font-size:20pt}section>h2{font-size:14pt}.criterion header h3{font-size:12pt}h2,h3,h4,summary,.legend,.lead,.criterion>header,.controls{break-after:avoid}
a{color:inherit;text-decoration:none}
.scroll{overflow:visible;border-radius:0}
table{font-size:7.5pt;min-width:0!important}thead{display:table-header-group}tfoot{display:table-row-group}tr,.findings>li,.control,.tiles>div{break-inside:avoid}
th,td{padding:.3rem .45rem;min-width:0!important}.matrix th[scope=row],.matrix .why{min-width:8rem!important}
.ev tr[hidden]{display:table-row!important}.criterion[hidden],.scroll[hidden]{display:block!important}details[hidden]{display:block!important}
details>summary{list-style:none}details::details-content{content-visibility:visible!important;display:block!important;block-size:auto!important}
.gate,.limits,.control,.tiles>div{border-radius:0;padding:.7rem .9rem}.limits{border:1px solid var(--line);background:none}
.control,.criterion,.gate,.limits{margin-top:.8rem;margin-bottom:.8rem}.tiles{grid-template-columns:repeat(4,1fr);gap:.5rem;margin-top:1rem}.big{font-size:14pt}
.facts{gap:.35rem 1.2rem;margin:.6rem 0;grid-template-columns:repeat(3,1fr)}
.resource{break-inside:avoid}
}
`;
}
