#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

import{createRequire as p}from"node:module";var o=p(import.meta.url),{createHash:h}=o("node:crypto"),{readFileSync:d,renameSync:l,rmSync:f,writeFileSync:y,writeSync:$}=o(
"node:fs"),{dirname:w}=o("node:path"),{fileURLToPath:x}=o("node:url"),{Script:C}=o("node:vm"),S="VFIOC_WRITE_CODE_CACHE",s=r=>`${r}.v8`,m=32;function g(r){const e=x(
new URL(r,import.meta.url)),a=d(e),t=b(e,a),c=new C(a.toString("latin1"),{filename:e,...t&&{cachedData:t}});process.env[S]==="1"&&process.once("exit",()=>k(e,a,
c));const n={exports:{}};return c.runInThisContext()(n.exports,p(e),n,e,w(e)),n.exports}var u=(r,e)=>h("sha256").update(`${process.version} ${process.arch}
`).update(r).update(e).digest();function b(r,e){let a;try{a=d(s(r))}catch{return}const t=a.subarray(m);return u(e,t).equals(a.subarray(0,m))?t:void 0}function k(r,e,a){
const t=a.createCachedData(),c=`${s(r)}.${process.pid}`;try{y(c,Buffer.concat([u(e,t),t])),l(c,s(r))}catch(n){f(c,{force:!0}),$(2,`vfioc: ${s(r)} cannot be writ\
ten: ${n instanceof Error?n.message:n}
`),process.exitCode=3}}function i(r){let e;return()=>(e??=g(`${r}.js`),e)}var E=i("command"),v=i("compiler"),O={compiler:v,scanner:i("scanner"),machine:i("machi\
ne")},R=["compile","check"];(R.includes(process.argv[2])?v():E()).main(O);
