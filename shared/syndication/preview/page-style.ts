/** Style of the preview page. Logical properties only (`inline-start`, never `left`), so that it mirrors by itself. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem; }
h1 { line-height: 1.2; margin-block-end: 0; }
h3 { line-height: 1.3; margin-block-end: 0.2rem; }
article { border-block-start: 1px solid #8886; padding-block: 0.8rem; }
figure { margin-inline: 0; }
img { max-width: 100%; height: auto; }
figcaption, .credit, .rights { font-size: 0.85rem; opacity: 0.8; }
ul { padding-inline-start: 1.2rem; }
a { overflow-wrap: anywhere; }
`;
