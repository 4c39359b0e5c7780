#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

import{createRequire as p}from"node:module";var v={done:0,inputWrong:1,callWrong:2,fileFailed:3},o=p(import.meta.url),{createHash:h}=o("node:crypto"),{readFileSync:d,
renameSync:f,rmSync:y,writeFileSync:g,writeSync:$}=o("node:fs"),{dirname:w}=o("node:path"),{fileURLToPath:x}=o("node:url"),{Script:C}=o("node:vm"),S="VFIOC_WRIT\
E_CODE_CACHE",i=r=>`${r}.v8`,u=32;function b(r){const e=x(new URL(r,import.meta.url)),a=d(e),t=F(e,a),c=new C(a.toString("latin1"),{filename:e,...t&&{cachedData:t}});
process.env[S]==="1"&&process.once("exit",()=>k(e,a,c));const n={exports:{}};return c.runInThisContext()(n.exports,p(e),n,e,w(e)),n.exports}var l=(r,e)=>h("sha2\
56").update(`${process.version} ${process.arch}
`).update(r).update(e).digest();function F(r,e){let a;try{a=d(i(r))}catch{return}const t=a.subarray(u);return l(e,t).equals(a.subarray(0,u))?t:void 0}function k(r,e,a){
const t=a.createCachedData(),c=`${i(r)}.${process.pid}`;try{g(c,Buffer.concat([l(e,t),t])),f(c,i(r))}catch(n){y(c,{force:!0}),$(2,`vfioc: ${i(r)} cannot be writ\
ten: ${n instanceof Error?n.message:n}
`),process.exitCode=v.fileFailed}}function s(r){let e;return()=>(e??=b(`${r}.js`),e)}var E=s("command"),m=s("compiler"),O={compiler:m,scanner:s("scanner"),machine:s(
"machine")},R=["compile","check"];(R.includes(process.argv[2])?m():E()).main(O);
