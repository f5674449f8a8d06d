/** What the page of one proof has beside STYLE, in the same few sizes and colours. */
export const PROOF_STYLE = `
h1.failed{color:var(--bad)}
h1.held{color:var(--good)}
noscript p,#fault{color:var(--bad)}
#fault:empty{display:none}
ol{list-style:none;margin:1.25rem 0 0;padding:0;max-width:52rem}
li[id]{padding:.9rem 0;border-bottom:1px solid var(--hair)}
li h3{display:inline;margin:0 .9rem 0 0;font-weight:650}
li p,li details{margin-top:.3rem}
li[data-state=not_run] p{color:var(--quiet)}
.facts{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.1rem;font-size:var(--small)}
.facts dd{margin:0}
.facts code{font-size:1em}
.known{display:grid;gap:1.25rem;max-width:46rem;margin-top:1rem}
label{display:block;font-weight:500}
label span{display:block;color:var(--quiet);font-weight:400;font-size:var(--small)}
input,textarea{width:100%;margin-top:.35rem;padding:.5rem .65rem;border:1px solid var(--soft);border-radius:4px;background:var(--page);color:var(--ink);font:var(--small)/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
textarea{min-height:4.6rem;resize:vertical}
input[type=file]{font-family:inherit;border-style:dashed;padding:.75rem .65rem}
.proof>section{min-width:0}
@media(min-width:64rem){.proof{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);column-gap:4.5rem}.proof .limits{grid-column:1}.proof>[hidden]+section{grid-column:1}}
.limits{max-width:46rem}
.limits p{margin-top:.6rem}
[hidden]{display:none}
@media(max-width:40rem){.facts{grid-template-columns:minmax(0,1fr)}.facts dd{margin-bottom:.4rem}}
`;
