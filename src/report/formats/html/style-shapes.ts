/**
 * Status shapes, drawn with clip paths and borders: no image to load (the security policy forbids it), no font that may lack a glyph.
 */
export const shapes = `
.s{font-weight:600}td .s,.legend .s,.identity .s{white-space:nowrap}
.s::before{content:"";display:inline-block;width:.72em;height:.72em;margin-right:.42em;background:currentColor;vertical-align:-.02em;print-color-adjust:exact;-webkit-print-color-adjust:exact;forced-color-adjust:none}
.s.tick::before{clip-path:polygon(0 52%,17% 34%,38% 56%,82% 8%,100% 26%,39% 92%)}
.s.cross::before{clip-path:polygon(0 20%,20% 0,50% 30%,80% 0,100% 20%,70% 50%,100% 80%,80% 100%,50% 70%,20% 100%,0 80%,30% 50%)}
.s.diamond::before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.s.triangle::before{clip-path:polygon(50% 4%,100% 96%,0 96%)}
.s.arrow::before{clip-path:polygon(50% 0,100% 50%,70% 50%,70% 100%,30% 100%,30% 50%,0 50%)}
.s.dash::before{clip-path:polygon(0 38%,100% 38%,100% 62%,0 62%)}
.s.disc::before{border-radius:50%}
.s.ring::before,.s.half::before,.s.box::before,.s.dots::before{background:none;border:.13em solid currentColor;box-sizing:border-box}
.s.ring::before,.s.half::before,.s.dots::before{border-radius:50%}
.s.half::before{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}
.s.dots::before{border-style:dotted}
.good{color:var(--good)}.bad{color:var(--bad)}.held{color:var(--held)}.open{color:var(--open)}.mute{color:var(--mute)}
`;
